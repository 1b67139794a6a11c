import type { Chance } from './chance.ts';
import { scatter } from './scatter.ts';

/** What follows +62 8 in the numbers of Indonesia's mobile networks. */
const prefixes =
  '811 812 813 821 822 823 851 852 853 814 815 816 855 856 857 858 817 818 819 877 878 895 896 881'.split(' ');

/** The `index`-th mobile number without +62; no two are the same. Any of them may be in use: nothing may ever be sent to one. */
export const phoneMaker = (seed: number): ((index: number) => string) => {
  const numberAt = scatter(prefixes.length * 100_000_000, seed);
  return (index) => {
    const number = numberAt(index);
    return `${prefixes[number % prefixes.length]}${String(Math.floor(number / prefixes.length)).padStart(8, '0')}`;
  };
};

/** As people write their number, on forms and in lists. */
export const typePhone = (chance: Chance, national: string): string => {
  const [a, b, c] = [national.slice(0, 3), national.slice(3, 7), national.slice(7)];
  return chance.pick([
    `0${a}-${b}-${c}`,
    `0${a} ${b} ${c}`,
    `0${national}`,
    `0${national}`,
    `+62${national}`,
    `+62 ${a}-${b}-${c}`,
    `62${national}`,
    `(0${a}) ${b}${c}`,
    `0${a}.${b}.${c}`,
  ]);
};
