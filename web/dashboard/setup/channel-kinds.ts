import type { Text } from '../../lib/say.ts';
import type { Channel } from '../live/campaign.ts';

export const channelKinds = {
  page: { id: 'Halaman: poster, tautan', en: 'Page: poster, link' },
  kiosk: { id: 'Kios di lokasi', en: 'Kiosks on site' },
  community: { id: 'Komunitas: koordinator mengunggah daftar', en: 'Community: a coordinator uploads lists' },
  partner: { id: 'Mitra: sistemnya mengirim lewat API', en: 'Partner: its system sends by API' },
} as const satisfies Record<string, Text>;

/** Communities and partners: the others are pages that a person fills in. */
export const bringsLists = ({ kind }: Pick<Channel, 'kind'>) => kind === 'community' || kind === 'partner';
