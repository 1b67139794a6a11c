import * as z from 'zod';
import type { Reading } from './reading.ts';

/** A zod field that reads text by one of our own rules, so that page, kiosk, upload and server judge alike. */
export const field = (rule: (text: string) => Reading<string>, maxLength = 500) =>
  z
    .string()
    .max(maxLength)
    .transform((text, context): string => {
      const reading = rule(text);
      if (reading.problem === undefined) return reading.value;
      context.addIssue({ code: 'custom', params: { ...reading.problem } });
      return z.NEVER;
    })
    // What comes out is text again: that is what answers and the OpenAPI document show.
    .pipe(z.string());
