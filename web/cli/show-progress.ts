import { SingleBar } from 'cli-progress';
import type { Language } from '../../shared/domain/field-problems.ts';
import { say } from './texts.ts';

/** A bar while a list is read; it stays silent where the output is no terminal. */
export const showProgress = (language: Language) => {
  const bar = new SingleBar({
    format: '{bar} {percentage}% · {rows}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(1000, 0, { rows: '' });
  return {
    update: (share: number, lines: number) =>
      bar.update(Math.round(share * 1000), { rows: say('lines', language, lines) }),
    stop: () => bar.stop(),
  };
};
