import { SingleBar } from 'cli-progress';
import type { Language } from '../../shared/domain/field-problems.ts';
import { type Mark, paceOf, withMark } from '../../shared/lists/send/pace.ts';
import type { SendState } from '../../shared/lists/send/send-chunks.ts';
import { say } from './texts.ts';

type Shown = { before: number; of: number; language: Language };

/** A bar while rows are sent, with their rate and the time left. Where the output is no terminal it only says that it waits. */
export const showSending = ({ before, of, language }: Shown) => {
  const bar = new SingleBar({
    format: '{bar} {percentage}% · {rows}{pace}',
    stream: process.stderr,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let marks: Mark[] = [{ atMs: performance.now(), rows: before }];
  let toldToWait = false;
  bar.start(of, before, { rows: say('sentRows', language, before, of), pace: '' });

  /** Once, until rows go through again. */
  const tellToWait = () => {
    if (!toldToWait && !process.stderr.isTTY) console.error(say('retrying', language));
    toldToWait = true;
  };
  return {
    update: ({ phase, rows }: Pick<SendState<unknown>, 'phase' | 'rows'>) => {
      const done = before + rows;
      if (done > (marks.at(-1)?.rows ?? 0)) {
        marks = withMark(marks, { atMs: performance.now(), rows: done });
        toldToWait = false;
      }
      if (phase === 'retrying') tellToWait();
      const pace = paceOf(marks, of - done);
      const shown = phase === 'retrying' ? say('retrying', language) : pace && showPace(pace, language);
      bar.update(done, { rows: say('sentRows', language, done, of), pace: shown ? ` · ${shown}` : '' });
    },
    stop: () => bar.stop(),
  };
};

const showPace = (
  { rowsPerSecond, secondsLeft }: { rowsPerSecond: number; secondsLeft: number },
  language: Language,
) => {
  const minutes = Math.floor(secondsLeft / 60);
  const left = `${minutes}:${String(Math.floor(secondsLeft % 60)).padStart(2, '0')}`;
  return say('pace', language, Math.round(rowsPerSecond), left);
};
