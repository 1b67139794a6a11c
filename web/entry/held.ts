import { signal } from '@preact/signals';
import type { AnswerOf } from '../../shared/api/route.ts';
import type { routes } from '../../shared/api/routes.ts';
import { readTicketCode, showTicketCode } from '../../shared/domain/ticket-code.ts';
import { call } from '../lib/call.ts';
import { keep, recall } from '../lib/kept.ts';

export type CompetitionPage = AnswerOf<(typeof routes)['getCompetition']>;
export type Entry = AnswerOf<(typeof routes)['getEntry']>;

const demoCompetition = 'rt-bersih-bogor';
const asked = new URLSearchParams(location.search).get('competition') || undefined;

export const competition = signal<CompetitionPage | undefined>(undefined);
export const missing = signal<'not-found' | 'unreachable' | undefined>(undefined);
/** The entry that the address names by its code. */
export const entry = signal<Entry | undefined>(undefined);
export const entryMissing = signal<'unknown' | 'unreachable' | undefined>(undefined);

/** The code stands behind the `#`, which no browser sends: so it reaches no log. */
const codeInAddress = (): string | undefined => readTicketCode(decodeURIComponent(location.hash.slice(1)));
export const entryLink = (code: string) => `/entry/#${showTicketCode(code)}`;

/** Last three digits of the contact's phone: the proof of who holds the entry. It ends with the tab. */
export const phoneEnd = signal(sessionStorage.getItem('daftar:entry-phone-end') ?? '');
export const knowPhoneEnd = (end: string): void => {
  phoneEnd.value = end;
  sessionStorage.setItem('daftar:entry-phone-end', end);
};

type Kept = { code: string; label: string; competitionId: string };
/** What was entered from this phone, so that it is found again without the code at hand. */
export const keptEntries = signal<Kept[]>(recall<Kept[]>('entries') ?? []);
export const showEntry = (found: Entry): void => {
  entry.value = found;
  const one = { code: found.entryCode, label: found.label, competitionId: found.competitionId };
  keptEntries.value = [one, ...keptEntries.value.filter(({ code }) => code !== one.code)].slice(0, 12);
  keep('entries', keptEntries.value);
};

export const loadEntry = async (): Promise<void> => {
  const code = codeInAddress();
  entryMissing.value = undefined;
  if (code === undefined) {
    entry.value = undefined;
    if (location.hash.length > 1) entryMissing.value = 'unknown';
    return;
  }
  const answer = await call('getEntry', { params: { entryCode: code } });
  if (answer.kind === 'answered') showEntry(answer.body);
  else entryMissing.value = answer.kind === 'refused' && answer.status === 404 ? 'unknown' : 'unreachable';
};

export const followCode = async (): Promise<void> => {
  addEventListener('hashchange', () => void loadEntry().then(loadCompetition));
  await loadEntry();
};

export const loadCompetition = async (): Promise<void> => {
  missing.value = undefined;
  const competitionId = entry.value?.competitionId ?? asked ?? demoCompetition;
  if (competition.value?.competitionId === competitionId) return;
  const answer = await call('getCompetition', { params: { competitionId } });
  if (answer.kind === 'answered') competition.value = answer.body;
  else missing.value = answer.kind === 'refused' && answer.status === 404 ? 'not-found' : 'unreachable';
};
