/** How long a person takes for what a programme does at once, in seconds. */
export type Pace = { key: number; point: number; home: number; think: number; word: number };

/**
 * Keys at 40 words of five letters a minute: Card, Moran and Newell's "average non-secretary typist" (0.28 s), a little slower; a capital is two keys.
 * Pointing, the way between mouse and keys, and the thought before each field, press and check are theirs too: The Keystroke-Level Model for User
 * Performance Time with Interactive Systems, Communications of the ACM 23(7), 1980. Reading at 238 words a minute: Brysbaert, How many words do we
 * read per minute?, Journal of Memory and Language 109, 2019.
 */
export const publishedPace: Pace = { key: 0.3, point: 1.1, home: 0.4, think: 1.35, word: 60 / 238 };

/** As fast as the pages are. */
export const noPauses: Pace = { key: 0, point: 0, home: 0, think: 0, word: 0 };
