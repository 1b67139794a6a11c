import type * as z from 'zod';
import type { FoundSignUp } from '../../../shared/api/help-desk-routes.ts';

export type Found = z.output<typeof FoundSignUp>;
export type HandedOver = Found & { ticketCode: string };
