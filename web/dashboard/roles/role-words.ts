import type * as z from 'zod';
import type * as competition from '../../../shared/api/competition-shapes.ts';
import type { StaffRole } from '../../../shared/domain/staff-role.ts';
import { say, type Text } from '../../lib/say.ts';
import { channels, sessions } from '../live/campaign.ts';
import { sessionName } from '../session-name.ts';

export type RoleName = StaffRole['role'];
export type Competition = Pick<z.output<typeof competition.CompetitionAsStored>, 'competitionId' | 'name'>;

export const roleNames = {
  manager: { id: 'Manajer acara', en: 'Campaign manager' },
  coordinator: { id: 'Koordinator', en: 'Coordinator' },
  crew: { id: 'Kru', en: 'Crew' },
  judge: { id: 'Juri', en: 'Judge' },
} as const satisfies Record<RoleName, Text>;

/** What each may do, in a sentence. */
export const roleDoes = {
  manager: {
    id: 'Semua hal di acara ini, termasuk memberi peran.',
    en: 'Everything in this campaign, roles included.',
  },
  coordinator: {
    id: 'Mengunggah dan melihat anggota kanalnya saja.',
    en: 'Uploads and sees the people of their own channel only.',
  },
  crew: {
    id: 'Check-in, kios dan meja bantuan di kotanya saja.',
    en: 'Check-in, kiosks and help desk of their own city only.',
  },
  judge: { id: 'Menilai di lombanya saja.', en: 'Judges in their own competition only.' },
} as const satisfies Record<RoleName, Text>;

const everywhere: Text = { id: 'semua acara penyelenggara', en: 'all campaigns of the organiser' };
const whole: Text = { id: 'acara ini', en: 'this campaign' };

/** Where a role holds: "Bandung", "Ojol Pasar Minggu". */
export const scopeOf = (role: StaffRole, competitions: readonly Competition[]): string => {
  switch (role.role) {
    case 'manager':
      return say(role.campaignId === undefined ? everywhere : whole);
    case 'coordinator':
      return channels.value.find(({ channelId }) => channelId === role.channelId)?.name ?? role.channelId;
    case 'crew': {
      const session = sessions.value.find(({ sessionId }) => sessionId === role.sessionId);
      return session ? sessionName(session) : role.sessionId;
    }
    case 'judge':
      return competitions.find(({ competitionId }) => competitionId === role.competitionId)?.name ?? role.competitionId;
  }
};

/** The page on which the holder of a role works. It says where, and nothing about whom. */
export const pageOf = (role: StaffRole): string => {
  const query = new URLSearchParams({ campaign: role.campaignId ?? '' });
  if (role.role === 'coordinator') query.set('channel', role.channelId);
  const page = { manager: 'dashboard', coordinator: 'upload', crew: 'check-in', judge: 'judge' }[role.role];
  return role.role === 'manager' || role.role === 'coordinator'
    ? `${location.origin}/${page}/?${query}`
    : `${location.origin}/${page}/`;
};
