import { signal } from '@preact/signals';
import type { ExportPart } from '../../../shared/domain/export.ts';
import type { FileFormat } from '../../lib/export/file-of.ts';
import { saveFile } from '../../lib/save-file.ts';
import { say } from '../../lib/say.ts';
import { partWords } from './part-words.ts';
import type { Format, KeptExport } from './store/kept-export.ts';

export type Saved = { state: 'saving'; rows: number } | { state: 'saved' | 'failed' };
/** How far each part's file is. */
export const saved = signal<Partial<Record<ExportPart, Saved>>>({});

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};
const separators = { 'csv-semicolon': ';', 'csv-comma': ',', 'csv-tab': '\t' } as const;

const kindOf = (format: Format) => (format === 'xlsx' ? 'xlsx' : 'csv');

export const fileFormat = (format: Format, part: ExportPart): FileFormat =>
  format === 'xlsx'
    ? { kind: 'xlsx', sheetName: say(partWords[part].name) }
    : { kind: 'csv', separator: separators[format] };

/** "fun-run-5k-pendaftar-2026-11-20T14.32Z.xlsx": since when the export is. */
const fileNameOf = ({ campaignId, about, format }: KeptExport, part: ExportPart) =>
  `${campaignId}-${say(partWords[part].name).toLowerCase().replaceAll(' ', '-')}-${about.since.slice(0, 16).replace(':', '.')}Z.${kindOf(format)}`;

type Picker = (options: {
  suggestedName: string;
  types: { accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/**
 * Where the file is to be written, so that it goes straight to the disk. Nothing where this browser cannot ask, and it comes as a
 * download; `no` where its owner changed their mind.
 */
export const askWhere = async (
  kept: KeptExport,
  part: ExportPart,
): Promise<FileSystemFileHandle | undefined | 'no'> => {
  const { showSaveFilePicker: pick } = globalThis as { showSaveFilePicker?: Picker };
  if (!pick) return undefined;
  const kind = kindOf(kept.format);
  const accept = { [types[kind].replace(/;.*/, '')]: [`.${kind}`] };
  try {
    return await pick({ suggestedName: fileNameOf(kept, part), types: [{ accept }] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'no';
    // Some frames and policies forbid asking.
    if (error instanceof DOMException) return undefined;
    throw error;
  }
};

export const wasSaved = (kept: KeptExport, part: ExportPart, file: Blob): void =>
  saveFile(fileNameOf(kept, part), types[kindOf(kept.format)], file);
