import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Chromium from npm on Linux, so that nothing has to be installed by hand. */
async function bundledChromium(): Promise<Browser> {
  const { default: bundled } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await bundled.executablePath(), args: bundled.args, headless: true });
}

/** Edge on Windows, Chrome on Mac; the other one when the first is not installed. */
async function installedBrowser(): Promise<Browser> {
  const channels = process.platform === "win32" ? ["msedge", "chrome"] : ["chrome", "msedge"];
  try {
    return await chromium.launch({ channel: channels[0], headless: true });
  } catch {
    return chromium.launch({ channel: channels[1], headless: true });
  }
}

/** A real browser for tests, started once a test file; close it when done. */
export function startBrowser(): Promise<Browser> {
  return process.platform === "linux" ? bundledChromium() : installedBrowser();
}

/** How long a page may keep a test waiting: the other tests run beside it, on machines with two processors. */
const PATIENCE = 120_000;

/** A page of its own whose steps may take long; closed with the browser. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(PATIENCE);
  return page;
}
