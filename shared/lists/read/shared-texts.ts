import { limits } from './limits.ts';
import { scanXml } from './scan-xml.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The texts that a workbook's cells point to by number. 400,000 of them as an object tree took 360 MB;
 * here 1,024 at a time lie in one string with their ends beside it: little more than their own characters.
 */
export type SharedTexts = { at(index: number): string };

const perBlock = 1024;

export const readSharedTexts = async (xml: AsyncIterable<string>): Promise<SharedTexts> => {
  const blocks: { text: string; ends: Uint32Array }[] = [];
  let texts: string[] = [];
  let length = 0;
  const flush = () => {
    let end = 0;
    blocks.push({ text: texts.join(''), ends: Uint32Array.from(texts, (text) => (end += text.length)) });
    texts = [];
  };

  const scan = scanXml(
    richText('si', (text) => {
      length += text.length;
      if (length > limits.sharedLength) throw new Unreadable('inflates-too-much');
      texts.push(text);
      if (texts.length === perBlock) flush();
    }),
  );
  for await (const piece of xml) scan(piece);
  flush();

  return {
    at: (index) => {
      const block = blocks[Math.floor(index / perBlock)];
      const end = block?.ends[index % perBlock];
      return end === undefined
        ? ''
        : (block?.text.slice(index % perBlock && block.ends[(index % perBlock) - 1], end) ?? '');
    },
  };
};

/** Puts the runs of a rich text together, `<si>` or `<is>`, leaving out the reading aids of Asian scripts. Cut where it is endless. */
export const richText = (element: 'si' | 'is', done: (text: string) => void) => {
  let text = '';
  let isInside = false;
  let isText = false;
  let isReadingAid = false;
  return {
    open(name: string) {
      if (name === element) {
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
      else if (name === element && isInside) {
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
