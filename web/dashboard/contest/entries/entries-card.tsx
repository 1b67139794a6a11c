import { useState } from 'preact/hooks';
import { showNumber } from '../../../lib/format.ts';
import { say, type Text, type TextAround } from '../../../lib/say.ts';
import { sayProblem } from '../../../lib/say-problem.ts';
import { staffCall } from '../../../lib/staff-call.ts';
import { ProblemLine } from '../../problem-line.tsx';
import { TextBox } from '../../setup/form.tsx';
import { type Competition, useAnswer } from '../competition.ts';
import { allEntries, type EntryLine } from './all-entries.ts';
import { dialled, EntryRow, entryColumns } from './entry-row.tsx';
import { ExcludeDialog } from './exclude-dialog.tsx';

const texts = {
  none: { id: 'Belum ada peserta. Bagikan halaman pendaftarannya.', en: 'No entries yet. Share the page for entries.' },
  find: { id: 'Cari peserta atau pengurus', en: 'Find an entry or a contact' },
  notFound: { id: 'Tidak ada yang cocok.', en: 'Nothing matches.' },
  table: { id: 'Tabel peserta', en: 'Table of entries' },
} as const satisfies Record<string, Text>;
const title: TextAround<[string]> = { id: (n) => `Peserta (${n})`, en: (n) => `Entries (${n})` };
/** While units may enter. */
const everyMs = 30_000;
/** Fewer than this are found by looking. */
const worthFinding = 20;

type Props = { competition: Competition; reload: () => Promise<void> };

export const EntriesCard = ({ competition: { competitionId, categories, state: contestState }, reload }: Props) => {
  const { value, problem, ask } = useAnswer(
    () => allEntries(competitionId),
    contestState === 'open' ? everyMs : undefined,
  );
  const [actProblem, setActProblem] = useState<string>();
  const [wanted, setWanted] = useState('');
  const [toExclude, setToExclude] = useState<EntryLine>();
  const entries = value ?? [];
  const isLong = entries.length > worthFinding;
  const categoryOf = new Map(categories.map((one) => [one.categoryId, one.name]));
  const isIn = entries.filter(({ state }) => state === 'entered').length;
  const shown = entries.filter((entry) => isLike(entry, wanted));
  const changed = async () => {
    setToExclude(undefined);
    await Promise.all([ask(), reload()]);
  };
  const readmit = async (entryNumber: number) => {
    const answer = await staffCall('readmitEntry', { params: { competitionId, entryNumber } });
    setActProblem(answer.kind === 'answered' ? undefined : sayProblem(answer));
    await changed();
  };
  return (
    <section class="card" aria-labelledby="entries-title">
      <h2 class="card-title" id="entries-title">
        {say(title, showNumber(isIn))}
      </h2>
      <ProblemLine problem={problem ?? actProblem} />
      {value && entries.length === 0 && <p class="card-foot">{say(texts.none)}</p>}
      {isLong && (
        <div class="contest-form contest-card">
          <TextBox
            id="find-entry"
            label={say(texts.find)}
            problem={wanted !== '' && shown.length === 0 ? say(texts.notFound) : undefined}
            value={wanted}
            onValue={setWanted}
          />
        </div>
      )}
      {shown.length > 0 && (
        // A long list scrolls, by keyboard too.
        <section {...(isLong && { class: 'contest-scroll', tabIndex: 0 })} aria-label={say(texts.table)}>
          <table class="plain-table contest-table">
            <thead>
              <tr>
                {Object.values(entryColumns).map((column) => (
                  <th key={column.id} scope="col">
                    {say(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((entry) => (
                <EntryRow
                  key={entry.entryNumber}
                  entry={entry}
                  category={entry.categoryId && (categoryOf.get(entry.categoryId) ?? entry.categoryId)}
                  exclude={() => setToExclude(entry)}
                  readmit={() => void readmit(entry.entryNumber)}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {toExclude && <ExcludeDialog entry={toExclude} done={changed} close={() => setToExclude(undefined)} />}
    </section>
  );
};

/** Each word is looked for in the label, the number, the village's code, the contact's name and phone: `12/5` finds RT 012 / RW 005. */
const isLike = ({ label, entryNumber, contact, unit }: EntryLine, wanted: string): boolean => {
  const said = [label, `${entryNumber}.`, unit.villageCode ?? '', contact.name, dialled(contact.phone)]
    .join(' ')
    .toLowerCase();
  return wanted
    .toLowerCase()
    .split(/[\s/]+/)
    .every((word) => said.includes(word));
};
