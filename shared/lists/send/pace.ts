/** How many rows were through at which time. */
export type Mark = { atMs: number; rows: number };

/** Long enough to smooth over one slow chunk, short enough to notice a network that got slower. */
const windowMs = 15_000;

/** Keeps what the pace is measured by. */
export const withMark = (marks: readonly Mark[], mark: Mark): Mark[] => [
  ...marks.filter(({ atMs }, index) => mark.atMs - atMs <= windowMs || index === marks.length - 1),
  mark,
];

/** Rows a second lately and the seconds that are left; nothing before there is anything to measure. */
export const paceOf = (
  marks: readonly Mark[],
  rowsLeft: number,
): { rowsPerSecond: number; secondsLeft: number } | undefined => {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || last.atMs <= first.atMs || last.rows <= first.rows) return undefined;
  const rowsPerSecond = ((last.rows - first.rows) * 1000) / (last.atMs - first.atMs);
  return { rowsPerSecond, secondsLeft: rowsLeft / rowsPerSecond };
};
