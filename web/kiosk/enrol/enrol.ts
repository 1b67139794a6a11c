import { callBy } from '../../lib/call.ts';
import { kioskPlaces } from '../../lib/places/kiosk.places.ts';
import { announce } from '../current.ts';
import { newSecret } from '../made-ids.ts';
import { inTransaction } from '../store/database.ts';
import { adoptDevice } from '../store/kept-device.ts';
import { beatNow } from '../sync/sync.ts';

/** What came of it: a problem's code, or nothing where this tablet is a kiosk now. */
export const enrol = async (code: string): Promise<string | undefined> => {
  const secret = await keptSecret();
  const answer = await callBy(kioskPlaces)('enrolDevice', { body: { code, secret } });
  if (answer.kind !== 'answered') return answer.kind === 'refused' ? answer.code : 'no-answer';
  // Its leases, if it has any, were taken up by another store: their numbers may be promised already.
  const { leases: _, returnAsked: __, ...state } = answer.body;
  const offsetMs = Date.parse(state.now) - Date.now();
  await adoptDevice({ token: `${state.deviceId}_${secret}`, state, offsetMs });
  await announce();
  beatNow();
  return undefined;
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

/** The code in a link such as `/kiosk/#daftar=7KQ4-M2XD-9WTR`, taken out of the address so that nobody reads it there. */
export const takeCodeFromAddress = (): string | undefined => {
  const code = new URLSearchParams(location.hash.slice(1)).get('daftar') ?? undefined;
  if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
  return code;
};
