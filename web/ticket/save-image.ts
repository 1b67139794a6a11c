import { showTicketCode } from '../../shared/domain/ticket-code.ts';
import type { Ticket } from '../lib/kept-tickets.ts';
import { qrPath } from '../lib/qr.tsx';
import { say } from '../lib/say.ts';
import { advanceOf, strokes } from '../lib/strokes.ts';
import { scannedText } from './qr.tsx';
import { texts } from './texts.ts';
import { wordsOf } from './ticket-words.ts';

const width = 720;
const height = 1120;
const ink = '#14182a';
const soft = '#4a4d5e';
const sans = 'Roboto, "Segoe UI", "Noto Sans", system-ui, sans-serif';
const mono = '"Roboto Mono", ui-monospace, "DejaVu Sans Mono", Consolas, monospace';

/** Draws a confirmed ticket as its bib and offers it as a PNG file, for phones that show it without a network. */
export const saveImage = async (ticket: Ticket): Promise<void> => {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no 2d canvas');
  drawTicket(pen, ticket);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('This browser makes no PNG of a canvas');
  const url = URL.createObjectURL(blob);
  const { heading, number } = wordsOf(ticket);
  const name = ['tiket', heading, number]
    .filter(Boolean)
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  Object.assign(document.createElement('a'), { href: url, download: `${name}.png` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};

const drawTicket = (pen: CanvasRenderingContext2D, ticket: Ticket) => {
  const { heading, city, number, state, day, time, arrive, venue } = wordsOf(ticket);
  const write = writer(pen);
  fillRect(pen, '#fff', 0, 0, width, height);
  fillRect(pen, ink, 0, 0, width, 150);
  write(heading.toUpperCase(), width / 2, 72, `900 42px ${sans}`, '#fff');
  write(city ? ticket.campaignName : '', width / 2, 120, `400 30px ${sans}`, '#e8eaf1');
  if (number) drawNumber(pen, number, 190, 262);
  fillRect(pen, '#005c41', 180, 490, 360, 58);
  drawTick(pen, 200, 502, 34);
  write(state.toUpperCase(), width / 2 + 22, 530, `900 30px ${sans}`, '#fff');
  write(ticket.name, width / 2, 620, `900 52px ${sans}`, ink);
  [day, time && `${time} · ${arrive}`, venue].forEach((line, index) => {
    write(line ?? '', width / 2, 680 + 42 * index, `700 32px ${sans}`, ink);
  });
  pen.strokeStyle = ink;
  pen.lineWidth = 4;
  pen.setLineDash([14, 10]);
  pen.strokeRect(-10, 800, width + 20, height);
  pen.setLineDash([]);
  drawQr(pen, scannedText(ticket), 60, 840, 240);
  write(say(texts.code), 350, 880, `400 28px ${sans}`, soft, 'left');
  showTicketCode(ticket.ticketCode)
    .split('-')
    .forEach((group, index) => {
      write(group, 350, 940 + 54 * index, `700 46px ${mono}`, ink, 'left');
    });
};

const fillRect = (pen: CanvasRenderingContext2D, colour: string, ...box: [number, number, number, number]) => {
  pen.fillStyle = colour;
  pen.fillRect(...box);
};

/** Text on its baseline, narrowed where it would not fit. */
const writer =
  (pen: CanvasRenderingContext2D) =>
  (text: string, x: number, y: number, font: string, colour: string, align: CanvasTextAlign = 'center') => {
    Object.assign(pen, { font, fillStyle: colour, textAlign: align });
    pen.fillText(text, x, y, width - 80);
  };

const drawNumber = (pen: CanvasRenderingContext2D, number: string, top: number, tallest: number) => {
  const units = [...number].reduce((sum, glyph) => sum + advanceOf(glyph), -1.1);
  const scale = Math.min(tallest / 12.1, (width - 120) / units);
  let x = (width - units * scale) / 2;
  Object.assign(pen, { strokeStyle: ink, lineWidth: 2.1, lineJoin: 'miter', lineCap: 'butt' });
  for (const glyph of number) {
    pen.save();
    pen.translate(x + 1.05 * scale, top + 1.05 * scale);
    pen.scale(scale, scale);
    pen.stroke(new Path2D(strokes[glyph]));
    pen.restore();
    x += advanceOf(glyph) * scale;
  }
};

/** The cut square with its tick: the shape that says "place" everywhere. */
const drawTick = (pen: CanvasRenderingContext2D, x: number, y: number, side: number) => {
  pen.save();
  pen.translate(x, y);
  pen.scale(side / 20, side / 20);
  pen.fillStyle = '#fff';
  pen.fill(new Path2D('M3 1h14l2 2v14l-2 2H3l-2-2V3z'));
  Object.assign(pen, { strokeStyle: '#005c41', lineWidth: 2.6 });
  pen.stroke(new Path2D('M5.2 10.4l3.3 3.4 6.3-7.2'));
  pen.restore();
};

const drawQr = (pen: CanvasRenderingContext2D, text: string, x: number, y: number, side: number) => {
  const { size, path } = qrPath(text);
  pen.save();
  pen.translate(x, y);
  pen.scale(side / size, side / size);
  pen.fillStyle = ink;
  pen.fill(new Path2D(path));
  pen.restore();
};
