import { Unreadable } from './unreadable.ts';

/** What a scan calls: names without their prefix, attributes as they stand, texts with entities resolved, perhaps in pieces. */
export type XmlHandler = {
  open(name: string, attributes: string): void;
  text?(text: string): void;
  close?(name: string): void;
};

/**
 * Scans XML that comes in pieces. Nothing is built and nothing expanded beyond the five entities and characters by number:
 * a DTD's own entities stay as they stand, so none can grow. An unfinished tag waits for the next piece.
 */
export const scanXml = (handler: XmlHandler): ((piece: string) => void) => {
  let rest = '';
  return (piece) => {
    const text = rest === '' ? piece : rest + piece;
    let at = 0;
    while (at < text.length) {
      const tag = text.indexOf('<', at);
      const textEnd = tag < 0 ? endOfText(text, at) : tag;
      if (textEnd > at && handler.text) handler.text(resolveEntities(text.slice(at, textEnd)));
      at = textEnd;
      if (tag < 0) break;
      const end = endOfTag(text, tag, handler);
      if (end < 0) break;
      at = end;
    }
    rest = at === 0 ? text : text.slice(at);
    if (rest.length > longestTag) throw new Unreadable('damaged-file');
  };
};

/** A tag of a workbook has some hundred characters. Waiting for one that never ends would cost its square. */
const longestTag = 1_000_000;

/** An entity may be cut in two by the end of a piece: it waits. */
const endOfText = (text: string, from: number) => {
  const entity = text.lastIndexOf('&');
  return entity >= from && text.length - entity < 12 && !text.includes(';', entity) ? entity : text.length;
};

/** Handles the tag at `at` and gives where it ends; less than 0 where its end has not come yet. */
const endOfTag = (text: string, at: number, handler: XmlHandler): number => {
  const next = text.charCodeAt(at + 1);
  if (next === 0x21) {
    if (text.length - at < 9) return -1;
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (!text.startsWith('<![CDATA[', at)) return after(text, '>', at);
    const end = text.indexOf(']]>', at);
    if (end >= 0) handler.text?.(text.slice(at + 9, end));
    return end < 0 ? -1 : end + 3;
  }
  if (next === 0x3f) return after(text, '?>', at);
  const end = endQuoted(text, at);
  if (end < 0) return -1;
  if (next === 0x2f) {
    handler.close?.(localName(text, at + 2, end));
    return end + 1;
  }
  const empty = text.charCodeAt(end - 1) === 0x2f;
  const inside = empty ? end - 1 : end;
  const nameEnd = endOfName(text, at + 1, inside);
  const name = localName(text, at + 1, nameEnd);
  handler.open(name, nameEnd < inside ? text.slice(nameEnd, inside) : '');
  if (empty) handler.close?.(name);
  return end + 1;
};

const after = (text: string, mark: string, from: number) => {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
};

/** The `>` that ends a tag: one inside quotes does not, and hardly ever occurs. */
const endQuoted = (text: string, at: number): number => {
  let end = text.indexOf('>', at);
  while (end >= 0 && isOpenQuote(text, at, end)) end = text.indexOf('>', end + 1);
  return end;
};
const isOpenQuote = (text: string, from: number, to: number) => {
  let quote = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (quote === 0 ? code === 0x22 || code === 0x27 : code === quote) quote = quote === 0 ? code : 0;
  }
  return quote !== 0;
};

const endOfName = (text: string, from: number, to: number) => {
  let at = from;
  while (at < to && text.charCodeAt(at) > 0x20) at++;
  return at;
};

const localName = (text: string, from: number, to: number) => {
  const name = text.slice(from, endOfName(text, from, to));
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const resolveEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined) return entities[name] ?? whole;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

/** An attribute's value, by its whole name with any prefix left out. */
export const attribute = (attributes: string, name: string): string | undefined => {
  for (let at = attributes.indexOf(`${name}=`); at >= 0; at = attributes.indexOf(`${name}=`, at + 1)) {
    const before = attributes.charCodeAt(at - 1);
    if (before > 0x20 && before !== 0x3a) continue;
    const quote = attributes[at + name.length + 1] ?? '';
    const end = attributes.indexOf(quote, at + name.length + 2);
    return end < 0 ? undefined : resolveEntities(attributes.slice(at + name.length + 2, end));
  }
  return undefined;
};
