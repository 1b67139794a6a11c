import { showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { staffCall } from '../../lib/staff-call.ts';
import { UnitPlace, unitTitle } from '../../lib/unit.tsx';
import { type Competition, showAt, useAnswer } from './competition.ts';
import { ProblemLine } from './problem-line.tsx';

const texts = {
  none: { id: 'Belum ada peserta. Bagikan halaman pendaftarannya.', en: 'No entries yet. Share the page for entries.' },
  table: { id: 'Tabel peserta', en: 'Table of entries' },
  unit: { id: 'Peserta', en: 'Entry' },
  contact: { id: 'Pengurus', en: 'Contact' },
  photos: { id: 'Foto', en: 'Photos' },
  enteredAt: { id: 'Mendaftar', en: 'Entered' },
  withdrawn: { id: 'ditarik', en: 'withdrawn' },
} as const satisfies Record<string, Text>;
const title: TextAround<[string]> = { id: (n) => `Peserta (${n})`, en: (n) => `Entries (${n})` };

/** `+6281234567890` as people dial it. */
const dialled = (phone: string) => phone.replace(/^\+62/, '0');

export const EntriesCard = ({ competition: { competitionId, categories } }: { competition: Competition }) => {
  const { value, problem } = useAnswer(() => staffCall('listEntries', { params: { competitionId } }));
  const entries = value?.items ?? [];
  const categoryOf = new Map(categories.map((one) => [one.categoryId, one.name]));
  const isIn = entries.filter(({ state }) => state === 'entered').length;
  return (
    <section class="card" aria-labelledby="entries-title">
      <h2 class="card-title" id="entries-title">
        {say(title, showNumber(isIn))}
      </h2>
      <ProblemLine problem={problem} />
      {value && entries.length === 0 && <p class="card-foot">{say(texts.none)}</p>}
      {entries.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lists of wide rows scroll, by keyboard too
        <section class="contest-scroll" tabIndex={0} aria-label={say(texts.table)}>
          <table class="plain-table contest-table">
            <thead>
              <tr>
                <th scope="col">{say(texts.unit)}</th>
                <th scope="col">{say(texts.contact)}</th>
                <th scope="col">{say(texts.photos)}</th>
                <th scope="col">{say(texts.enteredAt)}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ entryNumber, unit, label, contact, photos, enteredAt, state, categoryId }) => (
                <tr key={entryNumber} data-entry={entryNumber}>
                  <th scope="row">
                    {entryNumber}. {unitTitle(unit, label)} <UnitPlace unit={unit} />
                    {categoryId !== undefined && ` · ${categoryOf.get(categoryId) ?? categoryId}`}
                    {state === 'withdrawn' && ` · ${say(texts.withdrawn)}`}
                  </th>
                  <td>
                    {contact.name} · {dialled(contact.phone)}
                  </td>
                  <td>{showNumber(photos)}</td>
                  <td>{showAt(enteredAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};
