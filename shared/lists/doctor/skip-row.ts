import { type Cell, cellText, type Row } from '../read/row.ts';
import type { ListPlan } from './plan-list.ts';

export type SkipReason = 'title' | 'header' | 'blank' | 'total' | 'note';

/** Forms that were filled with dashes. */
const nothing = /^[\s\-–—_.]+$/;
const total = /^(?:grand |sub ?)?(?:total|jumlah|jml|jlh)\b/i;
/** What stands under a list for the one who signs it. */
const underList =
  /^(?:mengetahui|menyetujui|mengesahkan|hormat kami|dibuat oleh|disusun oleh|diperiksa|ketua|koordinator|sekretaris|bendahara|lurah|camat|kepala|ttd|tanda ?tangan|catatan|keterangan|ket|note|nb|sumber|\*)\b[\s:,.]*|^\*|^\(?[._…]{4,}\)?$/i;

/** Why a row is no person's, and nothing where it is one. A row with a name, a NIK or a phone in it is a person's, good or bad. */
export const skipReason = (row: Row, plan: ListPlan): SkipReason | undefined => {
  const textIn = (use: 'name' | 'nik' | 'phone') => textOf(row.cells[plan.columnOf[use] ?? -1]);
  const [name, nik, phone] = [textIn('name'), textIn('nik'), textIn('phone')];
  // The template's own first row.
  if (example.test(name)) return 'note';
  // Nearly every row: nothing else has as many digits where a NIK or a phone belongs.
  if (row.line > plan.lastHeaderLine && (nikDigits.test(nik) || phoneDigits.test(phone))) return undefined;

  const texts = row.cells.map(textOf);
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return 'blank';
  if (row.line < plan.headerLine) return 'title';
  if (row.line <= plan.lastHeaderLine || isTitlesAgain(texts, plan)) return 'header';
  if (row.line <= plan.lastHeaderLine + 2 && isColumnNumbers(filled)) return 'header';
  if (filled.slice(0, 2).some((text) => total.test(text)) && !(nik && phone)) return 'total';
  if (name === '' && nik === '' && phone === '') return filled.some((text) => /\p{L}/u.test(text)) ? 'note' : 'blank';
  const isNumbered = filled.some((text) => /^\d+\.?$/.test(text));
  return nik === '' && phone === '' && filled.length <= 2 && !isNumbered && underList.test(name) ? 'note' : undefined;
};

const nikDigits = /\d[\d .-]{6,}\d|E\+/;
const phoneDigits = /\d[\d .()-]{5,}\d|E\+/;
const example = /^(?:contoh|example) ?:/i;

const textOf = (cell: Cell | undefined) => {
  const text = cellText(cell).trim();
  return nothing.test(text) ? '' : text;
};

/** Lists that were put together, or made for printing, repeat their titles. */
const isTitlesAgain = (texts: string[], { titles }: ListPlan) => {
  const same = texts.filter((text, column) => text !== '' && text.toLowerCase() === titles[column]?.toLowerCase());
  return same.length >= 2 && same.length >= texts.filter((text) => text !== '').length - 1;
};

/** `(1) (2) (3)`: forms number their columns under the titles. */
const isColumnNumbers = (filled: string[]) =>
  filled.length >= 3 &&
  filled.every((text, index) => Number(text.replace(/[()]/g, '')) === index + Number(filled[0]?.replace(/[()]/g, '')));
