/** By nearest rank, to a tenth: the value that this share of them does not pass. */
export const quantile = (values: readonly number[], share: number): number => {
  const inOrder = values.toSorted((a, b) => a - b);
  return Math.round((inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? Number.NaN) * 10) / 10;
};
