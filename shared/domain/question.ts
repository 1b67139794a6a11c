import * as z from 'zod';
import { field } from './field.ts';
import { QuestionId } from './ids.ts';
import { readText } from './name.ts';

const Label = z.strictObject({ id: field(readText(200)), en: field(readText(200)).optional() });
const base = { questionId: QuestionId, label: Label, required: z.boolean().default(false) };

/** What a campaign asks beside the person's own data. */
export const Question = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...base, kind: z.literal('text'), maxLength: z.int().min(1).max(500).default(200) }),
    z.strictObject({ ...base, kind: z.literal('number'), min: z.number().optional(), max: z.number().optional() }),
    z.strictObject({
      ...base,
      kind: z.literal('choice'),
      choices: z
        .array(z.strictObject({ value: QuestionId, label: Label }))
        .min(2)
        .max(50),
    }),
    z.strictObject({ ...base, kind: z.literal('date') }),
    z.strictObject({ ...base, kind: z.literal('yes-no') }),
  ])
  .meta({ id: 'Question' });
export type Question = z.output<typeof Question>;

export const Answer = z.union([z.string().max(500), z.number(), z.boolean()]);
export type Answer = z.output<typeof Answer>;
export type Answers = Record<string, Answer>;
