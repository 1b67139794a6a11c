import { computed, signal } from '@preact/signals';
import { readTicketCode } from '../../../shared/domain/ticket-code.ts';
import { device } from '../current.ts';

/** The code in the link that opened this page, until it was used or is not wanted. */
export const linkedCode = signal<string | undefined>(undefined);

/** A kiosk was opened by a link with another kiosk's code; by its own, all is as it should be. */
export const mayChangeOver = computed(
  () =>
    linkedCode.value !== undefined &&
    !!device.value &&
    device.value.trouble !== 'unknown' &&
    readTicketCode(linkedCode.value) !== readTicketCode(device.value.code ?? ''),
);

/** Also where the page is open already: such a link changes nothing but what is behind the `#`. */
export const watchLinks = (): void => {
  takeCodeFromAddress();
  addEventListener('hashchange', takeCodeFromAddress);
};

/** The code in a link such as `/kiosk/#daftar=7KQ4-M2XD-9WTR`, taken out of the address so that nobody reads it there. */
const takeCodeFromAddress = () => {
  const { hash, pathname, search } = location;
  if (hash === '') return;
  linkedCode.value = new URLSearchParams(hash.slice(1)).get('daftar') ?? undefined;
  history.replaceState(null, '', pathname + search);
};
