import { type Reading, read, wrong } from './reading.ts';

const longest = 100;

/** A person's name as on the KTP: letters of any script and the marks that names carry; spaces tidied, nothing else changed. */
export const readName = (text: string): Reading<string> => {
  const name = text
    .normalize('NFC')
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
  if (name === '') return wrong('name-empty');
  if ([...name].length > longest) return wrong('too-long', longest);
  if (!/^[\p{L}\p{M} .,'’‘`\-/()]+$/u.test(name) || !/\p{L}/u.test(name)) return wrong('name-characters');
  return read(name);
};

/** "Siti Aminah" → "Siti A.": enough for its owner to know it, too little for a stranger. */
export const shortenName = (name: string): string => {
  const [first = '', ...rest] = name.split(' ').filter((word) => /\p{L}/u.test(word));
  const last = rest.at(-1);
  return last === undefined ? first : `${first} ${[...last.replace(/^[^\p{L}]+/u, '')][0]?.toUpperCase()}.`;
};

/** "Siti Aminah" → "S. A.": all that a device at a gate knows of a person without a network. */
export const initialsOf = (name: string): string => {
  const letters = name.split(' ').flatMap((word) => [...word.replace(/^[^\p{L}]+/u, '')].slice(0, 1));
  const [first, ...rest] = letters;
  return [first, rest.at(-1)].flatMap((letter) => (letter ? [`${letter.toUpperCase()}.`] : [])).join(' ');
};

/** Control characters but for tab and line feed; marks that turn the direction of writing; half a surrogate pair; no characters at all. */
const refusedInText = /[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u;

/** Free text that people type: one line or more, without control characters or marks that turn the direction of writing. */
export const readText =
  (longestText: number) =>
  (text: string): Reading<string> => {
    const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
    if ([...clean].length > longestText) return wrong('too-long', longestText);
    if (refusedInText.test(clean)) return wrong('characters-not-allowed');
    return read(clean);
  };
