import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function executable(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = paths.find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(`none of ${NAMES.join(', ')} is on the path: these tests need one`);
  return found;
}

/** A page as a reader has it open, and what went on behind it. */
export interface Opened {
  readonly page: Page;
  /** Complaints of the console, errors, dialogs, and requests for anything but the file itself. */
  readonly incidents: readonly string[];
}

export type Open = (
  html: string,
  options?: BrowserContextOptions & { readonly hash?: string },
) => Promise<Opened>;

/** Opens pages from disk, in one browser for all tests of a file. */
export function inBrowser(): Open {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'juesuan-page-'));
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executable(), args: ARGUMENTS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  let count = 0;
  return async (html, { hash = '', ...options } = {}) => {
    const path = join(folder, `${(count += 1)}.html`);
    writeFileSync(path, html);
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
    const page = await context.newPage();
    const incidents: string[] = [];
    const { href } = pathToFileURL(path);
    page.on('console', (message) => incidents.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      incidents.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (request.url() !== href) incidents.push(`request: ${request.url()}`);
    });
    await page.goto(href + hash);
    return { page, incidents };
  };
}
