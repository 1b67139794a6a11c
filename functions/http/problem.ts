import type * as z from 'zod';
import { type ProblemCode, problemTypes } from '../../shared/api/problems.ts';
import {
  type FieldProblem,
  fieldProblemText,
  fieldProblemTexts,
  type Language,
} from '../../shared/domain/field-problems.ts';

export type FieldError = { pointer: string; problem: FieldProblem };
type Extras = { errors?: readonly FieldError[]; headers?: Record<string, string>; members?: Record<string, unknown> };

/** Thrown by operations; answered as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly extras: Extras;
  constructor(code: ProblemCode, extras: Extras = {}) {
    super(code);
    this.code = code;
    this.extras = extras;
  }
}

export const problem = (code: ProblemCode, extras?: Extras) => new Problem(code, extras);
export const fieldProblem = (pointer: string, fieldProblemOf: FieldProblem) =>
  problem('invalid-request', { errors: [{ pointer, problem: fieldProblemOf }] });

export const problemResponse = ({ code, extras: { errors, headers, members } }: Problem, language: Language) => {
  const { status, title } = problemTypes[code];
  const document = {
    type: `/problems/${code}`,
    title: title[language],
    status,
    code,
    ...(errors && {
      errors: errors.map(({ pointer, problem: found }) => ({
        pointer,
        code: found.code,
        message: fieldProblemText(found, language),
      })),
    }),
    ...members,
  };
  return {
    statusCode: status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      ...headers,
    },
    body: JSON.stringify(document),
  };
};

/** At most so many errors are listed: a broken client learns nothing from the thousandth. */
const listedErrors = 50;

/** What zod found, as field errors: where and what kind, never the value. */
export const fieldErrorsOf = (error: z.ZodError): FieldError[] =>
  error.issues.flatMap(errorsOfIssue).slice(0, listedErrors);

const errorsOfIssue = (issue: z.core.$ZodIssue): FieldError[] => {
  const pointer = pointerTo(issue.path);
  const one = (code: FieldProblem['code'], count?: number | bigint): FieldError[] => [
    { pointer, problem: count === undefined ? { code } : { code, count: Number(count) } },
  ];
  switch (issue.code) {
    case 'custom': {
      const { code, count } = (issue.params ?? {}) as Partial<FieldProblem>;
      return code !== undefined && code in fieldProblemTexts ? one(code, count) : one('wrong-format');
    }
    case 'invalid_type':
      return one(issue.input === undefined ? 'required' : 'wrong-type');
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        pointer: pointerTo([...issue.path, key]),
        problem: { code: 'unknown-field' },
      }));
    case 'too_big':
      return one(issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-large', issue.maximum);
    case 'too_small':
      return one(issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'too-small', issue.minimum);
    case 'invalid_value':
    case 'invalid_union':
      return one('not-a-choice');
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
      return one('wrong-format');
  }
};

/** RFC 6901. A name that is no plain word may be somebody's data in the wrong place: then the pointer stops above it. */
const pointerTo = (path: readonly PropertyKey[]): string => {
  let pointer = '';
  for (const step of path) {
    if (typeof step !== 'number' && !/^[A-Za-z_][\w-]{0,40}$/.test(String(step))) break;
    pointer += `/${String(step)}`;
  }
  return pointer;
};
