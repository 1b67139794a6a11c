import { say, type Text } from '../../lib/say.ts';
import { address } from '../address.ts';
import { later } from '../later.tsx';
import { Folded } from './folded.tsx';

const title: Text = { id: 'Semua kota sekaligus, dari Excel atau CSV', en: 'All cities at once, from Excel or CSV' };

/** Reading files weighs more than the rest of the page: it comes when it is asked for. */
const Import = later(async () => {
  const { ImportSessions } = await import('./import/import-sessions.tsx');
  return () => <ImportSessions campaignId={address.value.campaign ?? ''} />;
});

export const ImportLater = () => <Folded title={say(title)}>{() => <Import />}</Folded>;
