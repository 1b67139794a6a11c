/** What scripts can rely on. */
export const exitCodes = {
  /** Every row is ready, or was skipped, or is a double. */
  allGood: 0,
  /** The file could not be read, or the command was not understood. */
  nothingDone: 1,
  /** Some rows were rejected; the report says which. */
  someRejected: 2,
} as const;
