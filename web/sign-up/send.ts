import { signal } from '@preact/signals';
import type { SignUpReceipt } from '../../shared/domain/sign-up.ts';
import { type AnswerTo, call } from '../lib/call.ts';
import { ticketLink } from '../lib/ticket-link.ts';
import { campaignId, channelId, reopens } from './address.ts';
import { campaign, loadCampaign } from './campaign.ts';
import type { CampaignPage } from './campaign-page.ts';
import { type FieldId, fieldAt } from './draft.ts';
import { draft, forgetDraft, keepDraft, problems, showAllProblems, showFound, showsAllSessions } from './form.ts';
import { retryDelayMs } from './retry-delay.ts';
import { signUpBody } from './sign-up-body.ts';

type Refused = Extract<AnswerTo<'createSignUp'>, { kind: 'refused' }>;

/** Why nothing was signed up; `offer` where the same person has a ticket for another city. */
export type Refusal = { code: string; title?: string; offer?: { ticket: SignUpReceipt; moveTo: string } };

type Cause = 'no-signal' | 'busy';
/** Where sending stands. `cause`: why the try before came to nothing. */
export type Sending =
  | { state: 'not-sent' }
  | { state: 'sending'; cause?: Cause }
  | { state: 'trying-again'; at: number; cause: Cause }
  | { state: 'refused'; refusal: Refusal };
export const sending = signal<Sending>({ state: 'not-sent' });

/** How often the person tried: each time the summary, or what was refused, takes focus anew. */
export const attempt = signal(0);

/** A failure inside the service that stays is not cured by knocking on. */
const mostInternalErrors = 4;

let wake: (() => void) | undefined;
let stopped = false;
let isWanted = false;

/** Wakes a sending that waits. One that is under way is tried again at once if it comes to nothing. */
export const sendNow = (): void => {
  isWanted = true;
  wake?.();
};
addEventListener('online', sendNow);

export const stopSending = (): void => {
  stopped = true;
  wake?.();
};

/** The button: either shows what is missing, or sends until there is an answer. The person is the idempotency: a repeat gets the same ticket. */
export const submit = async (): Promise<void> => {
  attempt.value += 1;
  showAllProblems();
  if (problems.value.size > 0) {
    sending.value = { state: 'not-sent' };
    return;
  }
  if (sending.value.state === 'sending' || sending.value.state === 'trying-again') {
    stopped = false;
    return sendNow();
  }
  await sendUntilAnswered();
};

const sendUntilAnswered = async (): Promise<void> => {
  stopped = false;
  let cause: Cause | undefined;
  for (let failures = 0; !stopped; ) {
    if (!campaign.value) return;
    isWanted = false;
    sending.value = { state: 'sending', ...(cause && { cause }) };
    keepDraft(true);
    const body = signUpBody(campaign.value, draft.value, { channelId, reopens });
    const answer = await call('createSignUp', { params: { campaignId }, body });
    if (answer.kind === 'answered') return showTicket(answer.body, answer.status === 200);
    failures += 1;
    if (answer.kind === 'refused' && !passes(answer, failures)) return refuse(answer);
    cause = answer.kind === 'no-answer' ? 'no-signal' : 'busy';
    if (!stopped && !isWanted) await pause(answer, cause, failures);
  }
  sending.value = { state: 'not-sent' };
  keepDraft(false);
};

/** Refusals that another try may cure. */
const passes = ({ code }: Refused, failures: number) =>
  code === 'try-again' || code === 'too-many-attempts' || (code === 'internal-error' && failures < mostInternalErrors);

const pause = (answer: Exclude<AnswerTo<'createSignUp'>, { kind: 'answered' }>, cause: Cause, failures: number) => {
  const delay = retryDelayMs(failures, Math.random(), answer.kind === 'refused' ? answer.retryAfterSeconds : 0);
  sending.value = { state: 'trying-again', at: Date.now() + delay, cause };
  return new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delay);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
};

const showTicket = ({ ticketCode, status }: SignUpReceipt, isRepeat: boolean) => {
  // Who cancelled before must say on the ticket that they want it undone; then the form is needed again.
  if (status === 'cancelled') keepDraft(false);
  else forgetDraft();
  const link = ticketLink(ticketCode);
  location.assign(isRepeat ? link.replace('#', '?again#') : link);
};

const refuse = async (refused: Refused) => {
  keepDraft(false);
  // The campaign as it is now shows the new consent text, and which cities still take people.
  await loadCampaign();
  // What was read again may be up to 5 s old.
  if (refused.code === 'campaign-paused' && campaign.value && !campaign.value.paused)
    campaign.value = { ...campaign.value, paused: pauseIn(refused) };
  if (refused.code.startsWith('session-')) showsAllSessions.value = true;
  showFound(foundBy(refused));
  attempt.value += 1;
  sending.value = { state: 'refused', refusal: refusalIn(refused) };
};

const pauseIn = ({ problem: { paused } }: Refused) =>
  (paused as CampaignPage['paused']) ?? { since: new Date().toISOString() };

const foundBy = ({ errors }: Refused): Map<FieldId, string> => {
  const found = new Map<FieldId, string>();
  for (const { pointer, message } of errors) {
    const field = fieldAt(pointer);
    if (field) found.set(field, message);
  }
  return found;
};

export const refusalIn = ({
  code,
  problem: { title, offer },
}: {
  code: string;
  problem: Record<string, unknown>;
}): Refusal => ({
  code,
  ...(typeof title === 'string' && { title }),
  ...(typeof offer === 'object' && { offer: offer as NonNullable<Refusal['offer']> }),
});
