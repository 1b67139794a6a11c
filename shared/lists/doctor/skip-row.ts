import { cellText, type Row } from '../read/row.ts';
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
  const texts = row.cells.map((cell) => cellText(cell).replace(nothing, '').trim());
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0) return 'blank';
  if (row.line < plan.headerLine) return 'title';
  if (row.line <= plan.lastHeaderLine || isTitlesAgain(texts, plan)) return 'header';
  if (row.line <= plan.lastHeaderLine + 2 && isColumnNumbers(filled)) return 'header';

  const [name = '', nik = '', phone = ''] = (['name', 'nik', 'phone'] as const).map(
    (use) => texts[plan.columnOf[use] ?? -1],
  );
  const hasDigits = /\d[\d .-]{6,}\d|E\+/.test(nik) || /\d[\d .()-]{5,}\d|E\+/.test(phone);
  if (!hasDigits && filled.slice(0, 2).some((text) => total.test(text)) && !(nik && phone)) return 'total';
  // The template's own first row.
  if (/^(?:contoh|example) ?:/i.test(name)) return 'note';
  if (name === '' && nik === '' && phone === '') return filled.some((text) => /\p{L}/u.test(text)) ? 'note' : 'blank';
  return nik === '' && phone === '' && filled.length <= 2 && underList.test(name) ? 'note' : undefined;
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
