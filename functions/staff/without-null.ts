type NoTarget<T> = Omit<T, 'target'> & { target?: Exclude<T extends { target?: infer V } ? V : never, null> };

/** A target of null takes it away: the table removes what is undefined. */
export const withoutNull = <T extends { target?: number | null | undefined }>(fields: T): NoTarget<T> =>
  (fields.target === null ? { ...fields, target: undefined } : fields) as NoTarget<T>;
