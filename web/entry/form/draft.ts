import { batch, computed, signal } from '@preact/signals';
import { type FieldProblem, fieldProblemText } from '../../../shared/domain/field-problems.ts';
import { readName } from '../../../shared/domain/name.ts';
import { readPhone } from '../../../shared/domain/phone.ts';
import { forget, keep, recall } from '../../lib/kept.ts';
import { language } from '../../lib/language.ts';
import { competition } from '../held.ts';

export type DraftField =
  | 'city'
  | 'district'
  | 'village'
  | 'rw'
  | 'rt'
  | 'unitName'
  | 'category'
  | 'name'
  | 'phone'
  | 'statement'
  | 'consent';
type Draft = Record<DraftField, string>;

const empty: Draft = {
  city: '',
  district: '',
  village: '',
  rw: '',
  rt: '',
  unitName: '',
  category: '',
  name: '',
  phone: '',
  statement: '',
  consent: '',
};
const key = 'entry-draft';
const livesMs = 7 * 24 * 3_600_000;
type Kept = { draft: Draft; keptAt: number };
const kept = recall<Kept>(key);

export const draft = signal<Draft>({ ...empty, ...(kept && Date.now() - kept.keptAt < livesMs ? kept.draft : {}) });
/** Whether this browser really holds what is typed; the page promises it only then. */
export const isKept = signal(true);
export const forgetDraft = (): void => {
  forget(key);
  draft.value = empty;
};

/** What each level is asked for. A code says where, a name tells two of one place apart. */
const asks = {
  rt: ['village', 'rt', 'rw'],
  rw: ['village', 'rw'],
  village: ['village'],
  posyandu: ['village', 'unitName'],
  group: ['unitName'],
} as const satisfies Record<string, readonly DraftField[]>;
export const askedOf = (level: keyof typeof asks): readonly DraftField[] => asks[level];

const shown = signal<ReadonlySet<DraftField> | 'all'>(new Set());
/** What the server found that this page did not, until the field is changed. */
export const found = signal<ReadonlyMap<DraftField, string>>(new Map());

export const problems = computed((): Map<DraftField, FieldProblem> => {
  const problems = new Map<DraftField, FieldProblem>();
  const now = competition.value;
  if (!now) return problems;
  const typed = draft.value;
  for (const field of askedOf(now.level)) {
    const value = typed[field].trim();
    if (value === '') problems.set(field, { code: field === 'village' ? 'not-a-choice' : 'required' });
    else if ((field === 'rt' || field === 'rw') && !/^\d{1,3}$/.test(value)) problems.set(field, { code: 'rt-rw' });
  }
  if (now.categories.length > 0 && typed.category === '') problems.set('category', { code: 'not-a-choice' });
  const { problem: name } = readName(typed.name);
  if (name) problems.set('name', name);
  const { problem: phone } = readPhone(typed.phone);
  if (phone) problems.set('phone', phone);
  if (typed.statement.length > 600) problems.set('statement', { code: 'too-long', count: 600 });
  if (typed.consent !== 'yes') problems.set('consent', { code: 'consent-missing' });
  return problems;
});

export const problemAt = (field: DraftField): string | undefined => {
  const problem = problems.value.get(field);
  if (problem && (shown.value === 'all' || shown.value.has(field))) return fieldProblemText(problem, language.value);
  return found.value.get(field);
};
export const showProblem = (field: DraftField): void => {
  if (shown.value !== 'all' && draft.value[field] !== '') shown.value = new Set([...shown.value, field]);
};
export const showAllProblems = (): void => {
  shown.value = 'all';
};

export const fill = (field: DraftField, value: string): void =>
  batch(() => {
    const inside = field === 'city' ? { district: '', village: '' } : field === 'district' ? { village: '' } : {};
    draft.value = { ...draft.value, [field]: value, ...inside };
    found.value = new Map([...found.value].filter(([one]) => one !== field));
    isKept.value = keep(key, { draft: draft.value, keptAt: Date.now() } satisfies Kept);
  });
