import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { people } from './demo/demo-data.ts';
import { startOneMachine } from './one-machine.ts';

/** What a crash of a part says goes to the error output, by kind only: messages may quote people's data. */
const say = (what: string, error: unknown) =>
  console.error(`${new Date().toISOString()} ${what}: ${error instanceof Error ? error.name : String(error)}`);

const dataDir = resolve(process.env.DATA_DIR ?? '.data');
process.env.POWERTOOLS_LOG_LEVEL ??= 'ERROR';
/** `fetch` says only that it failed; why is in its cause. */
const withCause = (message: string, error: unknown) => {
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  return code === undefined ? message : `${message} (${code})`;
};
/** Longer than the gateway lets a running request end. */
const stopWithinMs = 8_000;

try {
  const machine = await startOneMachine({
    dataDir,
    port: Number(process.env.PORT ?? 3000),
    ...(process.env.PAGES_DIR && { pagesDir: process.env.PAGES_DIR }),
    ...(process.env.DYNAMODB_ENDPOINT && { dynamodbEndpoint: process.env.DYNAMODB_ENDPOINT }),
    onTrouble: say,
  });
  const pages = [
    ['Daftar', `${machine.url}/?campaign=fun-run-5k`],
    ['Tiket', `${machine.url}/ticket/`],
    ['Unggah', `${machine.url}/upload/`],
    ['Kios', `${machine.url}/kiosk/`],
    ['Cek masuk', `${machine.url}/check-in/`],
    ['Lomba', `${machine.url}/entry/?competition=rt-bersih-bogor`],
    ['Juri', `${machine.url}/judge/`],
    ['Dasbor', `${machine.url}/dashboard/?campaign=fun-run-5k`],
    ['API', `${machine.url}/docs`],
  ];
  console.log(`\nDaftar siap / is ready: ${machine.url}   (data: ${dataDir})\n`);
  for (const [name, url] of pages) console.log(`  ${name?.padEnd(10)} ${url}`);
  console.log('\n  Masuk sebagai / sign in as');
  for (const { email, does } of people) console.log(`  ${email.padEnd(32)} ${does}`);
  console.log('\n  Ctrl+C menghentikan; data tetap tersimpan / stops it; data stays.\n');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // A recount that waits for the stream would hold this up for minutes. Whatever is cut off is as good as after a power cut.
    await Promise.race([machine.stop(), sleep(stopWithinMs)]);
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
  // Without its table nothing can be promised any more.
  void machine.engineDied?.then(() => process.exit(1));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(
    (error as { code?: string }).code === 'EADDRINUSE'
      ? `Port ${process.env.PORT ?? 3000} sudah dipakai program lain; pilih dengan PORT=… / is taken by another program; choose with PORT=…`
      : withCause(message, error),
  );
  process.exit(1);
}
