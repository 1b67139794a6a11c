/** What a cell of Excel holds at most. */
const longest = 32_767;

/** What XML cannot carry, and what a spreadsheet would take for the code of another character (ECMA-376 22.9.2.19, ST_Xstring). */
const needsCode = /[^\P{Cc}\t\n]|[\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)|\p{Cs}/gu;
const isPlain = /^[ -^`-~]{0,500}$/;

/** A text as a cell of XLSX carries it, so that it is read as the same text; half a letter as the sign for one that is lost. */
export const xlsxText = (text: string): string => {
  if (isPlain.test(text)) return text;
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return cut.replace(needsCode, (letter) =>
    /\p{Cs}/u.test(letter) ? '\ufffd' : `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
};
