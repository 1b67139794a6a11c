import { showDate, showNumber } from '../../lib/format.ts';
import { daysBetween } from '../figures/city-rows.ts';
import type { Goal, Pace } from '../figures/pace.ts';
import { faint, ink, newCanvas } from '../files/canvas.ts';

const width = 1200;
const height = 675;
const left = 48;
const right = width - 200;
const top = 130;
const floor = height - 80;

/** The line of sign-ups as a picture. */
export const paintPace = async (pace: Pace, goal: Goal | null, title: string, source: string): Promise<Blob> => {
  const { pen, write: writeAt, toPng } = newCanvas(width, height);

  const most = Math.max(10, goal?.people ?? 0, pace.forecast ?? 0, pace.total) * 1.06;
  const span = Math.max(1, daysBetween(pace.firstDay, pace.lastDay));
  const x = (day: string) => left + ((right - left) * daysBetween(pace.firstDay, day)) / span;
  const y = (people: number) => floor - ((floor - top) * people) / most;
  const write = (text: string, at: [number, number], size: number, weight = 400, colour = ink) => {
    writeAt(text, at, { size, weight, colour });
  };
  const draw = (points: readonly [number, number][], lineWidth: number, dash: number[]) => {
    pen.beginPath();
    for (const [at, point] of points.entries()) {
      if (at === 0) pen.moveTo(...point);
      else pen.lineTo(...point);
    }
    pen.strokeStyle = ink;
    pen.lineWidth = lineWidth;
    pen.setLineDash(dash);
    pen.stroke();
  };

  write(title, [left, 64], 34, 900);
  write(source, [left, 98], 20, 400, faint);
  draw(
    [
      [left, floor],
      [right, floor],
    ],
    3,
    [],
  );
  write(showDate(pace.firstDay, 'UTC'), [left, floor + 36], 22);
  write(showDate(pace.lastDay, 'UTC'), [right - 60, floor + 36], 22);
  if (goal && goal.people > 0) {
    draw(
      [
        [left, y(goal.people)],
        [right, y(goal.people)],
      ],
      3,
      [3, 8],
    );
    write(showNumber(goal.people), [right + 16, y(goal.people) + 8], 22, 700);
  }
  const now: [number, number] = [x(pace.today), y(pace.total)];
  draw(
    pace.points.map(({ day, sum }): [number, number] => [x(day), y(sum)]),
    6,
    [],
  );
  if (pace.forecast !== undefined) {
    const end: [number, number] = [x(pace.lastDay), y(pace.forecast)];
    draw([now, end], 6, [14, 10]);
    write(showNumber(pace.forecast), [end[0] + 16, end[1] - 12], 30, 900);
  }
  pen.beginPath();
  pen.arc(...now, 12, 0, 2 * Math.PI);
  pen.fillStyle = '#ffc526';
  pen.fill();
  pen.setLineDash([]);
  pen.lineWidth = 4;
  pen.stroke();
  write(showNumber(pace.total), [Math.max(left, now[0] - 30), now[1] - 26], 30, 900);

  return toPng();
};
