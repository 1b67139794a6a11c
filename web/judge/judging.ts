import type { AnswerOf } from '../../shared/api/route.ts';
import type { routes } from '../../shared/api/routes.ts';

/** What the server gives a judge; all that they need without a network. */
export type Judging = AnswerOf<(typeof routes)['getJudging']>;
