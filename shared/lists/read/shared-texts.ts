import { limits } from './limits.ts';
import { scanXml } from './scan-xml.ts';
import { storeTexts } from './store-texts.ts';

/** The texts that a workbook's cells point to by number. */
export type SharedTexts = { at(index: number): string };

export const readSharedTexts = async (xml: AsyncIterable<string>, partBytes: number): Promise<SharedTexts> => {
  const store = storeTexts(partBytes);
  const scan = scanXml(collectTexts(store.add));
  for await (const piece of xml) scan(piece);
  return store;
};

/** Puts the runs of each text together, leaving out the reading aids of Asian scripts. An endless one is cut. */
const collectTexts = (done: (text: string) => void) => {
  let text = '';
  let isInside = false;
  let isText = false;
  let isReadingAid = false;
  return {
    open(name: string) {
      if (name === 'si') {
        isInside = true;
        text = '';
      } else if (name === 'rPh') isReadingAid = true;
      else if (name === 't') isText = isInside && !isReadingAid;
    },
    text(piece: string) {
      if (isText && text.length <= limits.cellLength) text += piece;
    },
    close(name: string) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReadingAid = false;
      else if (name === 'si' && isInside) {
        isInside = false;
        done(unescapeText(text.slice(0, limits.cellLength + 1)));
      }
    },
  };
};

/** `_x000D_`: how Excel writes characters that XML cannot hold. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
