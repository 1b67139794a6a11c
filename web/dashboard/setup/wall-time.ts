/** The instant at which the clocks of a zone show `2026-12-06T05:30`; nothing where that is no date or time. */
export const instantOf = (wall: string, timeZone: string): string | undefined => {
  // Browsers read much else as some date: ":00Z" is the year 2000 to them.
  const asUtc = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) ? Date.parse(`${wall}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) return undefined;
  // Twice: the first guess may lie on the other side of a change of the clocks, in zones that have one.
  const guess = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(guess, timeZone)).toISOString();
};

/** What the clocks of a zone show at an instant: `2026-12-06T05:30`. */
export const wallTimeOf = (instant: string, timeZone: string): string => {
  const at = Date.parse(instant);
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 16);
};

const secondMs = 1000;

const offsetAt = (at: number, timeZone: string): number => {
  // Swedes write "2026-12-06 05:30:00".
  const shown = new Date(at).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
  return Date.parse(`${shown}Z`) - Math.floor(at / secondMs) * secondMs;
};
