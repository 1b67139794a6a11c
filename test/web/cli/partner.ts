import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { csvRow } from '../../../shared/lists/write/csv-text.ts';
import { clientOf } from '../../api/client.ts';
import type { Product } from '../../product.ts';
import { runDaftar, startDaftar } from './run-daftar.ts';

export const campaignId = 'ojol-jakarta-selatan';
export const channelId = 'agregator-1';

export type ReportLine = {
  line: number;
  outcome: string;
  problems: { column: string; code: string; message: string }[];
};

/** Asks again until it is so. A list of thousands takes its time on a machine that has other things to do. */
export const patiently = async <T>(
  ask: () => Promise<T>,
  isSo: (answer: T) => boolean,
  withinMs = 600_000,
): Promise<T> => {
  for (const started = performance.now(); ; await sleep(50)) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (performance.now() - started > withinMs) throw new Error(`Still not so: ${JSON.stringify(answer)}`);
  }
};

/** A partner with a key, who uploads files by the command line, and a manager who looks at what came of it. */
export const openPartner = async (product: Product) => {
  const { url } = product;
  const call = clientOf(url);
  const { key } = (await call('POST', '/local/partner-key', { body: { campaignId, channelId } })).body as {
    key: string;
  };
  const manager = await product.token('manajer@daftar.test');
  const folder = mkdtempSync(join(tmpdir(), 'daftar-partner-'));
  const counts = `/v1/campaigns/${campaignId}/counts`;
  const place = ['--campaign', campaignId, '--channel', channelId, '--url', url];
  const args = (file: string, more: readonly string[]) => [
    'upload',
    file,
    ...place,
    '--attest',
    'Semua anggota sudah setuju.',
    ...more,
  ];

  return {
    call,
    key,
    manager,
    file: (name: string, rows: readonly (readonly string[])[]) => {
      const path = join(folder, name);
      writeFileSync(path, rows.map((row) => csvRow(row)).join(''));
      return path;
    },
    path: (name: string) => join(folder, name),
    upload: (file: string, ...more: string[]) => runDaftar(args(file, more), { DAFTAR_KEY: key }),
    start: (file: string, ...more: string[]) => startDaftar(args(file, more), { DAFTAR_KEY: key }),
    args,
    report: (name: string) =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        results: ReportLine[];
        totals: Record<string, number>;
      },
    /** The newest upload of the channel. */
    newest: async () => {
      const path = `/v1/campaigns/${campaignId}/channels/${channelId}/imports?limit=1`;
      return (await call('GET', path, { token: key })).body?.items[0];
    },
    /** The counts once they have this many, and the recount beside them. */
    counted: async (total: number) => {
      const ask = async (path: string) => (await call('GET', path, { token: manager })).body;
      const began = performance.now();
      const shown = await patiently(
        () => ask(counts),
        (found) => found.total === total,
      );
      const shownAfterMs = performance.now() - began;
      const { recountId } = (await call('POST', `${counts}/recounts`, { token: manager })).body;
      const recount = await patiently(
        () => ask(`${counts}/recounts/${recountId}`),
        ({ state }) => state === 'done',
      );
      return { shown, shownAfterMs, recount };
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
export type Partner = Awaited<ReturnType<typeof openPartner>>;
