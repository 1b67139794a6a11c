import type { SignUp } from '../../shared/domain/sign-up.ts';

/** What somebody was told. A stored sign-up, or a receipt of one, is a promise that is held against the table. */
export type Told = { promised?: Partial<SignUp>; refused?: string; many?: (Partial<SignUp> | undefined)[] };
