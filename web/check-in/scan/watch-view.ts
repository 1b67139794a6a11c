/** A code that stays in view is one scan; gone for as long as this, it is another. */
const forgetAfterMs = 1_200;

/** Takes what each look at the camera's picture has seen, and tells each code once. Between two looks of a slow phone nothing is known to be gone. */
export const watchView = (tell: (text: string) => void): ((found: string | undefined, atMs: number) => void) => {
  let seen: string | undefined;
  let goneSince: number | undefined;
  return (found, atMs) => {
    if (found === undefined) {
      goneSince ??= atMs;
      if (atMs - goneSince > forgetAfterMs) seen = undefined;
      return;
    }
    if (found !== seen) tell(found);
    seen = found;
    goneSince = undefined;
  };
};
