import { columnOf } from './cell-reference.ts';
import { inflate } from './inflate.ts';
import { limits } from './limits.ts';
import { fillDown, type MergedCells } from './merged-cells.ts';
import { type Cell, cutLong, type Row, type RowBatch } from './row.ts';
import { attribute, scanXml } from './scan-xml.ts';
import { unescapeText } from './shared-texts.ts';
import { Unreadable } from './unreadable.ts';
import type { Workbook, WorkbookSheet } from './workbook.ts';

/** The rows of one sheet, with the empty ones between them; those that are empty to the end of the sheet are only formatting. */
export async function* readSheetRows(
  book: Workbook,
  sheet: WorkbookSheet,
  merged: MergedCells,
): AsyncGenerator<RowBatch> {
  let rows: Row[] = [];
  const fill = fillDown(merged);
  const scan = scanXml(collectRows((row) => rows.push(row), fill, book));
  let read = 0;
  for await (const piece of inflate(book.file, sheet.entry, limits.sheetBytes)) {
    scan(piece);
    read += piece.length;
    if (rows.length === 0) continue;
    yield { rows, share: Math.min(1, read / sheet.entry.size) };
    rows = [];
  }
}

type CellSource = Pick<Workbook, 'sharedTexts' | 'dateStyles' | 'dayOffset'>;

const noCells: readonly Cell[] = [];

/** Turns the tags of a sheet into rows (ECMA-376 part 1, 18.3.1). Numbers of rows and columns may be left out: then they count on. */
const collectRows = (give: (row: Row) => void, fill: (line: number, cells: Cell[]) => void, book: CellSource) => {
  let lastGiven = 0;
  let line = 0;
  let cells: Cell[] = [];
  let hasContent = false;
  let column = 0;
  let cellAttributes = '';
  let text = '';
  let isText = false;
  let isReadingAid = false;
  let isCell = false;

  const endCell = () => {
    isCell = false;
    if (text === '') return;
    const cell = cellOf(attribute(cellAttributes, 't') ?? 'n', text, cellAttributes, book);
    while (cells.length < column) cells.push('');
    cells.push(cell);
    hasContent ||= cell !== '';
  };
  const endRow = () => {
    if (!hasContent) return;
    fill(line, cells);
    while (++lastGiven < line) give({ line: lastGiven, cells: noCells });
    give({ line, cells });
  };

  return {
    open(name: string, attributes: string) {
      switch (name) {
        case 'c':
          column = columnOf(attribute(attributes, 'r')) ?? column + 1;
          if (column < cells.length) column = cells.length;
          if (column >= limits.columns) break;
          cellAttributes = attributes;
          text = '';
          isCell = true;
          break;
        case 'v':
        case 't':
          isText = isCell && !isReadingAid;
          break;
        case 'rPh':
          isReadingAid = true;
          break;
        case 'row':
          line = Math.max(line + 1, Number(attribute(attributes, 'r') ?? 0) || 0);
          if (line > limits.lines) throw new Unreadable('damaged-file');
          cells = [];
          hasContent = false;
          column = -1;
          break;
      }
    },
    text(piece: string) {
      if (isText && text.length <= limits.cellLength) text += piece;
    },
    close(name: string) {
      switch (name) {
        case 'v':
        case 't':
          isText = false;
          break;
        case 'rPh':
          isReadingAid = false;
          break;
        case 'c':
          if (isCell) endCell();
          break;
        case 'row':
          endRow();
          break;
      }
    },
  };
};

const cellOf = (type: string, stored: string, attributes: string, book: CellSource): Cell => {
  switch (type) {
    case 's':
      return cutLong(book.sharedTexts.at(Number(stored)));
    case 'str':
    case 'inlineStr':
      return cutLong(unescapeText(stored));
    case 'b':
      return stored === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return { kind: 'error', text: stored };
    case 'd':
      return stored.slice(0, 10);
    default: {
      const style = attribute(attributes, 's');
      if (style === undefined || !book.dateStyles.has(Number(style))) return { kind: 'number', text: stored };
      return { kind: 'date', text: String(Number(stored) + book.dayOffset) };
    }
  }
};
