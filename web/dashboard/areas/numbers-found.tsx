import { showNumber } from '../../lib/format.ts';
import { Icon } from '../../lib/icon.tsx';
import { say } from '../../lib/say.ts';
import { areaName } from './area-names.ts';
import { atLine, columnTitles, more, problemTexts, texts } from './number-texts.ts';
import type { ReadNumbers } from './read-numbers.ts';

/** A list is looked over by its beginning; what is wrong, by what can be mended at a sitting. */
const shownRows = 5;
const shownProblems = 50;

/** What a list would set, before it does, and what is wrong in it. */
export const NumbersFound = ({ read: { targets, denominators, problems } }: { read: ReadNumbers }) => {
  const rows = [
    ...targets.slice(0, shownRows).map(({ line, item }) => ({
      key: `${line} target`,
      area: item.areaCode,
      kind: say(columnTitles.target),
      value: item.target,
      when: `${item.from} – ${item.to}`,
    })),
    ...denominators.slice(0, shownRows).map(({ line, item }) => ({
      key: `${line} ${item.kind}`,
      area: item.areaCode,
      kind: say(item.kind === 'residents-over-18' ? columnTitles.residents : columnTitles.baseline),
      value: item.value,
      when: item.validFrom,
    })),
  ];
  const left = targets.length + denominators.length - rows.length;
  return (
    <>
      {problems.length > 0 && (
        <div class="import-problems" role="alert">
          <h3>
            <Icon name="fix" />
            {say(texts.problems)}
          </h3>
          <ul>
            {problems.slice(0, shownProblems).map(({ line, column, code, message }) => (
              <li key={`${line} ${column} ${code}`}>
                <b>{say(atLine, showNumber(line), say(columnTitles[column]))}</b>: {message ?? say(problemTexts[code])}
              </li>
            ))}
            {problems.length > shownProblems && <li>{say(more, showNumber(problems.length - shownProblems))}</li>}
          </ul>
          <p>{say(texts.rest)}</p>
        </div>
      )}
      {rows.length > 0 && (
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(columnTitles.areaCode)}</th>
              <th scope="col">{say(texts.kind)}</th>
              <th scope="col">{say(texts.value)}</th>
              <th scope="col">{say(columnTitles.validFrom)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, area, kind, value, when }) => (
              <tr key={key}>
                <th scope="row">
                  {area} {areaName(area) !== area && areaName(area)}
                </th>
                <td>{kind}</td>
                <td>{showNumber(value)}</td>
                <td>{when}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && left > 0 && <p>{say(more, showNumber(left))}</p>}
    </>
  );
};
