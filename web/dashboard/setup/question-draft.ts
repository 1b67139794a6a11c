import type { Question } from '../../../shared/domain/question.ts';
import { say, type Text } from '../../lib/say.ts';
import type { Problems } from './form.tsx';
import { freeId, proposeId } from './propose-id.ts';

export type Kind = Question['kind'];
type Choice = Extract<Question, { kind: 'choice' }>['choices'][number];

/** A question as it is typed. `key` tells it apart on the page; its id is given once and stays, since answers lie under it. */
export type QuestionDraft = {
  key: string;
  questionId: string | undefined;
  kind: Kind;
  label: string;
  english: string;
  required: boolean;
  /** One a line, with the English behind a bar. */
  choices: string;
  stored: Choice[];
  min: string;
  max: string;
  maxLength: string;
};

const texts = {
  label: { id: 'Tulis pertanyaannya.', en: 'Write the question.' },
  choices: { id: 'Tulis paling sedikit dua pilihan, satu per baris.', en: 'Write at least two choices, one a line.' },
  number: { id: 'Isi angka, atau kosongkan.', en: 'A number, or nothing.' },
  order: { id: 'Paling besar harus lebih dari paling kecil.', en: 'The largest must be more than the smallest.' },
  length: { id: 'Isi 1 sampai 500.', en: 'From 1 to 500.' },
} as const satisfies Record<string, Text>;

const lineOf = ({ label }: Choice) => (label.en === undefined ? label.id : `${label.id} | ${label.en}`);

export const newQuestion = (): QuestionDraft => ({
  key: crypto.randomUUID(),
  questionId: undefined,
  kind: 'text',
  label: '',
  english: '',
  required: false,
  choices: '',
  stored: [],
  min: '',
  max: '',
  maxLength: '200',
});

export const draftOfQuestion = (question: Question): QuestionDraft => ({
  ...newQuestion(),
  key: question.questionId,
  questionId: question.questionId,
  kind: question.kind,
  label: question.label.id,
  english: question.label.en ?? '',
  required: question.required,
  ...(question.kind === 'choice' && {
    choices: question.choices.map(lineOf).join('\n'),
    stored: question.choices,
  }),
  ...(question.kind === 'number' && { min: String(question.min ?? ''), max: String(question.max ?? '') }),
  ...(question.kind === 'text' && { maxLength: String(question.maxLength) }),
});

const labelOf = (label: string, english: string) => ({
  id: label.trim(),
  ...(english.trim() !== '' && { en: english.trim() }),
});

/** A choice that is called as before keeps its value, so that answers given before still mean the same. */
const choicesOf = ({ choices, stored }: QuestionDraft): Choice[] => {
  const lines = choices.split('\n').filter((line) => line.trim() !== '');
  const made: Choice[] = [];
  for (const line of lines) {
    const [id = '', en = ''] = line.split('|');
    const known = stored.find(({ label }) => label.id === id.trim());
    const taken = [...stored, ...made].map(({ value }) => value);
    made.push({ value: known?.value ?? freeId(proposeId(id), taken), label: labelOf(id, en) });
  }
  return made;
};

const numberOf = (typed: string): number | undefined =>
  typed.trim() === '' ? undefined : Number(typed.replace(',', '.'));

const questionOf = (draft: QuestionDraft, taken: readonly string[]): Question => {
  const { kind, required } = draft;
  const questionId = draft.questionId ?? freeId(proposeId(draft.label), taken);
  const base = { questionId, label: labelOf(draft.label, draft.english), required };
  if (kind === 'choice') return { ...base, kind, choices: choicesOf(draft) };
  if (kind === 'text') return { ...base, kind, maxLength: Number(draft.maxLength) };
  if (kind !== 'number') return { ...base, kind };
  const [min, max] = [numberOf(draft.min), numberOf(draft.max)];
  return { ...base, kind, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
};

/** All of them, each with an id of its own. */
export const questionsOf = (drafts: readonly QuestionDraft[]): Question[] => {
  const made: Question[] = [];
  const stored = drafts.flatMap(({ questionId }) => questionId ?? []);
  for (const draft of drafts) made.push(questionOf(draft, [...stored, ...made.map(({ questionId }) => questionId)]));
  return made;
};

export const judgeQuestion = (draft: QuestionDraft): Problems => {
  const { key, kind } = draft;
  const isWrong = (typed: string) => Number.isNaN(numberOf(typed));
  const [min, max] = [numberOf(draft.min), numberOf(draft.max)];
  const length = Number(draft.maxLength);
  return {
    ...(draft.label.trim() === '' && { [`q-label-${key}`]: say(texts.label) }),
    ...(kind === 'choice' && choicesOf(draft).length < 2 && { [`q-choices-${key}`]: say(texts.choices) }),
    ...(kind === 'number' && isWrong(draft.min) && { [`q-min-${key}`]: say(texts.number) }),
    ...(kind === 'number' && isWrong(draft.max) && { [`q-max-${key}`]: say(texts.number) }),
    ...(kind === 'number' &&
      min !== undefined &&
      max !== undefined &&
      min > max && { [`q-max-${key}`]: say(texts.order) }),
    ...(kind === 'text' &&
      !(Number.isInteger(length) && length >= 1 && length <= 500) && { [`q-length-${key}`]: say(texts.length) }),
  };
};
