type Given<T> = { [K in keyof T]: Exclude<T[K], null> };

/** A field of null is taken away: the table removes what is undefined. */
export const withoutNull = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? undefined])) as Given<T>;
