import { readTicketCode } from '../../shared/domain/ticket-code.ts';

/** The code behind the `#`, with any dashes or case; nothing where there is none, or no code could look so. */
export const codeInAddress = (hash: string): string | undefined => readTicketCode(plain(hash.slice(1)));

/** Chat programs like to encode what they turn into links. */
const plain = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};
