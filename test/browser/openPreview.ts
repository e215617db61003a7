import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { startServer } from "../../tools/preview/server/startServer";
import { openPage, startBrowser } from "./startBrowser";

/** Where the pictures of the stories go. */
export const SHOTS = "test/browser/shots";

export interface Preview {
  page: Page;
  close: () => Promise<void>;
}

/**
 * The preview in a real browser, ready, over its sample or over a workbook that the user opens.
 * @param workbook bytes of an .xlsx, opened as so.xlsx
 */
export async function openPreview(height: number, workbook?: Uint8Array): Promise<Preview> {
  mkdirSync(SHOTS, { recursive: true });
  const server = await startServer({ port: 0 });
  const browser = await startBrowser();
  const page = await openPage(browser, { viewport: { width: 1280, height }, bypassCSP: true });
  await page.goto(server.url);
  await page.getByText("Sẵn sàng").waitFor();
  if (workbook) await openFile(page, workbook);
  return { page, close: async () => { await browser.close(); await server.close(); } };
}

async function openFile(page: Page, workbook: Uint8Array): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name: "so.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(workbook) });
  // A click before the second workbook is open would go to the first one, and its pane goes with it.
  await page.getByRole("main", { name: "so.xlsx" }).waitFor();
  await page.getByText("Sẵn sàng").waitFor();
  // So would one before the pane of the second has loaded: its page is what runs the command.
  await page.frameLocator("iframe").last().getByRole("tab", { name: /Số liệu/ }).waitFor();
}
