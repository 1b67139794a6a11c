import { callBy } from '../../lib/call.ts';
import { kioskPlaces } from '../../lib/places/kiosk.places.ts';
import { newSecret } from '../made-ids.ts';
import { inTransaction } from '../store/database.ts';
import type { KeptDevice } from '../store/device.ts';

/** The kiosk that a code makes of this tablet, once it adopts it; or a problem's code. */
export const useCode = async (code: string): Promise<KeptDevice | string> => {
  const secret = await keptSecret();
  const answer = await callBy(kioskPlaces)('enrolDevice', { body: { code, secret } });
  if (answer.kind !== 'answered') return answer.kind === 'refused' ? answer.code : 'no-answer';
  // Its leases, if it has any, were taken up by another store: their numbers may be promised already.
  const { leases: _, returnAsked: __, ...state } = answer.body;
  const offsetMs = Date.parse(state.now) - Date.now();
  return { token: `${state.deviceId}_${secret}`, code, state, offsetMs };
};

/** The same one until it has worked: the server then takes a repeat for what it is. */
const keptSecret = (): Promise<string> =>
  inTransaction(['enrolment'], 'readwrite', async ({ store }) => {
    const kept = await store('enrolment').get('secret');
    if (kept !== undefined) return kept;
    const made = newSecret();
    await store('enrolment').put(made, 'secret');
    return made;
  });
