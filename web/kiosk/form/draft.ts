import type { Membership } from '../../../shared/domain/sign-up.ts';

/** What was typed so far, as it was typed. It lives in memory only: whoever stands here next must find none of it. */
export type Draft = {
  name: string;
  nik: string;
  phone: string;
  membership: Membership | '';
  occupation: string;
  /** As the person chose it; empty while what the NIK suggests stands. */
  city: string;
  answers: Record<string, string | boolean>;
};

export const emptyDraft: Draft = {
  name: '',
  nik: '',
  phone: '',
  membership: '',
  occupation: '',
  city: '',
  answers: {},
};
