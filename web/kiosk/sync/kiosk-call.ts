import { batch } from '@preact/signals';
import { type AnswerTo, callBy } from '../../lib/call.ts';
import { kioskPlaces } from '../../lib/places/kiosk.places.ts';
import { heardAt, isOnline } from '../current.ts';
import type { DeviceTrouble, KeptDevice } from '../store/device.ts';
import { changeDevice } from '../store/kept-device.ts';

/** A venue's network may swallow a request whole. */
const timeoutMs = 15_000;

const call = callBy(kioskPlaces);

/** Calls an operation as this device, and notes whether the server is there and still knows it. */
export const kioskCall = async <N extends keyof typeof kioskPlaces>(
  name: N,
  wanted: Parameters<typeof call<N>>[1],
  { token, trouble }: KeptDevice,
): Promise<AnswerTo<N>> => {
  const answer = await call(name, wanted, { token, timeoutMs });
  batch(() => {
    isOnline.value = answer.kind !== 'no-answer';
    if (isOnline.value) heardAt.value = Date.now();
  });
  const found = answer.kind === 'refused' ? troubles[answer.code] : undefined;
  if (found && found !== trouble) await changeDevice({ trouble: found });
  return answer;
};

const troubles: Partial<Record<string, DeviceTrouble>> = {
  'not-signed-in': 'unknown',
  'not-allowed': 'revoked',
  'device-revoked': 'revoked',
};
