import { useState } from 'preact/hooks';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { ProblemLine } from '../problem-line.tsx';
import { FoundList } from './found-list.tsx';
import type { RosterEntry } from './read-roster.ts';
import { understandSearch } from './understand-search.ts';
import { useSearch } from './use-search.ts';

const texts = {
  label: { id: 'Cari orang', en: 'Find a person' },
  hint: {
    id: 'Nama, kode tiket, nomor HP, atau NIK. Potongan awal nama sudah cukup.',
    en: 'A name, ticket code, phone number or NIK. The beginning of a name is enough.',
  },
  find: { id: 'Cari', en: 'Find' },
  unclear: {
    id: 'Ketik paling sedikit dua huruf nama, kode tiket, nomor HP, atau NIK.',
    en: 'Type at least two letters of a name, a ticket code, a phone number or a NIK.',
  },
  nobody: { id: 'Tidak ada yang cocok di acara ini.', en: 'Nobody in this campaign fits.' },
  more: { id: 'Cari terus', en: 'Look on' },
} as const satisfies Record<string, Text>;
const reading: TextAround<[string, string]> = {
  id: (n, read) => `${n} ditemukan, ${read} orang sudah dilihat …`,
  en: (n, read) => `${n} found, ${read} people looked at …`,
};
const ended: TextAround<[string]> = { id: (n) => `${n} orang ditemukan.`, en: (n) => `${n} found.` };

type Props = {
  id: string;
  campaignId: string;
  /** Instead of opening the person's own page. */
  onChoose?: (entry: RosterEntry) => void;
};

/** One field for whatever is known of a person. */
export const SearchPeople = ({ id, campaignId, onChoose }: Props) => {
  const [typed, setTyped] = useState('');
  const [unclear, setUnclear] = useState(false);
  const { found, start, more, forget } = useSearch(campaignId);
  const sought = understandSearch(typed);
  const asked = {
    id,
    label: say(texts.label),
    hint: say(texts.hint),
    problem: unclear ? say(texts.unclear) : found?.wrong,
  };
  const count = found?.entries.length ?? 0;
  const shown = found && !found.wrong && !found.problem;
  return (
    <search class="people-search">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setUnclear(sought === undefined);
          if (sought) void start(sought);
          else forget();
        }}
      >
        <Field {...asked}>
          <div class="people-search-row">
            <input
              class="input"
              type="search"
              autocomplete="off"
              maxLength={100}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setUnclear(false);
                forget();
              }}
              {...describedBy(asked)}
            />
            <Button kind={onChoose ? 'second' : 'main'} type="submit">
              {say(texts.find)}
            </Button>
          </div>
        </Field>
      </form>
      <p class="people-search-state" role="status">
        {shown &&
          (found.isRunning
            ? say(reading, showNumber(count), showNumber(found.read))
            : count === 0
              ? say(texts.nobody)
              : say(ended, showNumber(count)))}
      </p>
      <ProblemLine problem={found?.problem} />
      {shown && count > 0 && <FoundList entries={found.entries} onChoose={onChoose} />}
      {shown && !found.isRunning && found.nextCursor !== null && sought && (
        <Button onClick={() => void more(sought)}>{say(texts.more)}</Button>
      )}
    </search>
  );
};
