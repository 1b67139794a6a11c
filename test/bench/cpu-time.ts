import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, as Linux tells a process's times on every machine that Node runs on. */
const ticks = 100;

/** Seconds of CPU that another process has taken so far; its last known ones after it has ended. On Linux. */
export const watchCpu = (pid: number): (() => number) => {
  let seconds = 0;
  const look = () => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
      seconds = (Number(fields[11]) + Number(fields[12])) / ticks;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')))
        throw error;
    }
  };
  const timer = setInterval(look, 50).unref();
  return () => {
    look();
    if (seconds === 0) clearInterval(timer);
    return seconds;
  };
};

/** The process that this one has started under this name. */
export const childOf = (pid: number, name: string): number => {
  for (const child of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const status = readFileSync(`/proc/${child}/status`, 'utf8');
      if (status.includes(`PPid:\t${pid}\n`) && status.startsWith(`Name:\t${name}`)) return Number(child);
    } catch {
      // It has ended meanwhile.
    }
  }
  throw new Error(`${pid} has no child called ${name}`);
};
