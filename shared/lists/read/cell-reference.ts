/** `AB12` → 27. */
export const columnOf = (reference: string | undefined): number | undefined => {
  if (reference === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < reference.length && at < 4; at++) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  return column === 0 ? undefined : column - 1;
};

/** `AB12` → 12; 0 where there is no number. */
export const lineOf = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? 0);
