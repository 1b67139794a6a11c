import { useState } from 'preact/hooks';
import { openList } from '../../../shared/lists/read/open-list.ts';
import type { Row } from '../../../shared/lists/read/row.ts';
import { Unreadable, unreadableText } from '../../../shared/lists/read/unreadable.ts';
import { Button } from '../../lib/button.tsx';
import { describedBy, Field } from '../../lib/field.tsx';
import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { language } from '../../lib/language.ts';
import { Progress } from '../../lib/progress.tsx';
import { saveFile } from '../../lib/save-file.ts';
import { say } from '../../lib/say.ts';
import { address } from '../address.ts';
import { columnTitles, found, save, saved, texts } from './number-texts.ts';
import { NumbersFound } from './numbers-found.tsx';
import { numberColumns, type ReadNumbers, readNumbers } from './read-numbers.ts';
import { sendNumbers } from './send-numbers.ts';
import { refreshCoverage } from './use-coverage.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every line of the first sheet: lists of areas have thousands, not millions. */
const rowsOf = async (file: File): Promise<Row[]> => {
  const rows: Row[] = [];
  const [sheet] = (await openList(file)).sheets;
  if (sheet) for await (const batch of sheet.rows()) rows.push(...batch.rows);
  return rows;
};

/** Targets and denominators from a list: read here, shown with what is wrong in it, and only then saved. */
export const ImportNumbers = () => {
  const [read, setRead] = useState<ReadNumbers>();
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<string>();
  const [sending, setSending] = useState<number>();
  const all = read ? read.targets.length + read.denominators.length : 0;

  const open = async (file: File | undefined) => {
    setRead(undefined);
    setDone(undefined);
    setProblem(undefined);
    if (!file) return;
    try {
      const numbers = readNumbers(await rowsOf(file));
      if (numbers === 'no-header') setProblem(say(texts.noHeader));
      else setRead(numbers);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      setProblem(unreadableText(error.code, language.value));
    }
  };
  const send = async () => {
    if (!read || sending !== undefined) return;
    setSending(0);
    const sent = await sendNumbers(address.value.campaign ?? '', read, setSending);
    setSending(undefined);
    setProblem(sent.stopped);
    setDone(say(saved, showNumber(sent.set)));
    setRead(sent.stopped ? read : { targets: [], denominators: [], problems: [...read.problems, ...sent.problems] });
    refreshCoverage();
  };
  const template = async () => {
    const { xlsxOf } = await import('../files/xlsx.ts');
    const rows = [numberColumns.map((column) => say(columnTitles[column])), exampleRow];
    const file = await xlsxOf([{ name: say(columnTitles.target), rows }]);
    saveFile('templat-target.xlsx', xlsxType, new Uint8Array(file));
  };
  const asked = { id: 'numbers-file', label: say(texts.file), hint: say(texts.hint), problem };
  return (
    <section class="card import-numbers" aria-labelledby="import-title">
      <div class="card-title">
        <h2 id="import-title">{say(texts.title)}</h2>
        <Button size="staff" icon="download" onClick={() => void template()}>
          {say(texts.template)}
        </Button>
      </div>
      <div class="import-numbers-body">
        <Field {...asked}>
          <input
            type="file"
            accept=".csv,.xlsx"
            onChange={(event) => void open(event.currentTarget.files?.[0])}
            {...describedBy(asked)}
          />
        </Field>
        <p role="status">
          {done && (
            <span class="import-done">
              <Icon name="place" />
              {done}
            </span>
          )}
          {read &&
            !done &&
            say(
              found,
              showNumber(read.targets.length),
              showNumber(read.denominators.length),
              showNumber(read.problems.length),
            )}
        </p>
        {read && <NumbersFound read={read} />}
        {sending !== undefined && <Progress done={sending} of={all} label={say(texts.sending)} />}
        {all > 0 && (
          <Button kind="main" onClick={() => void send()}>
            {say(save, showNumber(all))}
          </Button>
        )}
      </div>
    </section>
  );
};

/** As Bogor's: who fills it in sees what goes where. */
const exampleRow = ['32.71', 35_000, '', '2026-01-01', '2026-12-31', 600_815, 96_365, '2026-01-01'];
