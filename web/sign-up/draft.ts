import type { Membership } from '../../shared/domain/sign-up.ts';

/** What was typed so far, as it was typed. */
export type Draft = {
  session: string;
  name: string;
  nik: string;
  phone: string;
  city: string;
  district: string;
  village: string;
  rt: string;
  rw: string;
  occupation: string;
  membership: Membership | '';
  /** The version of the text that was ticked; a newer text is not agreed to yet. */
  consent: string;
  /** By question id. */
  answers: Record<string, string | boolean>;
};
export type DraftField = Exclude<keyof Draft, 'answers'>;

export const emptyDraft: Draft = {
  session: '',
  name: '',
  nik: '',
  phone: '',
  city: '',
  district: '',
  village: '',
  rt: '',
  rw: '',
  occupation: '',
  membership: '',
  consent: '',
  answers: {},
};

/** A field of the form, by the id of its control. */
export type FieldId = DraftField | `answer-${string}`;
export const answerField = (questionId: string): FieldId => `answer-${questionId}`;

const pointers: Record<DraftField, string> = {
  session: '/sessionId',
  name: '/person/name',
  nik: '/person/nik',
  phone: '/person/phone',
  city: '/person/cityCode',
  district: '/person/districtCode',
  village: '/person/villageCode',
  rt: '/person/rt',
  rw: '/person/rw',
  occupation: '/person/occupation',
  membership: '/person/membership',
  consent: '/consent/accepted',
};
const fieldOfPointer = new Map(Object.entries(pointers).map(([field, pointer]) => [pointer, field as DraftField]));

/** The field that an error of the server is about; nothing for what this form does not ask. */
export const fieldAt = (pointer: string): FieldId | undefined =>
  pointer.startsWith('/answers/') ? answerField(pointer.slice('/answers/'.length)) : fieldOfPointer.get(pointer);
