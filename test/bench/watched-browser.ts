import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../browser/chromium.ts';
import { patiently } from '../web/cli/partner.ts';

/** ms, for a machine that has much else to do. */
export const patience = 300_000;

/** MB: `resident` and `own` of the largest process that shows a page, `all` resident of the browser with all its processes. */
type Memory = { resident: number; own: number; all: number };
const none: Memory = { resident: 0, own: 0, all: 0 };

/** A browser whose memory is watched from outside. On Linux, where a process can be asked. */
export const startWatchedBrowser = async (folder: string) => {
  const { executablePath, env } = await chromiumPath();
  const browser = spawn(
    executablePath,
    ['--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${join(folder, 'profile')}`],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  browser.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const address = await patiently(
    async () => /DevTools listening on (ws:\S+)/.exec(said)?.[1],
    (found) => found !== undefined,
  );

  let peak = none;
  const timer = setInterval(() => {
    const now = memoryUnder(String(browser.pid));
    peak = {
      resident: Math.max(peak.resident, now.resident),
      own: Math.max(peak.own, now.own),
      all: Math.max(peak.all, now.all),
    };
  }, 100);

  return {
    /** With a debugger that watches the network a page keeps every body that it sends and gets: so nobody watches for long. */
    watchPage: async <T>(look: (page: Page) => Promise<T>): Promise<T> => {
      const watched = await chromium.connectOverCDP(address as string, { timeout: patience });
      const page = watched.contexts()[0]?.pages()[0] ?? (await watched.contexts()[0]?.newPage());
      const found = await look(page as Page);
      await watched.close();
      return found;
    },
    /**
     * Chooses a file as a person does: the page gets it from the disk when it reads it. Over a connection Playwright's own way
     * puts the whole file as text into the page first, and 9 MB of list left 240 MB there (measured).
     */
    chooseFile: async (page: Page, path: string): Promise<void> => {
      const session = await page.context().newCDPSession(page);
      const { root } = await session.send('DOM.getDocument');
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[type=file]' });
      await session.send('DOM.setFileInputFiles', { nodeId, files: [path] });
      await session.detach();
    },
    /** The most since it was last asked. */
    takePeak: (): Memory => {
      const taken = peak;
      peak = none;
      return taken;
    },
    end: () => {
      clearInterval(timer);
      browser.kill('SIGKILL');
    },
  };
};

const memoryUnder = (root: string): Memory => {
  const found = new Map<string, { parent: string; isPage: boolean; resident: number; own: number }>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
      const isPage = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
      const [resident, own] = [read('VmRSS') / 1_000, read('RssAnon') / 1_000];
      found.set(pid, { parent: String(read('PPid')), isPage, resident, own });
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid: string): boolean => pid === root || (found.has(pid) && isOurs(found.get(pid)?.parent ?? ''));
  const ours = [...found].filter(([pid]) => isOurs(pid)).map(([, one]) => one);
  const pages = ours.filter(({ isPage }) => isPage);
  return {
    resident: Math.max(0, ...pages.map(({ resident }) => resident)),
    own: Math.max(0, ...pages.map(({ own }) => own)),
    all: ours.reduce((sum, { resident }) => sum + resident, 0),
  };
};
