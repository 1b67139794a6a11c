import { type ChildProcess, spawn } from 'node:child_process';

/**
 * The engine replaces this shell, so it has the shell's pid. A subshell waits on the pipe that only the parent holds:
 * when the parent is gone, however it went, the pipe ends and the engine is killed. A line on the pipe means the
 * engine ended first, and that its pid may belong to somebody else by now.
 */
const dieWithParent = `
exec 3<&0
( read -r _ <&3 || kill -9 $$ ) >/dev/null 2>&1 &
exec "$@" 3<&- </dev/null`;

/** Starts a program that cannot outlive this process, not even when it is killed with SIGKILL. Only stderr is piped. */
export function spawnBound(program: string, args: string[]): ChildProcess {
  if (process.platform === 'win32') return spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });

  // A process group of its own: Ctrl-C must reach only the parent, which then answers its last requests.
  const child = spawn('/bin/sh', ['-c', dieWithParent, 'sh', program, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  child.once('exit', () => child.stdin?.end('ended\n'));
  // The subshell may be gone before it reads that line.
  child.stdin?.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return child;
}
