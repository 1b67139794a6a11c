import type { Coding } from './static-files.ts';

/** The best compression that an Accept-Encoding header takes, if any. */
export function pickCoding(acceptEncoding: string | undefined): Coding | undefined {
  const offers = (acceptEncoding ?? '').split(',').map(readOffer);
  const takes = (coding: Coding) =>
    (offers.find(({ name }) => name === coding) ?? offers.find(({ name }) => name === '*'))?.taken ?? false;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
}

function readOffer(offer: string): { name: string; taken: boolean } {
  const [name = '', ...parameters] = offer.split(';').map((part) => part.trim().toLowerCase());
  return { name, taken: !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) };
}
