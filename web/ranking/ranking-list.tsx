import './ranking-list.css';
import { useState } from 'preact/hooks';
import { Button } from '../lib/button.tsx';
import { describedBy, Field } from '../lib/field.tsx';
import { showNumber } from '../lib/format.ts';
import { Numerals } from '../lib/numerals.tsx';
import { showTotal } from '../lib/points.ts';
import { say } from '../lib/say.ts';
import { placeOf, UnitPlace, unitTitle } from '../lib/unit.tsx';
import type { CompetitionPage, Line } from './competition.ts';
import { onPodium } from './podium.tsx';
import { around, texts } from './texts.ts';
import { Why } from './why/why.tsx';

const shownAtFirst = 20;

/** "rt 3 rw 8 babakan": every word begins a word of the entry; zeros in front of numbers count for nothing. */
const plain = (text: string) => text.toLowerCase().replace(/\b0+(?=\d)/g, '');
const fits = (line: Line, typed: string) => {
  const words = plain(`${line.label} ${placeOf(line.unit) ?? ''}`).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .every((word) => words.some((one) => (/^\d+$/.test(word) ? one === word : one.startsWith(word))));
};

export const RankingList = ({ lines, now }: { lines: readonly Line[]; now: CompetitionPage }) => {
  const [typed, setTyped] = useState('');
  const [isAll, setAll] = useState(false);
  const below = lines.filter((line) => !onPodium(lines).includes(line));
  const found = typed.trim() === '' ? below : lines.filter((line) => fits(line, typed));
  const shown = isAll || typed.trim() !== '' ? found : found.slice(0, shownAtFirst);
  const asked = {
    id: `find-${lines[0]?.categoryId ?? 'all'}`,
    label: say(texts.findMine),
    hint: say(texts.findMineHint),
  };
  return (
    <>
      {lines.length > shownAtFirst && (
        <Field {...asked}>
          <input
            class="input find-mine"
            type="search"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            {...describedBy(asked)}
          />
        </Field>
      )}
      {typed.trim() !== '' && found.length === 0 && <p role="status">{say(texts.noneFound)}</p>}
      {shown.length > 0 && (
        <ol class="rank-list card">
          {shown.map((line) => (
            <li key={line.entryNumber} data-entry={line.entryNumber}>
              <RankLine line={line} now={now} />
              <Why line={line} />
            </li>
          ))}
        </ol>
      )}
      {shown.length < found.length && (
        <Button onClick={() => setAll(true)}>{say(around.showAll, showNumber(found.length))}</Button>
      )}
    </>
  );
};

const RankLine = ({ line, now }: { line: Line; now: CompetitionPage }) => {
  const { rank, total, roundId, unit, label } = line;
  const round = now.rounds.find((one) => one.roundId === roundId);
  const isFinal = roundId === now.rounds.at(-1)?.roundId;
  return (
    <div class="rank-line">
      <span class="rank-number">
        {rank === undefined ? '–' : <Numerals text={String(rank)} label={say(around.rank, String(rank))} />}
      </span>
      <span class="rank-name">
        <strong>{unitTitle(unit, label)}</strong>
        <span class="hint">
          <UnitPlace unit={unit} />
          {!isFinal && round && ` · ${say(around.leftIn, round.name)}`}
        </span>
      </span>
      {total === undefined ? (
        <span class="hint rank-none">{say(texts.noRank)}</span>
      ) : (
        <>
          <span class="rank-bar" aria-hidden="true">
            <span style={{ width: `${total / 100}%` }} />
          </span>
          <strong class="rank-total">{showTotal(total)}</strong>
        </>
      )}
    </div>
  );
};
