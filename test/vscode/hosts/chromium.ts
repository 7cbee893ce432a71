import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe', 'msedge.exe'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const CHROMIUM_MISSING =
  'No Chromium was found, and the VS Code suites run in one. Install it (Debian and Ubuntu: apt-get install chromium) ' +
  'or name a Chromium or Chrome in the environment variable CHROMIUM.';

/** A browser that has not started after so many milliseconds never will. */
const START_LIMIT = 180_000;

/** Path of an installed Chromium or Chrome, `CHROMIUM` first. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : undefined;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const candidates = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...elsewhere];
  return candidates.find((candidate) => existsSync(candidate));
}

/**
 * Gives `use` a Chromium without a window and with nothing remembered, that talks to no one but the pages it is sent to.
 */
export async function withChromium<T>(
  use: (browser: BrowserContext) => Promise<T>,
  options: { readonly deviceScaleFactor?: number } = {},
): Promise<T> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(CHROMIUM_MISSING);
  const profile = newProfile();
  try {
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath,
      viewport: { width: 1120, height: 700 },
      timeout: START_LIMIT,
      ...options,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    try {
      return await use(browser);
    } finally {
      await browser.close();
    }
  } finally {
    // Its last writes may come after its end.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** A profile that lets VS Code's webviews start: they are frames of another origin, which Debian's Chromium distrusts. */
function newProfile(): string {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'plenary-chromium-'));
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return profile;
}
