import { writeFile } from 'node:fs/promises';
import type { Language } from '../../shared/domain/field-problems.ts';
import { templateCsv, templateXlsx } from '../../shared/lists/write/template.ts';
import { fileKind } from './file-kind.ts';

export const writeTemplate = async (path: string, language: Language): Promise<void> => {
  const kind = fileKind(path, language);
  await writeFile(path, kind === 'csv' ? templateCsv(language) : await templateXlsx(language));
};
