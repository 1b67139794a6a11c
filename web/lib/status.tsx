import './status.css';
import { Icon, type IconName } from './icon.tsx';
import { say, type Text } from './say.ts';

const states = {
  place: { id: 'Dapat tempat', en: 'You have a place' },
  waiting: { id: 'Daftar tunggu', en: 'Waiting list' },
  pending: { id: 'Belum pasti', en: 'Not certain yet' },
  fix: { id: 'Perlu diperbaiki', en: 'To be fixed' },
  duplicate: { id: 'Sudah terdaftar', en: 'Already signed up' },
  'new-member': { id: 'Anggota baru', en: 'New member' },
  held: { id: 'Dipegang kios', en: 'Held by a kiosk' },
  cancelled: { id: 'Dibatalkan', en: 'Cancelled' },
} as const satisfies Record<string, Text>;

export type StatusKind = keyof typeof states;

/** A state as a word, a shape and a colour: any one of them is enough. `text` for another wording of the same state. */
export const Status = ({ kind, text }: { kind: StatusKind; text?: string }) => (
  <strong class={`status status-${kind}`}>
    {kind !== 'cancelled' && <Icon name={kind satisfies IconName} />}
    {text ?? say(states[kind])}
  </strong>
);
