/** What one list may be. Beyond it reading stops with a sentence, before memory or patience run out. */
export const limits = {
  /** 500,000 rows of a dozen columns are 60 MB as CSV and 35 MB as XLSX. */
  fileBytes: 150_000_000,
  /** Rows with something in them. */
  rows: 500_000,
  /** Rows at all: as many as a sheet of Excel has. */
  lines: 1_048_576,
  columns: 500,
  /** What a cell of Excel holds. A longer one is cut, and its row is told so. */
  cellLength: 32_767,
  /** A line of CSV without an end. */
  lineLength: 4_000_000,
  /** Inflated bytes of one sheet, which is never held: 500,000 rows of 20 inline texts. */
  sheetBytes: 1_000_000_000,
  /** Inflated bytes of the shared texts, and how many there may be. */
  sharedBytes: 400_000_000,
  sharedTexts: 5_000_000,
  /** Bytes of them that are kept: 80 letters of its own for each row. Reading them took 142 to 158 MB in all. */
  sharedKept: 40_000_000,
  /** Inflated bytes of a workbook's other parts. */
  partBytes: 64_000_000,
  /** Inflated to compressed. Rows of people reach 10, empty formatted rows 25; 1,032 is what deflate can. */
  ratio: 200,
  /** Below this, no ratio matters. */
  ratioBytes: 32_000_000,
} as const;
