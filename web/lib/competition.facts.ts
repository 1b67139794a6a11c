import { photosPerRound as perRound } from '../../shared/domain/competition-entry.ts';
import { notesLength as longest } from '../../shared/domain/competition-sheet.ts';

/** Limits of competitions. The build evaluates this file and bundles the literals: the schemas stay on the server. */
export const notesLength: number = longest;
export const photosPerRound: number = perRound;
