import { setTimeout as sleep } from 'node:timers/promises';
import type { FileChooser, Locator, Page } from 'playwright-core';
import type { Pace } from './pace.ts';

const nothing = { fields: 0, keys: 0, clicks: 0, wheel: 0, words: 0 };
/** `wheel` counts notches, `words` what was read; all of it lasted `seconds`. */
export type Step = typeof nothing & { step: string; seconds: number };

/** Somebody with a keyboard, a mouse and no haste before a page. Each deed is one of the real browser, and takes as long as the pace says. */
export const takeHand = (page: Page, pace: Pace) => {
  const steps: Step[] = [];
  const done = { ...nothing };
  const read = new Set<string>();
  let isOnMouse = false;
  const pass = (seconds: number) => (seconds > 0 ? sleep(seconds * 1000) : undefined);
  const think = () => pass(pace.think);
  /** A rate of so many a minute has what the page does meanwhile in it; where the page takes longer, that counts. */
  const beat = async (seconds: number, act: () => Promise<unknown>) => {
    const started = performance.now();
    await act();
    await pass(seconds - (performance.now() - started) / 1000);
  };
  const go = async (toMouse: boolean) => {
    if (toMouse !== isOnMouse) await pass(pace.home);
    isOnMouse = toMouse;
  };

  const key = async (name: string) => {
    await go(false);
    const isCapital = /^[A-Z]$/.test(name);
    done.keys += isCapital ? 2 : 1;
    await beat(isCapital ? 2 * pace.key : pace.key, () => page.keyboard.press(name));
  };
  const type = async (text: string) => {
    for (const each of text) await key(each);
  };
  const isFocused = (field: Locator) => field.evaluate((one) => one === document.activeElement);

  /** Turns the wheel until the place is seen, points and presses. */
  const click = async (place: Locator) => {
    await place.waitFor();
    await think();
    await go(true);
    for (let away = await distance(place); away !== 0; away = await distance(place)) {
      done.wheel += 1;
      await beat(pace.key, async () => {
        await page.mouse.wheel(0, 100 * Math.sign(away));
        await frame(page);
      });
    }
    await pass(pace.point);
    done.clicks += 1;
    await beat(pace.key, () => place.click());
  };
  /** Two keys; the window manager's own reach no page. */
  const chord = async (held: string, name: string, on = page) => {
    await go(false);
    done.keys += 2;
    await beat(2 * pace.key, async () => {
      if (held !== 'Alt') await on.keyboard.press(`${held}+${name}`);
    });
  };

  return {
    steps,
    /** Counts and times what is done in it. */
    step: async (step: string, act: () => Promise<void>) => {
      const before = { ...done };
      const started = performance.now();
      await act();
      const seconds = (performance.now() - started) / 1000;
      const counted = (Object.keys(nothing) as (keyof typeof nothing)[]).map((each) => [
        each,
        done[each] - before[each],
      ]);
      steps.push({ step, ...(Object.fromEntries(counted) as typeof nothing), seconds });
    },
    /** Every line on the screen that was not there before, from the first to the last. */
    readScreen: async () => {
      const lines = await page.evaluate(linesOnScreen);
      const words = lines.filter((line) => !read.has(line)).flatMap((line) => line.match(/[\p{L}\d]+/gu) ?? []).length;
      for (const line of lines) read.add(line);
      done.words += words;
      await pass(words * pace.word);
    },
    click,
    key,
    /** By mouse: the first field of a form. */
    fillByMouse: async (field: Locator, text: string) => {
      done.fields += 1;
      await click(field);
      await type(text);
    },
    /** The next field by keyboard. */
    fillByTab: async (field: Locator, text: string) => {
      done.fields += 1;
      await think();
      for (let tabs = 0; !(await isFocused(field)); tabs += 1) {
        if (tabs > mostTabs) throw new Error('The field is not reached by Tab');
        await key('Tab');
      }
      await type(text);
    },
    /** To the spreadsheet's window, all of its cells, copy, and back. */
    copyFrom: async (rows: readonly string[][]) => {
      const sheet = await page.context().newPage();
      const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
      await sheet.setContent(`<table>${rows.map(row).join('')}</table>`);
      await think();
      await chord('Alt', 'Tab');
      await sheet.bringToFront();
      await think();
      await chord('Control', 'a', sheet);
      await chord('Control', 'c', sheet);
      await chord('Alt', 'Tab');
      await sheet.close();
      await page.bringToFront();
    },
    paste: async (field: Locator) => {
      done.fields += 1;
      await click(field);
      await chord('Control', 'v');
      // Whoever pastes knows what it is.
      read.add(await field.inputValue());
    },
    /** In the dialog of the operating system: the file by two clicks. */
    chooseFile: async (button: Locator, file: Parameters<FileChooser['setFiles']>[0]) => {
      done.fields += 1;
      const opened = page.waitForEvent('filechooser');
      await click(button);
      const chooser = await opened;
      await think();
      await pass(pace.point + 2 * pace.key);
      done.clicks += 2;
      await chooser.setFiles(file);
    },
    /** Waits for what the page says, and takes it in. */
    see: async (place: Locator) => {
      await place.waitFor();
      await think();
    },
  };
};
export type Hand = ReturnType<typeof takeHand>;

const mostTabs = 30;

/** How far below the window a place lies, or above it: negative. */
const distance = (place: Locator) =>
  place.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return Math.trunc(Math.max(0, bottom - innerHeight) || Math.min(0, top));
  });
const frame = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

/** Runs in the page. What stands in a large field is read too, what can be chosen in a list that is shut is not. */
const linesOnScreen = () => {
  const main = document.querySelector('main') ?? document.body;
  const all = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const lines = [...main.querySelectorAll('textarea')].map(({ value }) => value);
  while (all.nextNode()) {
    const { parentElement: around, nodeValue } = all.currentNode;
    if (around?.checkVisibility() && !around.closest('select, textarea')) lines.push(nodeValue?.trim() ?? '');
  }
  return lines;
};
