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

/** Whether what is shown was seen before and could not be asked for now. */
export const isAsKept = signal(false);

/** The code stands behind the `#`, which no browser sends: so it reaches no log. */
const codeInAddress = (): string | undefined => readTicketCode(decodeURIComponent(location.hash.slice(1)));
export const entryLink = (code: string) => `/entry/#${showTicketCode(code)}`;

/** Last three digits of the contact's phone: the proof of who holds the entry. It ends with the tab. */
export const phoneEnd = signal(sessionStorage.getItem('daftar:entry-phone-end') ?? '');
export const knowPhoneEnd = (end: string): void => {
  phoneEnd.value = end;
  sessionStorage.setItem('daftar:entry-phone-end', end);
};

type Kept = { code: string; label: string; competitionId: string; shown?: Entry };
/** What was entered from this phone, so that it is found again without the code at hand. */
export const keptEntries = signal<Kept[]>(recall<Kept[]>('entries') ?? []);
export const showEntry = (found: Entry): void => {
  entry.value = found;
  const one = { code: found.entryCode, label: found.label, competitionId: found.competitionId, shown: found };
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
  else if (answer.kind === 'refused' && answer.status === 404) entryMissing.value = 'unknown';
  else {
    const seen = keptEntries.value.find((one) => readTicketCode(one.code) === code)?.shown;
    if (seen) entry.value = seen;
    else entryMissing.value = 'unreachable';
  }
  isAsKept.value = answer.kind !== 'answered' && entry.value !== undefined;
};

export const followCode = async (): Promise<void> => {
  addEventListener('hashchange', () => void loadEntry().then(loadCompetition));
  await loadEntry();
};

export const loadCompetition = async (): Promise<void> => {
  missing.value = undefined;
  const competitionId = entry.value?.competitionId ?? asked ?? demoCompetition;
  if (competition.value?.competitionId === competitionId && !isAsKept.value) return;
  const answer = await call('getCompetition', { params: { competitionId } });
  if (answer.kind === 'answered') {
    competition.value = answer.body;
    keep('entry-competition', answer.body);
    if (!entry.value) isAsKept.value = false;
    return;
  }
  const seen = recall<CompetitionPage>('entry-competition');
  if (answer.kind === 'refused' && answer.status === 404) missing.value = 'not-found';
  else if (seen?.competitionId === competitionId) {
    competition.value = seen;
    isAsKept.value = true;
  } else missing.value = 'unreachable';
};

/** Asks anew what is shown as it was kept, as soon as there is a network again. */
export const refreshWhenOnline = (): void =>
  addEventListener('online', () => {
    if (isAsKept.value) void loadEntry().then(loadCompetition);
  });
