import type { ExportPart } from '../../../../shared/domain/export.ts';
import type { Reached } from '../../../lib/export/collect.ts';
import type { Comparison } from '../../../lib/export/compare-with-counts.ts';
import type { About } from '../../../lib/export/export-part.ts';

export type Format = 'xlsx' | 'csv-semicolon' | 'csv-comma' | 'csv-tab';

/** An export of this browser, as it lies there over a reload. It names nobody: the rows lie sealed beside it. */
export type KeptExport = {
  campaignId: string;
  exportId: string;
  /** Who began it: nobody else gets the key to its rows. */
  by: string;
  openUntil: string;
  parts: readonly ExportPart[];
  format: Format;
  about: About;
  reached: Reached;
  /** Once all of it is there: since when, and how its sums compare. */
  collected?: { at: string; comparison: Comparison | undefined };
};
