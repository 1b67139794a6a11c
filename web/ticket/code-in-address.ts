import { readScannedTicket } from '../../shared/domain/signed-link.ts';

/** The code behind the `#`, with any dashes or case, with or without its signature; nothing where there is none, or no code could look so. */
export const codeInAddress = (hash: string): string | undefined => readScannedTicket(plain(hash))?.ticketCode;

/** Chat programs like to encode what they turn into links. */
const plain = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};
