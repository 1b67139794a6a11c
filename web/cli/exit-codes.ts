/** What scripts can rely on. */
export const exitCodes = {
  /** Every row is in, or ready in a dry run, or was skipped, or is a double. */
  allGood: 0,
  /** The file could not be read, the command was not understood, or not all of it could be sent. */
  failed: 1,
  /** Some rows were rejected; the report says which. */
  someRejected: 2,
} as const;
