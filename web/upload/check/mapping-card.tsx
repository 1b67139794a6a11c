import './mapping-card.css';
import { type ColumnUse, columnTexts, columnUses } from '../../../shared/lists/columns/list-field.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Current } from '../channel/current.ts';
import type { ColumnView, ListView } from '../desk/views.ts';
import { mapping, missingUses, useColumn } from '../list/current-list.ts';

const texts = {
  title: { id: 'Kolom Anda → kolom Daftar', en: 'Your columns → ours' },
  unused: { id: 'Tidak dipakai', en: 'Not used' },
  remembered: {
    id: 'Diingat untuk unggahan kanal ini berikutnya.',
    en: 'Remembered for the next upload of this channel.',
  },
  preview: { id: 'Lihat baris-baris pertama', en: 'See the first rows' },
  empty: { id: '(kosong)', en: '(empty)' },
  add: { id: 'belum ada kolomnya', en: 'has no column yet' },
} as const satisfies Record<string, Text>;
const untitled: TextAround<[string]> = { id: (letter) => `Kolom ${letter}`, en: (letter) => `Column ${letter}` };

/** What each column of the file is used for; changed, everything is checked anew. */
export const MappingCard = ({ now, view }: { now: Current; view: ListView }) => {
  const missing = missingUses(now);
  const isEmpty = ({ title, samples }: ColumnView) => title === '' && samples.every((sample) => sample === '');
  return (
    <section class="card mapping-card">
      <div class="card-title">
        <h2>{say(texts.title)}</h2>
      </div>
      {missing.length > 0 && (
        <p class="mapping-missing">
          {missing.map((use) => say(columnTexts[use])).join(', ')}: {say(texts.add)}
        </p>
      )}
      <ul>
        {view.columns.map((column, at) =>
          isEmpty(column) ? null : (
            <li key={at}>
              <label for={`column-${at}`}>
                <strong>{titleOf(column, at)}</strong>
                <span class="hint">{column.samples.find((sample) => sample.trim() !== '') ?? say(texts.empty)}</span>
              </label>
              <select
                id={`column-${at}`}
                class="input mapping-select"
                value={mapping.value[at] ?? ''}
                onChange={({ currentTarget }) =>
                  void useColumn(at, (currentTarget.value || null) as ColumnUse | null, now)
                }
              >
                <option value="">{say(texts.unused)}</option>
                {columnUses.map((use) => (
                  <option key={use} value={use}>
                    {say(columnTexts[use])}
                  </option>
                ))}
              </select>
            </li>
          ),
        )}
      </ul>
      <Preview view={view} />
      <p class="mapping-foot">{say(texts.remembered)}</p>
    </section>
  );
};

const Preview = ({ view }: { view: ListView }) => (
  <details class="mapping-preview">
    <summary>{say(texts.preview)}</summary>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and without focus no keyboard could scroll it */}
    <section class="mapping-rows" tabIndex={0} aria-label={say(texts.preview)}>
      <table class="plain-table">
        <thead>
          <tr>
            {view.columns.map((column, at) => (
              <th key={at} scope="col">
                {titleOf(column, at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.columns[0]?.samples.map((_, row) => (
            <tr key={row}>
              {view.columns.map(({ samples }, at) => (
                <td key={at}>{samples[row]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);

const titleOf = ({ title }: ColumnView, at: number) => title || say(untitled, letterOf(at));

/** As Excel names it: A … Z, AA … */
const letterOf = (at: number): string =>
  (at >= 26 ? letterOf(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
