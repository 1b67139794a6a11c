import { cityName } from '../../../shared/domain/areas/cities.ts';
import type { Language } from '../../../shared/domain/field-problems.ts';
import { occupations } from '../../../shared/domain/occupations.ts';
import { showPhone } from '../../../shared/domain/phone.ts';
import type { Answer, Question } from '../../../shared/domain/question.ts';
import { columnTexts } from '../../../shared/lists/columns/list-field.ts';
import type { AnswerTo } from '../call.ts';
import { type About, from, got, type PartReader } from './export-part.ts';
import { showMoment } from './show-moment.ts';
import { tallyOf } from './tally.ts';

type Exported = Extract<AnswerTo<'listExportedSignUps'>, { kind: 'answered' }>['body']['items'][number];
type Words = Record<Language, string>;

/** Titles beside those that a list of members has: so that a file of ours is a list that can be read again. */
const titles = {
  status: { id: 'Keadaan', en: 'State' },
  number: { id: 'Urutan', en: 'Place in line' },
  session: { id: 'Sesi', en: 'Session' },
  channel: { id: 'Kanal', en: 'Channel' },
  signedUp: { id: 'Waktu daftar', en: 'Signed up' },
  changed: { id: 'Waktu diubah', en: 'Changed' },
  bib: { id: 'Dada', en: 'Bib' },
  checkedIn: { id: 'Waktu hadir', en: 'Checked in' },
  cancelled: { id: 'Waktu batal', en: 'Cancelled' },
  cancelledBy: { id: 'Dibatalkan oleh', en: 'Cancelled by' },
  consent: { id: 'Versi persetujuan', en: 'Consent version' },
  consented: { id: 'Waktu setuju', en: 'Consented' },
  consentVia: { id: 'Persetujuan lewat', en: 'Consented through' },
  gone: { id: 'Keterangan', en: 'Note' },
  id: { id: 'ID daftar', en: 'Sign-up' },
} as const satisfies Record<string, Words>;

const words = {
  confirmed: { id: 'dapat tempat', en: 'has a place' },
  waiting: { id: 'menunggu', en: 'waiting' },
  cancelled: { id: 'batal', en: 'cancelled' },
  member: { id: 'anggota', en: 'member' },
  new: { id: 'peserta baru', en: 'new' },
  none: { id: 'belum', en: 'none' },
  erased: { id: 'data dihapus', en: 'data erased' },
  withdrawn: { id: 'persetujuan dicabut', en: 'consent withdrawn' },
  runner: { id: 'pendaftar', en: 'holder' },
  staff: { id: 'panitia', en: 'staff' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
} as const satisfies Record<string, Words>;

const personColumns = ['cityCode', 'districtCode', 'villageCode', 'rw', 'rt', 'occupation', 'membership'] as const;
const before = ['status', 'number', 'session', 'channel'] as const;
const after = [
  'signedUp',
  'changed',
  'bib',
  'checkedIn',
  'cancelled',
  'cancelledBy',
  'consent',
  'consented',
  'consentVia',
  'gone',
  'id',
] as const;
const jobs = new Map<string, Words>(occupations.map((occupation) => [occupation.code, occupation]));

const labelOf = ({ label }: { label: Question['label'] }, language: Language) => label[language] ?? label.id;

const showAnswer = (question: Question, answer: Answer | undefined, language: Language): string => {
  if (answer === undefined) return '';
  if (typeof answer === 'boolean') return words[answer ? 'yes' : 'no'][language];
  const choice = question.kind === 'choice' ? question.choices.find(({ value }) => value === answer) : undefined;
  return choice ? labelOf(choice, language) : String(answer);
};

const rowOf = (one: Exported, { language, timeZone, opensNik, questions, channels }: About): string[] => {
  const { home, consent, cancelled } = one;
  const at = (moment: string | undefined) => showMoment(moment, timeZone);
  const channelName = (id: string | undefined) => channels.find(({ channelId }) => channelId === id)?.name ?? id ?? '';
  return [
    one.name ?? '',
    ...(opensNik ? [one.nik ?? ''] : []),
    one.phone === undefined ? '' : showPhone(one.phone).replaceAll(' ', ''),
    home?.cityCode === undefined ? '' : (cityName(home.cityCode) ?? home.cityCode),
    home?.districtCode ?? '',
    home?.villageCode ?? '',
    home?.rw ?? '',
    home?.rt ?? '',
    one.occupation === undefined ? '' : (jobs.get(one.occupation)?.[language] ?? one.occupation),
    words[one.membership][language],
    words[one.status][language],
    one.number === undefined ? '' : String(one.number),
    one.sessionId ?? '',
    channelName(one.channelId),
    ...questions.map((question) => showAnswer(question, one.answers?.[question.questionId], language)),
    at(one.signedUpAt),
    at(one.changedAt),
    one.bib ?? '',
    at(one.checkedInAt),
    at(cancelled?.at),
    cancelled ? words[cancelled.by][language] : '',
    consent?.version ?? '',
    at(consent?.at),
    consent ? channelName(consent.channelId) : '',
    one.gone ? words[one.gone][language] : '',
    one.signUpId,
  ];
};

/** All sign-ups of the campaign with their answers; the NIKs only where the export opens them. */
export const signUpPart: PartReader = {
  titles: ({ language, opensNik, questions }) => [
    columnTexts.name[language],
    ...(opensNik ? [columnTexts.nik[language]] : []),
    columnTexts.phone[language],
    ...personColumns.map((column) => columnTexts[column][language]),
    ...before.map((column) => titles[column][language]),
    ...questions.map((question) => labelOf(question, language)),
    ...after.map((column) => titles[column][language]),
  ],
  page: async (ask, about, place) => {
    const { campaignId, exportId } = about;
    const params = { campaignId, exportId };
    const { items, nextCursor } = await got(
      about.opensNik
        ? ask('openExportedSignUps', { params, body: { cursor: place } })
        : ask('listExportedSignUps', { params, query: from(place) }),
    );
    return { rows: items.map((one) => rowOf(one, about)), next: nextCursor, tally: tallyOf(items, about.since) };
  },
};
