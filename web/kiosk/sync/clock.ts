import type { KeptDevice } from '../store/device.ts';
import { changeDevice } from '../store/kept-device.ts';

/** Below this an answer's own way explains it. */
const worthKeepingMs = 1_000;

/** Learns from an answer how far off this device's clock is: tablets that lay in a drawer are wrong by years. */
export const learnClock = async ({ offsetMs }: KeptDevice, serverNow: string): Promise<void> => {
  const learnt = Date.parse(serverNow) - Date.now();
  if (Math.abs(learnt - offsetMs) > worthKeepingMs) await changeDevice({ offsetMs: learnt });
};

/** The time now, by the server's clock as far as this device knows it. */
export const rightTime = ({ offsetMs }: Pick<KeptDevice, 'offsetMs'>): string =>
  new Date(Date.now() + offsetMs).toISOString();
