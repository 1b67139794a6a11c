import { say, type Text, type TextAround } from '../../lib/say.ts';
import type { Session } from '../figures/city-rows.ts';
import type { CampaignPage, Channel } from '../live/campaign.ts';
import { sessionName } from '../session-name.ts';
import { bringsLists } from './channel-kinds.ts';
import { hasUnsavedQuestions } from './unsaved.ts';

/** `id` is the part of the page that helps. */
export type Missing = { id: string; text: string };

const texts = {
  nowhere: {
    id: 'Belum ada kota atau kanal komunitas: orang belum bisa mendaftar ke mana pun.',
    en: 'There is no city and no community channel: there is nothing to sign up to.',
  },
  over: {
    id: 'Waktu selesai sudah lewat. Ubah tanggalnya di Pengaturan.',
    en: 'The end has passed. Change the dates in Settings.',
  },
  unsaved: {
    id: 'Ada pertanyaan yang belum disimpan.',
    en: 'There are questions that are not saved yet.',
  },
  noChannel: { id: 'Semua kanal ditutup.', en: 'All channels are closed.' },
} as const satisfies Record<string, Text>;
const past: TextAround<[string]> = {
  id: (city) => `Tanggal ${city} sudah lewat.`,
  en: (city) => `The date of ${city} has passed.`,
};

/** What keeps a campaign from working once it is open. Nothing where it is ready. */
export const missingIn = (
  page: Pick<CampaignPage, 'endsAt'>,
  sessions: readonly Session[],
  channels: readonly Channel[],
  now: number,
): Missing[] => {
  const open = channels.filter(({ state }) => state === 'open');
  const gone = sessions.filter(({ startsAt }) => Date.parse(startsAt) < now);
  return [
    ...(sessions.length === 0 && !open.some(bringsLists) ? [{ id: 'session-city', text: say(texts.nowhere) }] : []),
    ...(Date.parse(page.endsAt) <= now ? [{ id: 'open-title', text: say(texts.over) }] : []),
    ...(hasUnsavedQuestions.value ? [{ id: 'questions-title', text: say(texts.unsaved) }] : []),
    ...(channels.length > 0 && open.length === 0 ? [{ id: 'channels-title', text: say(texts.noChannel) }] : []),
    ...gone.map((session) => ({ id: 'sessions-title', text: say(past, sessionName(session)) })),
  ];
};
