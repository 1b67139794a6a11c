import * as z from 'zod';
import type { Reading } from './reading.ts';

/** A zod field that reads text by one of our own rules, so that page, kiosk, upload and server judge alike. */
export const field = <T>(rule: (text: string) => Reading<T>, maxLength = 500) =>
  z
    .string()
    .max(maxLength)
    .transform((text, context): T => {
      const reading = rule(text);
      if (reading.problem === undefined) return reading.value;
      context.addIssue({ code: 'custom', params: { ...reading.problem } });
      return z.NEVER;
    });
