import type { Browser, BrowserContext, Page } from 'playwright-core';
import { encode } from 'uqr';
import { onTestFinished } from 'vitest';
import { showSignedTicket } from '../../shared/domain/signed-link.ts';
import { type CheckInStage, type Runner, startCheckInStage } from '../api/check-in-stage.ts';
import { launchChromium } from './chromium.ts';

type Look = { width?: number; height?: number; language?: 'id' | 'en'; as?: string };
export type Device = { page: Page; context: BrowserContext; complaints: string[] };

export type GateStage = CheckInStage & {
  /** A crew's phone, signed in, with nothing opened yet. */
  takeDevice: (look?: Look) => Promise<Device>;
  /** The same, standing at a gate of this campaign's only session. */
  standAt: (campaignId: string, gate: string, look?: Look) => Promise<Device>;
  linkOf: (runner: Runner) => Promise<string>;
  /** When, where and by whom, as the roster says it; nothing for who is not in. */
  checkedInAt: (campaignId: string, signUpId: string) => Promise<Record<string, string> | undefined>;
  end: () => Promise<void>;
};

export const pin = '246810';
/** A campaign's only session, with room for all who come. */
export const bandung = { bandung: { quota: 100, waitingSize: 5 } };
export const letIn = 'Silakan masuk';
export const alreadyIn = 'Berhenti: sudah masuk';

export const startGateStage = async (seed: string): Promise<GateStage> => {
  const [stage, browser]: [CheckInStage, Browser] = await Promise.all([startCheckInStage(seed), launchChromium()]);
  const takeDevice: GateStage['takeDevice'] = async (look = {}) => {
    const { width = 360, height = 740, language = 'id', as = 'manajer@daftar.test' } = look;
    const context = await browser.newContext({
      baseURL: stage.product.url,
      viewport: { width, height },
      deviceScaleFactor: 2,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    });
    onTestFinished(() => context.close());
    await context.addInitScript(fakeCamera);
    await context.addInitScript(
      ([email, token, chosen]) => {
        // Once only: whoever signs out or switches the language in a test must stay so over a reload.
        if (sessionStorage.getItem('given')) return;
        sessionStorage.setItem('given', 'yes');
        localStorage.setItem('daftar:language', JSON.stringify(chosen));
        if (email !== '') sessionStorage.setItem('daftar:signed-in', JSON.stringify({ token, email }));
      },
      [as, as === '' ? '' : await stage.product.token(as), language],
    );
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) complaints.push(message.text());
    });
    return { page, context, complaints };
  };
  return {
    ...stage,
    takeDevice,
    standAt: async (campaignId, gate, look = {}) => {
      const email = look.as ?? 'rina@daftar.test';
      if (look.as === undefined) await stage.crew(campaignId, 'bandung', 'rina');
      const device = await takeDevice({ ...look, as: email });
      await device.page.goto(`/check-in/?campaign=${campaignId}`);
      await openGate(device.page, gate);
      return device;
    },
    linkOf: async (runner) => {
      const { body } = await stage.call('GET', `/v1/tickets/${runner.ticketCode}`);
      return `${stage.product.url}/ticket/#${showSignedTicket(body)}`;
    },
    checkedInAt: async (campaignId, signUpId) => {
      const path = `/v1/campaigns/${campaignId}/sessions/bandung/roster`;
      const { body } = await stage.call('GET', path, { token: stage.manager });
      return body.items.find((entry: { signUpId: string }) => entry.signUpId === signUpId)?.checkIn;
    },
    end: async () => {
      await browser.close();
      await stage.product.stop();
    },
  };
};

/** Headless Linux has no camera: a test draws in this one what is held up. What reads it is the page's own reader. */
const fakeCamera = () => {
  const shown = globalThis as unknown as { heldUp: boolean[][] };
  shown.heldUp = [];
  const stream = () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const pen = canvas.getContext('2d');
    const draw = () => {
      if (!pen) return;
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.fillStyle = '#000';
      const side = Math.floor(400 / Math.max(1, shown.heldUp.length));
      for (const [y, row] of shown.heldUp.entries())
        for (const [x, isDark] of row.entries()) if (isDark) pen.fillRect(120 + x * side, 40 + y * side, side, side);
    };
    setInterval(draw, 50);
    return canvas.captureStream(20);
  };
  Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: async () => stream() } });
};

/** In front of the camera, until something else is; '' is nothing. */
export const showToCamera = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (squares) => {
      (globalThis as unknown as { heldUp: boolean[][] }).heldUp = squares;
    },
    text === '' ? [] : encode(text, { ecc: 'M', border: 0 }).data,
  );

/** Out of the camera's sight for so long, a code is another scan: three times what the page needs to forget it. */
export const longAwayMs = 4_000;

/** In front of the camera until the page says this, and away again. */
export const holdUp = async (page: Page, text: string, result: string): Promise<void> => {
  await showToCamera(page, text);
  await page.locator('.let-in, .stopped').filter({ hasText: result }).waitFor();
  await showToCamera(page, '');
};

/** As a hand scanner types: a key every few milliseconds by the scanner's own clock, however busy the machine is, and Enter. */
export const typeBurst = (page: Page, text: string): Promise<void> =>
  page.evaluate((keys) => {
    const from = performance.now();
    for (const [nth, key] of [...keys, 'Enter'].entries()) {
      const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      Object.defineProperty(pressed, 'timeStamp', { value: from + 4 * nth });
      (document.activeElement ?? document.body).dispatchEvent(pressed);
    }
  }, text);

export const openGate = async (page: Page, gate: string): Promise<void> => {
  await page.locator('#gate').fill(gate);
  await page.locator('#pin').fill(pin);
  await page.locator('.gate-form .button-main').click();
  await atWork(page);
};

/** Once it sees by its camera, it also hears a hand scanner. */
export const atWork = (page: Page): Promise<void> => page.locator('.gate .camera-running').waitFor();

export const enterPin = async (page: Page, typed = pin): Promise<void> => {
  await page.locator('#pin').fill(typed);
  await page.locator('.gate-form .button-main').click();
};

export const next = (page: Page): Promise<void> => page.getByRole('button', { name: 'Lanjut' }).click();
export const present = (page: Page): Promise<string | null> => page.locator('.gate-present').textContent();
export const connection = (page: Page, text: string): Promise<void> =>
  page.locator('.gate-connection').filter({ hasText: text }).waitFor();

export const goOffline = async (page: Page): Promise<void> => {
  // The worker has the page's files once it is in charge.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
  await page.context().setOffline(true);
  await connection(page, 'Offline');
};
