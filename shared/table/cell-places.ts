import { type Cells, type TallyKey, tallyKeys } from '../domain/counts.ts';
import { isAreaCell } from '../domain/home-cells.ts';

/** Beside its keys and marks an item has an attribute for each number: `32.73|confirmed:none`, or `confirmed:none` where it is one cell. */
export type StoredCells = { pk: string; sk: string } & Record<string, unknown>;

/** Where a cell lies: in which item, and how its numbers' names begin there. */
export const placeOf = (cellId: string): { together: string; prefix: string } => {
  const [kind, city = '', ...channel] = cellId.split('#');
  if (isAreaCell(cellId)) return { together: cellId.slice(0, cellId.lastIndexOf('#')), prefix: `${channel[1]}|` };
  if (kind !== 'CITY') return { together: cellId, prefix: '' };
  return { together: [kind, city.slice(0, 2), ...channel].join('#'), prefix: `${city}|` };
};

/** All cells that lie in an item. A cell that has come to nothing is still there: the snapshot must learn of it. */
export const cellsIn = (item: StoredCells): Cells => {
  const together = item.sk.slice('CELLS#'.length);
  const [kind, ...rest] = together.split('#');
  const isShared = kind === 'CITY' || isAreaCell(together);
  const cells: Cells = isShared ? {} : { [together]: {} };
  for (const [name, value] of Object.entries(item)) {
    const [part, key = part] = name.split('|') as [string, string?];
    if (!tallyKeys.includes(key as TallyKey)) continue;
    const inPart = kind === 'CITY' ? [kind, part, ...rest.slice(1)].join('#') : `${together}#${part}`;
    const cellId = isShared ? inPart : together;
    cells[cellId] = { ...cells[cellId], ...(value !== 0 && { [key]: value as number }) };
  }
  return cells;
};

/** One change in one item: by how much which of its numbers move. */
export type Move = { sequence: string; by: [name: string, value: number][] };

/** DynamoDB takes 300 operators in an expression, and 4 KB of text. */
const numbersAtOnce = 200;

/** In order, and so many of them at once as one update may name. What one record moves stays together: a mark lies between records. */
export const partsOf = (moves: readonly Move[]): Move[][] => {
  const parts: Move[][] = [];
  let names = new Set<string>();
  let before: string | undefined;
  for (const move of moves.toSorted((a, b) => (a.sequence < b.sequence ? -1 : a.sequence > b.sequence ? 1 : 0))) {
    if (parts.length === 0 || (names.size >= numbersAtOnce && move.sequence !== before)) {
      parts.push([]);
      names = new Set();
    }
    parts.at(-1)?.push(move);
    for (const [name] of move.by) names.add(name);
    before = move.sequence;
  }
  return parts;
};
