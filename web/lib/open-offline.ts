/** Lets this page open without a network from its second visit on. Asked for once the page is there, so that it slows nothing down. */
export const openOffline = (worker = '/service-worker.js'): void => {
  const register = async () => {
    try {
      await navigator.serviceWorker?.register(worker);
    } catch (error) {
      // Private windows and full disks refuse it: then the page needs a network, as any page does.
      if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    }
  };
  if (document.readyState === 'complete') void register();
  else addEventListener('load', () => void register());
};
