/** What API Gateway and Lambda enforce and nobody can raise: docs.aws.amazon.com/apigateway → HTTP API quotas, Lambda quotas. */
export const awsLimits = {
  /** Request line and headers together, in bytes. */
  headerBytes: 10_240,
  /** A request's body at API Gateway, in bytes. */
  bodyBytes: 10 * 1024 * 1024,
  /** An event or a result as JSON at Lambda, in bytes. */
  payloadBytes: 6 * 1024 * 1024,
  /** From the call of a function to its answer, in milliseconds. */
  functionMs: 30_000,
};
export type Limits = typeof awsLimits;

/** A stage's throttle: `rate` requests a second on average, `burst` at once. */
export type Throttle = { rate: number; burst: number };

/** API Gateway's default for an account in most regions. Jakarta's is 2,500 a second and 1,250 at once until AWS raises it. */
export const defaultThrottle: Throttle = { rate: 10_000, burst: 5_000 };

/** Says for each request whether it may pass: a bucket of `burst` tokens that fills with `rate` a second. */
export function makeThrottle({ rate, burst }: Throttle, now = () => performance.now()): () => boolean {
  let tokens = burst;
  let filledAt = now();
  return () => {
    const at = now();
    tokens = Math.min(burst, tokens + ((at - filledAt) / 1_000) * rate);
    filledAt = at;
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}

/** Whether `payload`, of which `text` is nearly all, is larger than `limit` bytes as JSON. */
export function isLargerAsJson(payload: unknown, text: string | undefined, limit: number): boolean {
  // JSON makes at most 6 bytes of a character, so almost every payload is known to fit without writing it out.
  if ((text?.length ?? 0) * 6 + awsLimits.headerBytes * 6 < limit) return false;
  return Buffer.byteLength(JSON.stringify(payload)) > limit;
}
