import type { PartPage, Place } from './export-part.ts';

/** The pages of each of several things, one thing after the other. A place is the thing's id and the cursor within it. */
export const pageOfEach = async <Thing>(
  things: readonly Thing[],
  idOf: (thing: Thing) => string,
  place: Place | null,
  page: (thing: Thing, place: Place | null) => Promise<PartPage>,
): Promise<PartPage> => {
  const [id, within]: [string | undefined, Place | null] = place === null ? [undefined, null] : JSON.parse(place);
  const at = id === undefined ? 0 : things.findIndex((thing) => idOf(thing) === id);
  const thing = things[at];
  if (thing === undefined) return { rows: [], next: null };
  const { rows, next } = await page(thing, within);
  if (next !== null) return { rows, next: JSON.stringify([idOf(thing), next]) };
  const following = things[at + 1];
  return { rows, next: following === undefined ? null : JSON.stringify([idOf(following), null]) };
};
