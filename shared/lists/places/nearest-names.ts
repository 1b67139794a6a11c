/** How many letters may be wrong: none in a short name, where another name is always near. */
const mostWrong = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);

/** The names that a mistyped one is nearest to; none where it is too far from all. More than one where they tie. */
export const nearestNames = (typed: string, names: Iterable<string>): string[] => {
  let best = mostWrong(typed.length);
  let nearest: string[] = [];
  if (best === 0) return nearest;
  for (const name of names) {
    if (Math.abs(name.length - typed.length) > best || name.length < 4) continue;
    const distance = typingDistance(typed, name, best);
    if (distance > best) continue;
    if (distance < best) nearest = [];
    best = distance;
    nearest.push(name);
  }
  return nearest;
};

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment); anything above `most` where it is more. */
const typingDistance = (a: string, b: string, most: number): number => {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
};
