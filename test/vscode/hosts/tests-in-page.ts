import type { Page } from 'playwright-core';

/** What a run that gives no sign of its end exits with. */
const TIMED_OUT = 124;

/**
 * Opens a workbench that was started with extension tests and waits for their end. VS Code in a browser hands the
 * tests' console and exit code to these two functions of the page.
 */
export async function testsInPage(page: Page, address: string, limit = 180_000): Promise<number> {
  const exit = new Promise<number>((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, values: unknown[]) => console.log(...values));
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<number>((resolve) => {
    timer = setTimeout(() => resolve(TIMED_OUT), limit);
  });
  await page.goto(address);
  const code = await Promise.race([exit, timeout]);
  clearTimeout(timer);
  if (code === TIMED_OUT) console.error(`The tests gave no sign of their end within ${limit / 1000} seconds.`);
  if (code !== 0 && process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  return code;
}
