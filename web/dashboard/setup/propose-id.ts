/** An id as people would shorten a name: "Fun Run 5K, Bandung!" → `fun-run-5k-bandung`. Empty where nothing of it can be kept. */
export const proposeId = (name: string, longest = 40): string => {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let id = '';
  for (const word of words ?? []) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > longest) break;
    id = longer;
  }
  return id === '' ? (words?.[0]?.slice(0, longest) ?? '') : id;
};

/** The id itself, or with the next number where it is taken. */
export const freeId = (id: string, taken: Iterable<string>): string => {
  const all = new Set(taken);
  if (id.length > 1 && !all.has(id)) return id;
  for (let n = id.length > 1 ? 2 : 1; ; n += 1) {
    const next = id === '' ? `isian-${n}` : `${id.slice(0, 36).replace(/-+$/, '')}-${n}`;
    if (!all.has(next)) return next;
  }
};

/** As the API asks of ids: lower-case words with dashes. */
export const isId = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length > 1 && id.length <= 40;
