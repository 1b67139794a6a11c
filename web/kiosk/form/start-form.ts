import { signal } from '@preact/signals';
import { device, isOnline, tally } from '../current.ts';
import { mayChangeOver } from '../enrol/linked-code.ts';
import { hasRoom } from '../store/room.ts';
import type { Draft } from './draft.ts';
import { begin, canPromise, screen } from './form.ts';

/** Found when a form was to be started: its data could not have been kept. */
export const isDiskFull = signal(false);

let isStarting = false;

/** A new person: with what a scanner has read of them already, if it did. */
export const startForm = async (known: Partial<Draft> = {}): Promise<void> => {
  const kiosk = device.value;
  if (!kiosk || kiosk.trouble || mayChangeOver.value || isClosed() || screen.value.at !== 'start' || isStarting) return;
  isStarting = true;
  try {
    isDiskFull.value = !(await hasRoom());
    if (!isDiskFull.value) begin(kiosk.state, known);
  } finally {
    isStarting = false;
  }
};

/** Sign-up is over. Places that this kiosk holds are promised to whoever comes, closed or not. */
export const isClosed = (): boolean => {
  const state = device.value?.state;
  if (!state || tally.value.left > 0) return false;
  const session = state.campaign.sessions.find(({ sessionId }) => sessionId === state.sessionId);
  return state.campaign.state === 'closed' || session?.availability === 'closed';
};

/** What is told of a pause where nothing else keeps people from signing up. */
export const pauseNow = () => {
  const campaign = device.value?.state.campaign;
  return campaign?.state === 'open' && Date.now() < Date.parse(campaign.endsAt) ? campaign.paused : undefined;
};

/** Whoever comes now may have to leave without knowing. */
export const nothingIsCertain = () => !canPromise(tally.value, isOnline.value);
