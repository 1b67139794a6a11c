import { computed, signal } from '@preact/signals';
import type { AnswerOf } from '../../shared/api/route.ts';
import type { routes } from '../../shared/api/routes.ts';
import { call } from '../lib/call.ts';
import { pageLinkOf } from '../lib/page-link.tsx';

export type CompetitionPage = AnswerOf<(typeof routes)['getCompetition']>;
export type Line = NonNullable<CompetitionPage['ranking']>['lines'][number];

const demoCompetition = 'rt-bersih-bogor';

type Address = { competition: string; print: 'certificates' | 'podium' | undefined; entry: number | undefined };
const read = (search: string): Address => {
  const query = new URLSearchParams(search);
  const print = query.get('print');
  return {
    competition: query.get('competition') || demoCompetition,
    print: print === 'certificates' || print === 'podium' ? print : undefined,
    entry: Number(query.get('entry')) || undefined,
  };
};
export const address = signal(read(location.search));
addEventListener('popstate', () => {
  address.value = read(location.search);
});

const hrefTo = ({ print, entry }: Partial<Address>): string => {
  const query = new URLSearchParams({ competition: address.value.competition });
  if (print) query.set('print', print);
  if (entry !== undefined) query.set('entry', String(entry));
  return `?${query}`;
};
const goTo = (to: Partial<Address>): void => {
  history.pushState(null, '', hrefTo(to));
  address.value = read(location.search);
};
export const PageLink = pageLinkOf<Address>({ hrefTo, goTo });

export const competition = signal<CompetitionPage | undefined>(undefined);
export const missing = signal<'not-found' | 'unreachable' | undefined>(undefined);

export const loadCompetition = async (): Promise<void> => {
  missing.value = undefined;
  const answer = await call('getCompetition', { params: { competitionId: address.value.competition } });
  if (answer.kind === 'answered') competition.value = answer.body;
  else missing.value = answer.kind === 'refused' && answer.status === 404 ? 'not-found' : 'unreachable';
};

type Group = { categoryId: string | undefined; name: string | undefined; lines: Line[] };

/** The ranking of each category, in the competition's order; one without a name where it has none. */
export const groups = computed((): Group[] => {
  const { ranking, categories = [] } = competition.value ?? {};
  if (!ranking) return [];
  if (categories.length === 0) return [{ categoryId: undefined, name: undefined, lines: ranking.lines }];
  return categories
    .map(({ categoryId, name }) => ({
      categoryId,
      name,
      lines: ranking.lines.filter((line) => line.categoryId === categoryId),
    }))
    .filter(({ lines }) => lines.length > 0);
});

export const podiumSize = 3;
export const photosOf = ({ entryNumber }: Line) =>
  competition.value?.podium?.find((one) => one.entryNumber === entryNumber)?.photos ?? [];
