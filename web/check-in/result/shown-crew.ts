/** A crew's name out of what stands before the @: "rina" → "Rina", "kru.bandung" → "Bandung". */
export const shownCrew = (by: string): string =>
  by
    .split(/[._-]+/)
    .filter((word, at, words) => word !== '' && !(at === 0 && words.length > 1 && /^(kru|crew)$/i.test(word)))
    .map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`)
    .join(' ');
