import { batch, signal } from '@preact/signals';
import type { KeptDevice } from './store/device.ts';
import { readDevice } from './store/kept-device.ts';
import { readTally, type Tally } from './store/queue.ts';
import type { Receipt } from './store/record.ts';

/** As the store has it: `undefined` before it was read, `null` where this tablet is no kiosk yet. */
export const device = signal<KeptDevice | null | undefined>(undefined);
export const tally = signal<Tally>({ queued: 0, sent: 0, left: 0, given: 0, unreadable: 0, leases: 0 });
/** Whether the server answered last time it was asked. */
export const isOnline = signal(navigator.onLine);
/** When it last did, by this device's clock. */
export const heardAt = signal<number | undefined>(undefined);
/** The store cannot be opened or written, and why: nothing can be promised then. */
export const storeTrouble = signal<string | undefined>(undefined);

export const refresh = async (): Promise<void> => {
  const [kept, counted] = await Promise.all([readDevice(), readTally()]);
  batch(() => {
    device.value = kept ?? null;
    tally.value = counted;
  });
};

/** Tabs of one kiosk share the store: what one changes, the others show. Nothing personal is ever said here. */
const channel = new BroadcastChannel('daftar-kiosk');
const listeners = new Set<(receipt: Receipt) => void>();

channel.onmessage = ({ data }: MessageEvent<Receipt[]>) => {
  tell(data);
  void refresh();
};
const tell = (receipts: readonly Receipt[]) => {
  for (const receipt of receipts) for (const listener of listeners) listener(receipt);
};

/** To be called after the store was written. */
export const announce = async (receipts: readonly Receipt[] = []): Promise<void> => {
  channel.postMessage(receipts);
  tell(receipts);
  await refresh();
};

export const onReceipt = (listener: (receipt: Receipt) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
