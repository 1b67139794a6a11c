import { showDate, showNumber } from '../../lib/format.ts';
import { say, type Text, type TextAround } from '../../lib/say.ts';
import { dayAfter, daysBetween } from '../figures/city-rows.ts';
import type { Goal, Pace } from '../figures/pace.ts';
import { useWidth } from './use-width.ts';

const texts = { today: { id: 'hari ini', en: 'today' } } as const satisfies Record<string, Text>;
const goalTexts: Record<Goal['kind'], TextAround<[string]>> = {
  target: { id: (n) => `Target ${n}`, en: (n) => `Target ${n}` },
  places: { id: (n) => `Semua tempat ${n}`, en: (n) => `All places ${n}` },
};
const forecastOn: TextAround<[string]> = { id: (day) => `perkiraan ${day}`, en: (day) => `forecast ${day}` };
const described: TextAround<[string, string, string]> = {
  id: (total, forecast, day) => `${total} pendaftar hari ini, perkiraan ${forecast} pada ${day}`,
  en: (total, forecast, day) => `${total} sign-ups today, forecast ${forecast} on ${day}`,
};

const height = 272;
const floor = height - 44;
const left = 6;
/** Room at the right for the forecast's own words; below this width they stand over the line. */
const wide = 520;

/** Everyone signed up until each day, on to the last day at the present pace; each line carries its own name. */
export const PaceChart = ({ pace, goal: aim }: { pace: Pace; goal: Goal | null }) => {
  const goal = aim?.people ?? null;
  const [frame, width] = useWidth(600);
  const isWide = width >= wide;
  const top = isWide ? 30 : 66;
  const right = width - (isWide ? 148 : 14);
  const most = Math.max(10, goal ?? 0, pace.forecast ?? 0, pace.total) * 1.06;
  const span = Math.max(1, daysBetween(pace.firstDay, pace.lastDay));
  const x = (day: string) => left + ((right - left) * daysBetween(pace.firstDay, day)) / span;
  const y = (people: number) => floor - ((floor - top) * people) / most;
  const now = { x: x(pace.today), y: y(pace.total) };
  const end = pace.forecast === undefined ? undefined : { x: x(pace.lastDay), y: y(pace.forecast) };
  const line = pace.points.map(({ day, sum }) => `${x(day).toFixed(1)} ${y(sum).toFixed(1)}`).join('L');
  // Today's words stand below its point; at the left edge beside it, near the axis above it.
  const label =
    now.x < 60
      ? { x: now.x + 14, y: now.y - 4, anchor: 'start' as const }
      : { x: Math.min(now.x, width - 44), y: now.y < floor - 58 ? now.y + 30 : now.y - 32, anchor: 'middle' as const };
  // The goal's name stands at the end of its line that today's figure leaves free.
  const isTaken = goal !== null && Math.abs(label.y + 5 - y(goal)) < 40 && now.x < (left + right) / 2;
  const said = say(
    described,
    showNumber(pace.total),
    pace.forecast === undefined ? '–' : showNumber(pace.forecast),
    showDate(pace.lastDay, 'UTC'),
  );
  return (
    <div ref={frame} class="pace-chart">
      <svg width={width} height={height} role="img" aria-label={said}>
        {gridOf(most, goal).map((people) => (
          <g key={people}>
            <path class="pace-grid" d={`M${left} ${y(people)}H${right}`} />
            <text class="pace-faint" x={left} y={y(people) - 6}>
              {showNumber(people)}
            </text>
          </g>
        ))}
        <path class="pace-axis" d={`M${left} ${floor}H${right}`} />
        {ticksOf(pace, isWide ? 4 : 3).map((day, index, all) => (
          <g key={day}>
            <path class="pace-axis" d={`M${x(day)} ${floor}v6`} />
            <text
              class="pace-day"
              x={x(day)}
              y={floor + 25}
              text-anchor={index === 0 ? 'start' : index === all.length - 1 && !isWide ? 'end' : 'middle'}
            >
              {showDate(day, 'UTC')}
            </text>
          </g>
        ))}
        {aim !== null && goal !== null && goal > 0 && (
          <>
            <path class="pace-goal" d={`M${left} ${y(goal)}H${right}`} />
            <text
              class="pace-strong"
              x={isTaken ? right : left}
              text-anchor={isTaken ? 'end' : 'start'}
              y={y(goal) - 8}
            >
              {say(goalTexts[aim.kind], showNumber(goal))}
            </text>
          </>
        )}
        <path class="pace-line" d={`M${line}`} />
        {end && (
          <>
            <path class="pace-forecast" d={`M${now.x} ${now.y}L${end.x} ${end.y}`} />
            <path class="pace-end" d={`M${end.x} ${end.y - 9}l9 9l-9 9l-9 -9z`} />
            <text
              class="pace-end-figure"
              x={isWide ? end.x + 14 : end.x}
              y={isWide ? end.y - 2 : end.y - 36}
              text-anchor={isWide ? 'start' : 'end'}
            >
              {showNumber(pace.forecast ?? 0)}
            </text>
            <text
              class="pace-faint"
              x={isWide ? end.x + 14 : end.x}
              y={isWide ? end.y + 16 : end.y - 18}
              text-anchor={isWide ? 'start' : 'end'}
            >
              {say(forecastOn, showDate(pace.lastDay, 'UTC'))}
            </text>
          </>
        )}
        <circle class="pace-now" cx={now.x} cy={now.y} r="7" />
        <text class="pace-end-figure" x={label.x} y={label.y} text-anchor={label.anchor}>
          {showNumber(pace.total)}
        </text>
        <text class="pace-day" x={label.x} y={label.y + 18} text-anchor={label.anchor}>
          {say(texts.today)}
        </text>
      </svg>
    </div>
  );
};

/** Two or three round figures; none where the goal's own line and name would run into it. */
const gridOf = (most: number, goal: number | null): number[] => {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [0.2, 0.5, 1, 2, 5].map((part) => part * power).find((each) => most / each <= 4) ?? power * 5;
  return Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step).filter(
    (people) =>
      Number.isInteger(people) && people < most * 0.9 && (goal === null || Math.abs(people - goal) > most * 0.1),
  );
};

const ticksOf = ({ firstDay, lastDay }: Pace, wanted: number): string[] => {
  const days = daysBetween(firstDay, lastDay);
  const count = Math.max(1, Math.min(wanted - 1, days));
  return Array.from({ length: count + 1 }, (_, index) => dayAfter(firstDay, Math.round((days * index) / count)));
};
