/**
 * What this browser keeps between visits. Where storage is refused (private windows, full disks) nothing is kept,
 * and `keep` says so, because a page must not promise what it cannot hold.
 */
export const keep = (key: string, value: unknown): boolean => {
  try {
    localStorage.setItem(`daftar:${key}`, JSON.stringify(value));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};

/** What was kept under this key, in the shape that the same page gave it; nothing where that cannot be read. */
export const recall = <T>(key: string): T | undefined => {
  try {
    return JSON.parse(localStorage.getItem(`daftar:${key}`) ?? 'null') ?? undefined;
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return undefined;
    throw error;
  }
};

export const forget = (key: string): void => {
  try {
    localStorage.removeItem(`daftar:${key}`);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
};
