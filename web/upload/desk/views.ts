import type { ListField, Mapping } from '../../../shared/lists/columns/list-field.ts';
import type { CureCode } from '../../../shared/lists/cures/list-texts.ts';
import type { Finding } from '../../../shared/lists/doctor/row-result.ts';

/** What the page is told of a list: never the list itself, which stays in the worker. */
export type ListView = {
  fileName: string;
  fileHash: string;
  /** Empty for a CSV file. */
  sheetName: string;
  otherSheets: readonly string[];
  headerLine: number;
  columns: ColumnView[];
  mapping: Mapping;
  /** Whether its rows name the rows of an earlier file that they correct. */
  correctsAnother: boolean;
};
/** `key` is the title as it is remembered for the next list. */
export type ColumnView = { title: string; key: string; samples: string[] };

export type SummaryView = {
  lines: number;
  ready: number;
  cured: number;
  rejected: number;
  duplicate: number;
  skipped: { reason: string; count: number }[];
  cures: { code: CureCode; count: number; from: string; to: string }[];
  /** Rejected rows beyond those that can be put right in the page. */
  notKept: number;
};

/** `open` has a problem yet; `double` says after its correction that somebody else's row has the person already. */
export type FixState = 'open' | 'fixed' | 'double' | 'sent';

/** One cell that was wrong when the list was read, as it stands now. */
export type FixCell = {
  column: ListField | '';
  title: string;
  /** What stood there in the file. */
  found: string;
  /** Nothing once it is right. */
  problem: FixProblem | undefined;
  typed: string | undefined;
  /** Which of the people with this phone, where its owner has said so. */
  ordinal?: string;
  /** Other rows that the same answer would put right. */
  alike: number;
};
/** A finding of ours, or one of the server's with its sentence. */
export type FixProblem = Omit<Finding, 'code' | 'column'> & { code: Finding['code'] | 'server'; message?: string };
export type FixRow = { line: number; name: string; state: FixState; cells: FixCell[]; doubleOf?: number };

export type FixCounts = {
  /** Rows by the column that was wrong, and all of them. */
  columns: Partial<Record<ListField | '', number>>;
  all: number;
  open: number;
  fixed: number;
  double: number;
};
export type FixPage = { rows: FixRow[]; total: number; counts: FixCounts };

export type FileKind = 'csv' | 'xlsx';
