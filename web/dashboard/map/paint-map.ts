import { showNumber } from '../../lib/format.ts';
import { say } from '../../lib/say.ts';
import { labelsOf } from '../figures/circle-labels.ts';
import { type Circle, circlesOf } from '../figures/circles.ts';
import type { CityRow } from '../figures/city-rows.ts';
import { faint, ink, newCanvas } from '../files/canvas.ts';
import { nameOf } from '../numbers/name-of.ts';
import { mapWords } from './city-words.ts';
import { mapSize, outline } from './indonesia.generated.ts';
import { placeOf } from './place-of.ts';

const width = 1600;
const margin = 48;
const top = 130;
const foot = 70;
const scale = (width - 2 * margin) / mapSize.width;
const size = { width: width - 2 * margin, height: mapSize.height * scale };
const text = 20;
const [green, blue, land, coast] = ['#005c41', '#174a9c', '#efe8d9', '#c9bfa6'];

/** The map as a picture, with the same circles and names that the page would show at this width. */
export const paintMap = async (rows: readonly CityRow[], title: string, source: string): Promise<Blob> => {
  const { pen, write, toPng } = newCanvas(width, Math.ceil(top + size.height + foot));
  write(title, [margin, 64], { size: 34, weight: 900 });
  write(source, [margin, 98], { size: text, colour: faint });

  pen.save();
  pen.translate(margin, top);
  pen.save();
  pen.scale(scale, scale);
  const country = new Path2D(outline);
  pen.fillStyle = land;
  pen.fill(country);
  pen.strokeStyle = coast;
  pen.stroke(country);
  pen.restore();

  const circles = circlesOf(
    rows,
    (cityCode) => {
      const place = placeOf(cityCode);
      return place && [place[0] * scale, place[1] * scale];
    },
    size,
  );
  const disc = (x: number, y: number, r: number, fill: string, edge?: string) => {
    pen.beginPath();
    pen.arc(x, y, r, 0, 2 * Math.PI);
    pen.fillStyle = fill;
    pen.fill();
    if (edge === undefined) return;
    pen.strokeStyle = edge;
    pen.lineWidth = 2.5;
    pen.stroke();
  };
  for (const { home, x, y } of circles) {
    pen.beginPath();
    pen.moveTo(...home);
    pen.lineTo(x, y);
    pen.strokeStyle = faint;
    pen.lineWidth = 1.5;
    pen.stroke();
  }
  for (const { row, x, y, r, promised } of circles) {
    disc(x, y, r, '#fff', row.waiting > 0 ? blue : faint);
    if (promised > 0) disc(x, y, promised, green);
  }
  const widthOf = ({ row }: Circle) => {
    pen.font = `700 ${text}px Roboto, "Segoe UI", "Noto Sans", system-ui, sans-serif`;
    return pen.measureText(nameAndFigure(row)).width;
  };
  for (const { circle, x, y, anchor } of labelsOf(circles, widthOf, text * 1.2, size)) {
    const align = ({ start: 'left', middle: 'center', end: 'right' } as const)[anchor];
    write(nameAndFigure(circle.row), [x, y], { size: text, weight: 700, colour: ink, align });
  }
  pen.restore();

  const legendY = top + size.height + 40;
  disc(margin + 10, legendY - 7, 9, green, green);
  write(say(mapWords.confirmed), [margin + 30, legendY], { size: text });
  disc(margin + 220, legendY - 7, 9, '#fff', blue);
  write(say(mapWords.waiting), [margin + 240, legendY], { size: text });
  write(say(mapWords.area), [margin + 380, legendY], { size: text });
  return toPng();
};

const nameAndFigure = (row: CityRow) => `${nameOf(row)} ${showNumber(row.total)}`;
