import type { ProblemCode } from '../../shared/api/problems.ts';

/** What can come back on any route, beside the problems that the route names. */
export type CommonCode =
  | 'malformed-json'
  | 'invalid-request'
  | 'invalid-parameter'
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-found'
  | 'method-not-allowed'
  | 'too-large'
  | 'unsupported-media-type'
  | 'data-erased'
  | 'too-many-attempts'
  | 'internal-error'
  | 'try-again';

/** One wrong field: `pointer` leads to it in the body, as `/person/phone`. */
export type FieldError = { pointer: string; code: string; message: string };

export type Refused<Code extends ProblemCode = ProblemCode> = {
  kind: 'refused';
  status: number;
  code: Code | CommonCode;
  errors: FieldError[];
  retryAfterSeconds?: number;
  /** The problem document as it came, with what else this problem says. */
  problem: Record<string, unknown>;
};
/** Nothing came back that says what happened: the request may have been carried out or not. */
export type NoAnswer = { kind: 'no-answer'; cause: 'network' | 'timeout' | 'unreadable' };
export type Answered<Body> = { kind: 'answered'; status: number; body: Body };
export type Answer<Body, Code extends ProblemCode> = Answered<Body> | Refused<Code> | NoAnswer;

/** API Gateway's own 404, 413 and 429, and a load balancer's 502 to 504, are no problem documents. */
const bareCodes: Record<number, CommonCode> = {
  400: 'invalid-request',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-attempts',
  502: 'try-again',
  503: 'try-again',
  504: 'try-again',
};

export const refusalFrom = <Code extends ProblemCode>(
  status: number,
  text: string,
  retryAfter: string | null,
): Refused<Code> => {
  const problem = parseObject(text);
  const retryAfterSeconds = retryAfter === null ? Number.NaN : Number(retryAfter);
  return {
    kind: 'refused',
    status,
    code: (typeof problem.code === 'string' ? problem.code : (bareCodes[status] ?? 'internal-error')) as Code,
    errors: Array.isArray(problem.errors) ? problem.errors : [],
    ...(Number.isFinite(retryAfterSeconds) && { retryAfterSeconds }),
    problem,
  };
};

const parseObject = (text: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};
