import type { Membership } from '../../../shared/domain/sign-up.ts';
import type { Text } from '../../lib/say.ts';

export const memberWords = {
  member: { id: 'Sudah anggota', en: 'A member already' },
  new: { id: 'Anggota baru', en: 'A new member' },
  none: { id: 'Bukan anggota', en: 'Not a member' },
} as const satisfies Record<Membership, Text>;
