import { readFileSync } from 'node:fs';

/** The most memory that another process has held, in MB, looked at ten times a second. On Linux, where it can be asked. */
export const watchPeak = (pid: number): (() => number) => {
  let most = 0;
  const look = () => {
    try {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      most = Math.max(most, Number(kilobytes ?? 0) / 1_000);
    } catch (error) {
      // It has ended, or this system has no such files.
      if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')))
        throw error;
    }
  };
  const timer = setInterval(look, 100);
  return () => {
    clearInterval(timer);
    return most;
  };
};
