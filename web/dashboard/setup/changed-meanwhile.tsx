import { Icon } from '../../lib/icon.tsx';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Change } from './save-over.ts';

const texts = {
  title: {
    id: 'Belum tersimpan: pengurus lain baru saja mengubah ini.',
    en: 'Not saved yet: another manager has just changed this.',
  },
  again: {
    id: 'Yang Anda ketik tetap ada. Periksa, lalu simpan lagi.',
    en: 'What you typed is kept. Check it, then save again.',
  },
  kept: { id: 'isian Anda akan menggantikannya', en: 'what you typed will replace it' },
  taken: { id: 'sudah diambil ke formulir ini', en: 'taken into this form' },
  empty: { id: 'kosong', en: 'empty' },
} as const satisfies Record<string, Text>;
const became: TextAround<[string, string, string, string]> = {
  id: (label, was, now, then) => `${label}: dari “${was}” menjadi “${now}” (${then}).`,
  en: (label, was, now, then) => `${label}: from “${was}” to “${now}” (${then}).`,
};

type Props = {
  changes: readonly Change[];
  labelOf: (id: string) => string;
  /** How a field's value is read; as it is typed, unless told. */
  shown?: (id: string, value: string) => string;
};

/** What somebody else has saved while this form was being filled in. */
export const ChangedMeanwhile = ({ changes, labelOf, shown = (_, value) => value }: Props) =>
  changes.length === 0 ? null : (
    <div class="act-problem changed-meanwhile" role="alert">
      <Icon name="fix" />
      <div>
        <p>{say(texts.title)}</p>
        <ul>
          {changes.map(({ id, was, now, isKept }) => (
            <li key={id}>
              {say(
                became,
                labelOf(id),
                shown(id, was) || say(texts.empty),
                shown(id, now) || say(texts.empty),
                say(isKept ? texts.kept : texts.taken),
              )}
            </li>
          ))}
        </ul>
        <p>{say(texts.again)}</p>
      </div>
    </div>
  );
