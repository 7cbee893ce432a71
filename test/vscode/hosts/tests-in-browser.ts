import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { type Clipboard, PASTE } from '../suites/paste-mark';
import { REPORT } from '../suites/report-mark';
import { withChromium } from './chromium';

/** What a run that gives no sign of its end exits with. */
const TIMED_OUT = 124;
/** That end is given up after so many milliseconds. */
const LIMIT = 1_200_000;
/** So many of VS Code's own messages are shown after a failure, and so many lines of each: some are stacks without end. */
const TAIL = 30;
const LINES = 4;

/**
 * Opens a workbench that was started with extension tests and waits for their end. VS Code in a browser hands the
 * tests' console and exit code to these two functions of the page. Of the console only the report is printed, and what
 * else was written in case of failure.
 */
export function testsInBrowser(address: string): Promise<number> {
  return withChromium(async (browser) => {
    await browser.grantPermissions(['clipboard-read', 'clipboard-write']);
    return testsInPage(await browser.newPage(), address);
  });
}

async function testsInPage(page: Page, address: string): Promise<number> {
  const exit = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  const rest: string[] = [];
  await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => {
    const line = format(...values);
    if (line.startsWith(REPORT)) console.log(line.slice(REPORT.length));
    else if (line.startsWith(PASTE))
      paste(page, JSON.parse(line.slice(PASTE.length))).catch((error) => rest.push(`${error}`));
    else rest.push(line);
  });
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(TIMED_OUT), LIMIT);
  });
  await page.goto(address, { timeout: LIMIT });
  const code = await Promise.race([exit, timeout]);
  clearTimeout(timer);
  if (code === TIMED_OUT) console.error(`The tests gave no sign of their end within ${LIMIT / 1000} seconds.`);
  if (code !== 0) console.error(`The last that VS Code itself had to say:\n${rest.slice(-TAIL).map(begun).join('\n')}`);
  if (code !== 0 && process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  return code;
}

/** The first lines of a message. */
function begun(message: string): string {
  return message.split('\n').slice(0, LINES).join('\n');
}

/**
 * Pastes as the key does. In a browser VS Code's command inserts plain text without asking any extension, because a page
 * cannot bring about a paste by itself.
 */
async function paste(page: Page, { text, html }: Clipboard): Promise<void> {
  await page.evaluate(
    (kinds) => {
      const items = kinds.map(([kind, copied]) => [kind, new Blob([copied], { type: kind })] as const);
      return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(items))]);
    },
    [['text/plain', text] as const, ...(html === undefined ? [] : [['text/html', html] as const])],
  );
  await page.keyboard.press('ControlOrMeta+KeyV');
}
