import { readDateStyles } from './date-styles.ts';
import { inflate } from './inflate.ts';
import { limits } from './limits.ts';
import { attribute, scanXml } from './scan-xml.ts';
import { readSharedTexts, type SharedTexts } from './shared-texts.ts';
import { Unreadable } from './unreadable.ts';
import { partName, readZipDirectory, type ZipEntry } from './zip-directory.ts';

export type WorkbookSheet = { name: string; isHidden: boolean; entry: ZipEntry };
export type Workbook = {
  file: Blob;
  sheets: WorkbookSheet[];
  sharedTexts: SharedTexts;
  dateStyles: ReadonlySet<number>;
  /** What a stored day lacks to count from 1899-12-30: 1,462 in workbooks that count from 1904. */
  dayOffset: number;
};

/** What a workbook says of itself: its sheets with their names, and what their cells point to. */
export const readWorkbook = async (file: Blob): Promise<Workbook> => {
  const parts = await readZipDirectory(file);
  const xmlOf = (name: string, maxBytes: number = limits.partBytes) => {
    const entry = parts.get(partName(name));
    return entry ? inflate(file, entry, maxBytes) : noXml();
  };

  const root = await readRelations(xmlOf('_rels/.rels'), '');
  const book = root.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const relations = await readRelations(xmlOf(`${folder}_rels/${book.slice(folder.length)}.rels`), folder);
  const { named, dayOffset } = await readSheetNames(xmlOf(book));
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target ?? '';

  const sheets = named.flatMap(({ name, isHidden, relation }) => {
    const target = relations.find(({ id, type }) => id === relation && type === 'worksheet')?.target;
    const entry = target === undefined ? undefined : parts.get(partName(target));
    return entry ? [{ name, isHidden, entry }] : [];
  });
  // A ZIP without a sheet is something else: a Word document, a folder of photos.
  if (sheets.length === 0) throw new Unreadable('not-a-list');
  const texts = partOf('sharedStrings');
  return {
    file,
    sheets,
    dayOffset,
    sharedTexts: await readSharedTexts(xmlOf(texts, limits.sharedBytes), parts.get(partName(texts))?.size ?? 0),
    dateStyles: await readDateStyles(xmlOf(partOf('styles'))),
  };
};

async function* noXml(): AsyncGenerator<string> {
  // A workbook may lack a part: one without texts has no shared texts.
}

/** `type` is the last word of its address: the two editions of the standard differ in the rest. */
const readRelations = async (xml: AsyncIterable<string>, folder: string) => {
  const relations: { id: string; type: string; target: string }[] = [];
  await readTags(xml, (name, attributes) => {
    if (name !== 'Relationship') return;
    const target = attribute(attributes, 'Target') ?? '';
    relations.push({
      id: attribute(attributes, 'Id') ?? '',
      type: (attribute(attributes, 'Type') ?? '').replace(/^.*\//, ''),
      target: target.startsWith('/')
        ? target.slice(1)
        : `${folder}${target}`.replace(/(^|\/)\.\//g, '$1').replace(/[^/]+\/\.\.\//g, ''),
    });
  });
  return relations;
};

const readSheetNames = async (xml: AsyncIterable<string>) => {
  const named: { name: string; isHidden: boolean; relation: string }[] = [];
  let dayOffset = 0;
  await readTags(xml, (name, attributes) => {
    if (name === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')) dayOffset = 1462;
    if (name !== 'sheet') return;
    named.push({
      name: attribute(attributes, 'name') ?? '',
      isHidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
      relation: / \w+:id=(["'])(.*?)\1/.exec(attributes)?.[2] ?? '',
    });
  });
  return { named, dayOffset };
};

const readTags = async (xml: AsyncIterable<string>, open: (name: string, attributes: string) => void) => {
  const scan = scanXml({ open });
  for await (const piece of xml) scan(piece);
};
