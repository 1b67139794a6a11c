import { faint, ink, newCanvas } from './canvas.ts';

/** A bar to a common scale; or, with a fence, its own places inside the fence and who waits outside it. */
export type Bar = {
  name: string;
  figure: string;
  solid: number;
  fence?: { held: number; waiting: number; quota: number };
};

const width = 1200;
const margin = 48;
const barLeft = 330;
const barRight = 1_000;
const top = 130;
const step = 46;
const thick = 26;
/** As on the page: the share of the row that lies within the fence. */
const inside = 0.69;
const [green, blue] = ['#005c41', '#174a9c'];

/** Bars as a picture, in the order and the shapes of the page: solid, hatched, a post, upright ticks. */
export const paintBars = (bars: readonly Bar[], title: string, source: string): Promise<Blob> => {
  const { pen, write, toPng } = newCanvas(width, top + step * Math.max(1, bars.length) + 30);
  write(title, [margin, 64], { size: 34, weight: 900 });
  write(source, [margin, 98], { size: 20, colour: faint });
  const most = Math.max(1, ...bars.map(({ solid }) => solid));
  const room = barRight - barLeft;
  const box = (x: number, y: number, wide: number, fill: string) => {
    pen.fillStyle = fill;
    pen.fillRect(x, y, Math.max(0, wide), thick);
  };
  for (const [at, { name, figure, solid, fence }] of bars.entries()) {
    const y = top + at * step;
    write(name, [margin, y + 20], { size: 21, weight: 700 });
    write(figure, [width - margin, y + 20], { size: 21, weight: 900, align: 'right' });
    if (fence === undefined) {
      box(barLeft, y, (room * solid) / most, ink);
      continue;
    }
    const { held, waiting, quota } = fence;
    const within = room * inside;
    const share = (people: number) => (quota === 0 ? 0 : Math.min(1, people / quota) * within);
    pen.strokeStyle = faint;
    pen.lineWidth = 1.5;
    pen.strokeRect(barLeft, y, within, thick);
    box(barLeft, y, share(solid), green);
    for (let x = barLeft + share(solid) + 2; x < barLeft + share(solid + held) - 2; x += 7) box(x, y, 3, green);
    pen.fillStyle = ink;
    pen.fillRect(barLeft + within, y - 4, 5, thick + 8);
    const queue = waiting === 0 ? 0 : Math.max(6, quota === 0 ? 0 : (waiting / quota) * within);
    for (let x = barLeft + within + 9; x < Math.min(barRight, barLeft + within + 9 + queue); x += 8) box(x, y, 5, blue);
  }
  return toPng();
};
