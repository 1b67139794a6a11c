import type * as z from 'zod';
import type { SignUpInFull } from '../../../shared/api/people-routes.ts';

export type Person = z.output<typeof SignUpInFull>;
