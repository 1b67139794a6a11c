/** Digits in groups of four, as they are read out: "3273 0145 0890 0001". Anything but digits and spaces stays as typed. */
export const inFours = (typed: string): string => {
  if (!/^[\d\s]*$/.test(typed)) return typed;
  return typed.replace(/\s/g, '').replace(/(\d{4})(?=\d)/g, '$1 ');
};

/** Where the caret belongs after regrouping: behind as many digits as it stood behind before. */
export const caretAfter = (before: string, caret: number, after: string): number => {
  const digits = before.slice(0, caret).replace(/\s/g, '').length;
  let at = 0;
  for (let seen = 0; seen < digits && at < after.length; at += 1) if (after[at] !== ' ') seen += 1;
  return at;
};
