import * as z from 'zod';

export const helpDeskPinDigits = 6;
/** What opens a kiosk's help desk: made by the server, so that it is nobody's birthday. */
export const HelpDeskPin = z
  .string()
  .regex(/^\d{6}$/)
  .meta({ id: 'HelpDeskPin', example: '407193' });

/** A day at a venue, set-up and clearing away included. */
export const helpDeskPinLastsMs = 16 * 3_600_000;
