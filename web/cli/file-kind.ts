import type { Language } from '../../shared/domain/field-problems.ts';
import { say } from './texts.ts';
import { WrongOption } from './wrong-option.ts';

/** Which kind of file a name asks for. */
export const fileKind = (path: string, language: Language): 'csv' | 'xlsx' => {
  const [, kind] = /\.(csv|xlsx)$/i.exec(path) ?? [];
  if (kind === undefined) throw new WrongOption(say('otherKind', language));
  return kind.toLowerCase() === 'csv' ? 'csv' : 'xlsx';
};
