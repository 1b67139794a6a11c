import { type ProblemCode, problemTypes } from '../../shared/api/problems.ts';
import type { Language } from '../../shared/domain/field-problems.ts';
import { retryDelayMs } from '../../shared/lists/send/send-chunks.ts';
import type { NoAnswer, Refused } from '../lib/answer.ts';
import { type AnswerTo, callBy } from '../lib/call.ts';
import type { Ask } from '../lib/export/export-part.ts';
import { publicPlaces } from '../lib/places/public.places.ts';
import { staffPlaces } from '../lib/places/staff.places.ts';
import { say, type texts } from './texts.ts';
import { WrongOption } from './wrong-option.ts';

const call = callBy({ ...publicPlaces, ...staffPlaces });

type Address = { url: string; key?: string; language: Language };
export type Campaign = Extract<AnswerTo<'getCampaign'>, { kind: 'answered' }>['body'];
export type Import = Extract<AnswerTo<'getImport'>, { kind: 'answered' }>['body'];
export type NewImport = Parameters<typeof call<'createImport'>>[1]['body'];
export type Server = ReturnType<typeof openServer>;

/** A function has 30 s. */
const timeoutMs = 35_000;
/** 15 s of waiting in all: enough for a server that is just starting. */
const attempts = 5;

export const openServer = ({ url, key, language }: Address) => {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw new WrongOption(say('badUrl', language));
  // What is no header's text could be no key, and would be shown in an error.
  if (key !== undefined && !/^[!-~]+$/.test(key)) throw new WrongOption(say('badKey', language));
  const options = {
    origin: url.replace(/\/+$/, ''),
    language,
    timeoutMs,
    ...(key !== undefined && { token: key }),
  };

  /** The body of the answer. What passes is tried again a few times; what stays is said. */
  const must = async <Body>(ask: () => Promise<{ kind: 'answered'; body: Body } | Refused<ProblemCode> | NoAnswer>) => {
    for (let attempt = 0; ; attempt++) {
      const answer = await ask();
      if (answer.kind === 'answered') return answer.body;
      if (attempt + 1 === attempts || !isPassing(answer)) throw new WrongOption(sayRefusal(answer, language));
      await new Promise((resolve) => setTimeout(resolve, waitFor(answer) ?? retryDelayMs(attempt)));
    }
  };

  return {
    /** Any operation, once. */
    ask: ((name, wanted) => call(name, wanted, options)) as Ask,
    campaign: (campaignId: string) => must(() => call('getCampaign', { params: { campaignId } }, options)),
    /** Begins an import, or finds it again. */
    begin: (campaignId: string, body: NewImport) =>
      must(() => call('createImport', { params: { campaignId }, body }, options)),
    show: (importId: string) => must(() => call('getImport', { params: { importId } }, options)),
    putChunk: (importId: string, n: number, body: Parameters<typeof call<'putChunk'>>[1]['body']) =>
      call('putChunk', { params: { importId, n }, body }, options),
  };
};

/** Whether the same may go better a little later. What is registered elsewhere too often stays so until tomorrow. */
export const isPassing = (answer: Refused<ProblemCode> | NoAnswer): boolean =>
  answer.kind === 'no-answer' ||
  answer.status >= 500 ||
  (answer.status === 429 && answer.code !== 'too-many-registered');

export const waitFor = (answer: Refused<ProblemCode> | NoAnswer): number | undefined =>
  answer.kind === 'refused' && answer.retryAfterSeconds !== undefined ? answer.retryAfterSeconds * 1000 : undefined;

/** What a partner can do about it, where the API's own sentence is meant for somebody in front of a page. */
export const sayRefusal = (answer: Refused<ProblemCode> | NoAnswer, language: Language): string => {
  if (answer.kind === 'no-answer') return say('noAnswer', language);
  const own = ownSentences[answer.code];
  if (own) return say(own, language);
  const fields = answer.errors.map(({ pointer, message }) => `${pointer}: ${message}`);
  const sentence = (problemTypes[answer.code] ?? problemTypes['internal-error']).title[language];
  return [sentence, ...fields].join('\n');
};

const ownSentences: { [code in ProblemCode]?: keyof typeof texts } = {
  'not-signed-in': 'badKey',
  'not-allowed': 'keyOfOthers',
  'not-found': 'badUrl',
  'session-not-found': 'noSuchSession',
};
