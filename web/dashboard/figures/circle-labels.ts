import type { Circle, Size } from './circles.ts';

export type CircleLabel = { circle: Circle; x: number; y: number; anchor: 'start' | 'middle' | 'end' };
type Box = { left: number; top: number; right: number; bottom: number };

const space = 4;
/** Where the text's own line stands below the middle of its box. */
const baseline = 0.35;

/** Names stand where there is room for them: beside their own circle, over no other circle and no other name. The largest come first. */
export const labelsOf = (
  circles: readonly Circle[],
  widthOf: (circle: Circle) => number,
  lineHeight: number,
  { width, height }: Size,
): CircleLabel[] => {
  const labels: CircleLabel[] = [];
  const taken: Box[] = [];
  for (const circle of circles.toSorted((a, b) => b.r - a.r)) {
    const found = placesBeside(circle, widthOf(circle), lineHeight).find(
      ({ box }) =>
        box.left >= 0 &&
        box.top >= 0 &&
        box.right <= width &&
        box.bottom <= height &&
        !taken.some((other) => crosses(box, other)) &&
        !circles.some((other) => isIn(box, other)),
    );
    if (found === undefined) continue;
    taken.push(found.box);
    labels.push(found.label);
  }
  return labels;
};

const isIn = ({ left, top, right, bottom }: Box, { x, y, r }: Circle) =>
  Math.hypot(Math.min(right, Math.max(left, x)) - x, Math.min(bottom, Math.max(top, y)) - y) < r + 1;

const crosses = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

const placesBeside = (circle: Circle, wide: number, high: number): { box: Box; label: CircleLabel }[] => {
  const { x, y, r } = circle;
  const at = (left: number, middle: number, anchor: CircleLabel['anchor'], textX: number) => ({
    box: { left, top: middle - high / 2, right: left + wide, bottom: middle + high / 2 },
    label: { circle, x: textX, y: middle + high * baseline * 0.8, anchor },
  });
  const above = y - r - space - high / 2;
  const below = y + r + space + high / 2;
  return [
    at(x + r + space, y, 'start', x + r + space),
    at(x - r - space - wide, y, 'end', x - r - space),
    at(x - wide / 2, above, 'middle', x),
    at(x - wide / 2, below, 'middle', x),
    at(x, above, 'start', x),
    at(x, below, 'start', x),
    at(x - wide, above, 'end', x),
    at(x - wide, below, 'end', x),
  ];
};
