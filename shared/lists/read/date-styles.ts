import { attribute, scanXml } from './scan-xml.ts';

/** Which of a workbook's cell styles show a date (ECMA-376 part 1, 18.8.30). */
export const readDateStyles = async (xml: AsyncIterable<string>): Promise<ReadonlySet<number>> => {
  const dateFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
  const dateStyles = new Set<number>();
  let style = 0;
  let isCellStyle = false;
  const scan = scanXml({
    open(name, attributes) {
      if (name === 'numFmt' && isDateFormat(attribute(attributes, 'formatCode') ?? ''))
        dateFormats.add(Number(attribute(attributes, 'numFmtId')));
      if (name === 'cellXfs') isCellStyle = true;
      if (name === 'xf' && isCellStyle) {
        if (dateFormats.has(Number(attribute(attributes, 'numFmtId')))) dateStyles.add(style);
        style++;
      }
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  for await (const piece of xml) scan(piece);
  return dateStyles;
};

/** A format with a day or a year in it, once quoted texts, escapes and [conditions] are left out. */
const isDateFormat = (format: string) => /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
