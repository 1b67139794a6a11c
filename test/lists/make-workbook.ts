import { makeZip, type ZipPart } from './make-zip.ts';

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type MadeSheet = { name: string; xml: string; hidden?: boolean };

/** A sheet's XML around its rows; `behind` is what comes after them. */
export const sheetXml = (rows: string, behind = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${behind}</worksheet>`;

/** The parts of a workbook, written by hand as Excel and others write them. */
export const workbookParts = (sheets: MadeSheet[], { shared = '', styles = '', properties = '' } = {}): ZipPart[] => [
  { name: '[Content_Types].xml', content: '<Types/>' },
  {
    name: '_rels/.rels',
    content: `<Relationships><Relationship Id="rId1" Type="${type}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns="${main}" xmlns:r="${type}">${properties}<sheets>${sheets
      .map(
        ({ name, hidden }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"${hidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships>${sheets
      .map(
        (_, at) => `<Relationship Id="rId${at + 1}" Type="${type}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId90" Type="${type}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId91" Type="${type}/styles" Target="styles.xml"/></Relationships>`,
  },
  ...(shared ? [{ name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${shared}</sst>` }] : []),
  ...(styles ? [{ name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` }] : []),
  ...sheets.map(({ xml }, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: xml })),
];

export const makeWorkbook = (...about: Parameters<typeof workbookParts>): Blob => makeZip(workbookParts(...about));
