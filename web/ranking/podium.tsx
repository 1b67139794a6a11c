import './podium.css';
import { Numerals } from '../lib/numerals.tsx';
import { showTotal } from '../lib/points.ts';
import { say } from '../lib/say.ts';
import { UnitPlace, unitTitle } from '../lib/unit.tsx';
import { type Line, photosOf, podiumSize } from './competition.ts';
import { around, texts } from './texts.ts';
import { Why } from './why/why.tsx';

export const onPodium = (lines: readonly Line[]): Line[] =>
  lines.filter(({ rank }) => rank !== undefined && rank <= podiumSize);

/** Three steps where there is room, three lines on a phone. The winner alone is yellow. */
export const Podium = ({ lines }: { lines: readonly Line[] }) => {
  const best = onPodium(lines);
  if (best.length === 0) return null;
  return (
    <ol class={best.length === 3 ? 'podium podium-steps' : 'podium'} aria-label={say(texts.podium)}>
      {best.map((line) => (
        <li key={line.entryNumber} class={`podium-step podium-${line.rank}`} data-rank={line.rank}>
          <div class="podium-card">
            <Photo line={line} />
            <div class="podium-name">
              <strong>{unitTitle(line.unit, line.label)}</strong>
              <UnitPlace unit={line.unit} />
            </div>
            <Numerals text={showTotal(line.total ?? 0)} label={showTotal(line.total ?? 0)} />
            <div class="podium-rank">
              <Numerals text={String(line.rank)} label={say(around.rank, String(line.rank))} />
            </div>
          </div>
          <Why line={line} />
        </li>
      ))}
    </ol>
  );
};

const Photo = ({ line }: { line: Line }) => {
  const [photo] = photosOf(line);
  if (!photo) return null;
  return (
    <img
      class="podium-photo"
      src={photo.address}
      width={photo.width}
      height={photo.height}
      alt={say(around.photoOf, unitTitle(line.unit, line.label))}
    />
  );
};
