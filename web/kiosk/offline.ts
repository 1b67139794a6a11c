import { effect, signal } from '@preact/signals';
import { isCrewMenuOpen } from './crew/open.ts';
import { mayChangeOver } from './enrol/linked-code.ts';
import { screen } from './form/form.ts';

/** Everything that this page needs lies on the device. */
export const isReadyOffline = signal(false);

/** By the name of its own script, which carries its hash. */
export const pageVersion =
  /-([A-Z0-9]{8})\.js$/.exec(document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '')?.[1] ?? '–';

const lookForNewEveryMs = 10 * 60_000;

/** A new version that is there already, but has not taken over. */
const waiting = signal<ServiceWorker | undefined>(undefined);
/** A new version has taken over, perhaps for another tab: this page is to be loaded anew. */
const isOutdated = signal(false);

const isIdle = () => screen.value.at === 'start' && !isCrewMenuOpen.value && !mayChangeOver.value;

/** Keeps this page on the device, and its new versions away from whoever is filling in a form. */
export const openOffline = async (): Promise<void> => {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  // The very first one only takes the page as it is.
  let hasOne = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    isOutdated.value = hasOne;
    hasOne = true;
  });
  effect(() => {
    if (!isIdle()) return;
    if (isOutdated.value) location.reload();
    else waiting.value?.postMessage('take-over');
  });
  try {
    const registration = await serviceWorker.register('/kiosk/service-worker.js', { updateViaCache: 'none' });
    follow(registration);
    await serviceWorker.ready;
    isReadyOffline.value = true;
    setInterval(() => void lookForNew(registration), lookForNewEveryMs);
  } catch (error) {
    // Private windows and full disks refuse it: the crew's menu says that this page needs a network.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  }
};

const follow = (registration: ServiceWorkerRegistration) => {
  const look = () => {
    waiting.value = navigator.serviceWorker.controller ? (registration.waiting ?? undefined) : undefined;
  };
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
  look();
};

const lookForNew = async (registration: ServiceWorkerRegistration) => {
  try {
    await registration.update();
  } catch (error) {
    // No network: the next time will do.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  }
};
