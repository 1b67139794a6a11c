const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** Whether each word that was typed begins a word of the name, whatever their order: "ami sit" finds "Siti Aminah". */
export const nameFinder = (typed: string): ((name: string) => boolean) => {
  const sought = wordsOf(typed);
  return (name) => {
    const words = wordsOf(name);
    return sought.length > 0 && sought.every((part) => words.some((word) => word.startsWith(part)));
  };
};
