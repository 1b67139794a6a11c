import type { Chance } from './chance.ts';
import { namePoolOf } from './made-up-names.ts';

const degrees = ['S.Pd', 'S.Pd.I', 'S.E.', 'S.H.', 'A.Md.', 'S.Kep', 'M.Si'];

/** A name as its owner or a list would write it: one word or more, at times with `Hj.` before or `S.Pd` behind. */
export const makeName = (chance: Chance, areaCode: string, sex: 'female' | 'male'): string => {
  const pool = namePoolOf(areaCode);
  const { first, last, alone } = pool[sex];
  const name =
    alone && chance.happens(0.15)
      ? pickWord(chance, alone)
      : [pickWord(chance, first), ...(chance.happens(0.15) ? [pickWord(chance, first)] : []), pickWord(chance, last)];
  const title = pool.haj && chance.happens(0.05) ? (sex === 'female' ? 'Hj. ' : 'H. ') : '';
  const words = [...new Set([name].flat())].join(' ');
  return `${title}${words}${chance.happens(0.05) ? `, ${chance.pick(degrees)}` : ''}`;
};

const pickWord = (chance: Chance, words: string) => chance.pick(words.split(' ')).replaceAll('_', ' ');
