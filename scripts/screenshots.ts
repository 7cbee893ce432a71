/**
 * Takes the pictures of the README and the documentation in VS Code for the Web, on the drafts of `examples`, into
 * docs/images. `--theme light`, `dark`, `high-contrast` or `high-contrast-light` for another look than the light one;
 * `--to FOLDER` for another place; `--only NAME` for one picture.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { withChromium } from '../test/vscode/hosts/chromium';
import { serveWebHost } from '../test/vscode/hosts/web-host';
import { bundle, root } from './bundles';

const THEMES: Readonly<Record<string, string>> = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

interface Picture {
  readonly name: string;
  readonly file: string;
  /** Whether the explorer stays beside the draft. */
  readonly sideBar?: boolean;
  /** Brings about what is to be seen, once the draft is open and checked. */
  readonly pose: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  {
    name: 'problems',
    file: 'ten-mistakes.unres',
    async pose(page) {
      await page.keyboard.press('Control+Shift+KeyM');
      await page.waitForSelector('.markers-panel .monaco-list-row');
      await goTo(page, 28);
    },
  },
  {
    name: 'quick-fix',
    file: 'ten-mistakes.unres',
    async pose(page) {
      await goTo(page, 28);
      await word(page, 'Reaffirming').click();
      await page.keyboard.press('Control+Period');
      await page.waitForSelector('.action-widget .monaco-list-row');
    },
  },
  {
    name: 'hover',
    file: 'lighthouses.unres',
    async pose(page) {
      await goTo(page, 30);
      await word(page, '79/144').hover();
      await page.waitForSelector('.monaco-hover:not(.hidden) .hover-contents');
    },
  },
  {
    name: 'outline',
    file: 'lighthouses.unres',
    sideBar: true,
    async pose(page) {
      await command(page, 'Explorer: Focus on Outline View');
      await page.waitForSelector('.outline-pane .monaco-list-row');
      // The files make room for the outline, and the masthead for the paragraphs.
      await page.locator('.pane-header', { hasText: 'Test Files' }).click();
      await page
        .locator('.outline-pane .monaco-list-row', { hasText: 'Masthead' })
        .locator('.monaco-tl-twistie')
        .click();
    },
  },
  {
    name: 'preview',
    file: 'lighthouses.unres',
    async pose(page) {
      await command(page, 'Plenary: Open Preview to the Side');
      await webview(page).locator('#paper .operative').first().waitFor({ timeout: 20_000 });
    },
  },
  {
    name: 'agreed-language',
    file: 'lighthouses.unres',
    sideBar: true,
    async pose(page) {
      await goTo(page, 55);
      await command(page, 'Explorer: Focus on Agreed Language View');
      // The files make room for the view.
      await page.locator('.pane-header', { hasText: 'Test Files' }).click();
      await webview(page).locator('section del').first().waitFor({ timeout: 20_000 });
    },
  },
];

async function main(): Promise<void> {
  const theme = THEMES[option('--theme') ?? 'light'];
  if (!theme) throw new Error(`--theme is one of ${Object.keys(THEMES).join(', ')}.`);
  const target = path.resolve(root, option('--to') ?? 'docs/images');
  mkdirSync(target, { recursive: true });
  await bundle();
  const folder = workspace(theme);
  const host = await serveWebHost({ extension: root, folder });
  try {
    const only = option('--only');
    for (const picture of pictures.filter(({ name }) => only === undefined || name === only)) {
      // A browser for each: VS Code remembers how its window was left.
      await withChromium((browser) => take(picture, browser, host.address, target), { deviceScaleFactor: 2 });
      console.log(`${picture.name}.png`);
    }
  } finally {
    host.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function take(
  { name, file, sideBar, pose }: Picture,
  browser: BrowserContext,
  address: string,
  target: string,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await open(page, file);
  if (!sideBar) await page.keyboard.press('Control+KeyB');
  await pose(page);
  // Fades and late redraws have no end that could be waited for.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: path.join(target, `${name}.png`) });
}

const option = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;

/** The examples with settings that leave nothing in the picture but the draft. */
function workspace(theme: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plenary-pictures-'));
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  mkdirSync(path.join(folder, '.vscode'));
  const settings = {
    'workbench.colorTheme': theme,
    'workbench.startupEditor': 'none',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'window.commandCenter': false,
    'breadcrumbs.enabled': false,
    'editor.minimap.enabled': false,
    'files.exclude': { '.vscode': true },
  };
  writeFileSync(path.join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  return folder;
}

/** Runs a command by its title. */
async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(title);
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
}

/** The page of the preview, or of a view: a frame in a frame, beside which the next one may be loading. */
function webview(page: Page) {
  return page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
}

/** Puts the caret into a line, 1-based, and the line into the middle of the editor. */
async function goTo(page: Page, line: number): Promise<void> {
  await page
    .locator('.view-lines')
    .first()
    .click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Control+KeyG');
  await page.waitForSelector('.quick-input-widget input');
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/** Opens a draft and waits until it is checked and coloured. */
async function open(page: Page, file: string): Promise<void> {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
  await row.waitFor({ timeout: 60_000 });
  await row.dblclick();
  await page.waitForSelector('.view-lines .view-line');
  await page.waitForSelector(
    file === 'ten-mistakes.unres' ? '.squiggly-warning, .squiggly-error' : '.view-lines .mtki',
  );
}

/** The first place in the visible text where `text` stands by itself in one colour. */
function word(page: Page, text: string) {
  return page.locator('.view-lines .view-line span span', { hasText: text }).first();
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
