import { join } from 'node:path';
import { appointManager } from '../../../infra/operate/appoint-manager.ts';
import { keyRingOfFile } from '../../../shared/keys/key-ring.ts';
import { openTable } from '../../../shared/table/client.ts';
import { type Stage, startStage } from '../../api/stage.ts';
import { startTestEngine } from '../../engine.ts';
import { launchChromium } from '../chromium.ts';

/** An organiser without any campaign, whose first manager was appointed as an installation is; and a browser in Indonesian. */
export const startSetUpStage = async () => {
  const engine = await startTestEngine();
  const [stage, browser]: [Stage, Awaited<ReturnType<typeof launchChromium>>] = await Promise.all([
    startStage('siapkan', { DYNAMODB_ENDPOINT: engine.endpoint }),
    launchChromium({ LANG: 'id_ID.UTF-8', LANGUAGE: 'id' }),
  ]);
  const email = 'pertama@panitia.example';
  const table = openTable({ tableName: engine.tableName, endpoint: engine.endpoint });
  const keys = keyRingOfFile(join(stage.product.dataDir, 'master.key'));
  await appointManager(table, keys, { organiser: 'panitia-baru', name: 'Panitia Baru', email });
  return {
    ...stage,
    browser,
    email,
    /** Signed out, and without anything kept. */
    newTab: async (width = 1440) => {
      const context = await browser.newContext({
        baseURL: stage.product.url,
        viewport: { width, height: 900 },
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
      });
      return context.newPage();
    },
    end: async () => {
      await browser.close();
      await stage.product.stop();
      await engine.stop();
    },
  };
};
