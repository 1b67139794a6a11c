import { csvOf } from './csv.ts';
import { saveFile } from './save-file.ts';
import { type Scores, scoreRows } from './score-rows.ts';

/** A competition's scores as a file: to be read as a table, or whole to be worked out again. */
export const saveScores = (scores: Scores, competitionId: string, kind: 'csv' | 'json'): void => {
  if (kind === 'csv') saveFile(`nilai-${competitionId}.csv`, 'text/csv', csvOf(scoreRows(scores)));
  else saveFile(`nilai-${competitionId}.json`, 'application/json', JSON.stringify(scores, null, 1));
};
