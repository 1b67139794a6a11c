import type { AnswerOf } from '../../../shared/api/route.ts';
import type { routes } from '../../../shared/api/routes.ts';

export type Explained = AnswerOf<(typeof routes)['explainEntry']>;
export type RoundExplained = Explained['rounds'][number];
