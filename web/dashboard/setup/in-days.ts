const dayMs = 86_400_000;

/** The day in so many days, by the reader's own clock: `2026-12-06`. */
export const inDays = (days: number): string => new Date(Date.now() + days * dayMs).toLocaleDateString('sv-SE');
