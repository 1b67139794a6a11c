import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { expect, onTestFinished, test } from 'vitest';
import { startProduct } from '../product.ts';
import { chromiumPath } from './chromium.ts';

/** Half a minute of a whole core, so only where it is asked for: LIGHTHOUSE=1. */
const isAsked = process.env.LIGHTHOUSE === '1';
const least = 95;
const categories = ['accessibility', 'best-practices', 'performance', 'seo'];

test.runIf(isAsked)(
  'the sign-up page scores at least 95 in every category, as a middling phone on slow 4G sees it',
  async () => {
    const product = await startProduct();
    onTestFinished(() => product.stop());
    const { executablePath, env } = await chromiumPath();
    const chrome = await launch({
      chromePath: executablePath,
      envVars: { ...process.env, ...env },
      chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
    });
    onTestFinished(() => chrome.kill());
    // Lighthouse takes localhost, and no other plain http address, for a safe origin.
    const url = `${product.url.replace('127.0.0.1', 'localhost')}/?campaign=fun-run-5k`;
    const result = await lighthouse(url, {
      port: chrome.port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
    });
    const scores = Object.fromEntries(
      Object.values(result?.lhr.categories ?? {}).map(({ id, score }) => [id, 100 * (score ?? 0)]),
    );
    expect(Object.keys(scores).sort()).toEqual(categories);
    const failed = Object.values(result?.lhr.audits ?? {})
      .filter(({ score }) => score !== null && score < 1)
      .map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`);
    for (const [id, score] of Object.entries(scores))
      expect(score, `${id}: ${failed.join(', ')}`).toBeGreaterThanOrEqual(least);
  },
  180_000,
);
