import { mix } from './chance.ts';

/**
 * Every whole number below `size` once, in an order that looks random, without remembering any: the `index`-th of them.
 * A Feistel network swaps numbers of an even count of bits one for one; what falls outside is sent round again.
 */
export const scatter = (size: number, seed: number): ((index: number) => number) => {
  const half = 2 ** Math.ceil(Math.log2(size) / 2);
  const turn = (number: number) => {
    let left = Math.floor(number / half);
    let right = number % half;
    for (let round = 0; round < 4; round += 1) {
      const next = (left + (mix(mix(right + seed) + round) % half)) % half;
      left = right;
      right = next;
    }
    return left * half + right;
  };
  return (index) => {
    if (!Number.isSafeInteger(index) || index < 0 || index >= size) throw new RangeError(`${index} of ${size}`);
    let number = turn(index);
    while (number >= size) number = turn(number);
    return number;
  };
};
