import { limits } from './limits.ts';
import { Unreadable } from './unreadable.ts';

const textsPerBlock = 128;

/**
 * Keeps texts by number. 400,000 as an object tree took 360 MB; here 128 at a time lie in one string, with their ends
 * beside it, and are cut out of it when they are asked for: little more than their own letters.
 */
export const storeTexts = () => {
  const blocks: { text: string; ends: Uint32Array }[] = [];
  let texts: string[] = [];
  let kept = 0;

  const closeBlock = () => {
    const text = texts.join('');
    // One letter beyond Latin makes each of a string two bytes.
    kept += /[\u0100-\uffff]/.test(text) ? text.length * 2 : text.length;
    if (kept > limits.sharedKept || blocks.length * textsPerBlock > limits.sharedTexts)
      throw new Unreadable('inflates-too-much');
    let end = 0;
    blocks.push({ text, ends: Uint32Array.from(texts, (one) => (end += one.length)) });
    texts = [];
  };
  const add = (text: string) => {
    texts.push(text);
    if (texts.length === textsPerBlock) closeBlock();
  };

  /** Nothing where there is no such number. */
  const at = (index: number): string => {
    const block = blocks[Math.floor(index / textsPerBlock)];
    const place = index % textsPerBlock;
    return block?.text.slice(place === 0 ? 0 : block.ends[place - 1], block.ends[place] ?? 0) ?? '';
  };
  return { add, close: closeBlock, at };
};
