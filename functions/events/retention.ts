import { Logger } from '@aws-lambda-powertools/logger';
import { openDaftar } from '../http/daftar.ts';
import { eraseDue } from './retention/erase-due.ts';

/** A page takes a second or two: with what is under way then, this stays below a function's 60 s. */
const worksForMs = 40_000;

let opened: ReturnType<typeof openDaftar> | undefined;
const logger = new Logger({ serviceName: 'daftar' });

/** Once a minute: erases the people of campaigns whose date is past, a slice at a time. */
export const handler = async (): Promise<{ failed: number }> => {
  opened ??= openDaftar(process.env);
  const started = performance.now();
  const failures = await eraseDue(opened, {
    now: Date.now,
    isLate: () => performance.now() - started > worksForMs,
  });
  for (const error of failures)
    logger.error('erasing failed', { kind: error instanceof Error ? error.name : typeof error });
  if (failures.length > 0) throw new Error(`${failures.length} campaigns were not erased`);
  return { failed: 0 };
};
