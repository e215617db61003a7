import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Frame, Page } from "playwright-core";
import { startServer, type PreviewServer } from "../../src/preview/server/startServer";
import { doubtfulRegister } from "./doubtfulRegister";
import { openPage, startBrowser } from "./startBrowser";

const axe = createRequire(__filename).resolve("axe-core/axe.min.js");
const SHOTS = "test/browser/shots";

let server: PreviewServer;
let browser: Browser;
let page: Page;
let pane: Frame;

async function faults(): Promise<string[]> {
  await pane.addScriptTag({ path: axe });
  return pane.evaluate(async () => {
    const found = await (window as unknown as { axe: { run: (options: unknown) => Promise<{ violations: { id: string; impact: string }[] }> } }).axe.run({ exclude: [["[data-tabster-dummy]"]] });
    return found.violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id);
  });
}

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await startServer({ port: 0 });
  browser = await startBrowser();
  page = await openPage(browser, { viewport: { width: 1280, height: 1400 }, bypassCSP: true });
  await page.goto(server.url);
  await page.locator("input[type=file]").setInputFiles({ name: "so.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await doubtfulRegister()) });
  await page.getByRole("button", { name: "Kiểm tra số liệu" }).click();
  // The pane of the first workbook goes when the second is open.
  await page.waitForFunction(() => document.title.startsWith("so.xlsx"));
  await page.getByText("Sẵn sàng").waitFor();
  const frame = await (await page.locator("iframe").last().elementHandle())?.contentFrame();
  if (!frame) throw new Error("the pane has no page");
  pane = frame;
  await pane.getByRole("heading", { name: "Cần bạn xác nhận" }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("what only the user may decide, in a real browser", () => {
  it("is first in the data tab, readable at 300 pixels and in forced colours, without a barrier", async () => {
    await page.locator("iframe").last().screenshot({ path: `${SHOTS}/offers-light.png` });
    expect(await faults()).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    await page.locator("iframe").last().screenshot({ path: `${SHOTS}/offers-forced.png` });
    await page.emulateMedia({ forcedColors: "none" });
    await page.locator("iframe").last().evaluate((frame) => { (frame as HTMLElement).style.width = "300px"; });
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await page.locator("iframe").last().screenshot({ path: `${SHOTS}/offers-300.png` });
  });

  it("is answered by keyboard, applied at once and remembered when the register is read again", async () => {
    await pane.getByLabel("“Chờ hội đồng họp” nghĩa là").selectOption({ label: "Đang giải quyết" });
    await pane.getByRole("button", { name: "Đồng ý: “Chờ hội đồng họp”" }).press("Enter");
    await pane.getByText("Đã ghi nhận 1 điểm").waitFor();
    expect(await pane.getByRole("button", { name: "Đồng ý: “Chờ hội đồng họp”" }).count()).toBe(0);
    await pane.getByRole("button", { name: "Đọc lại sổ" }).click();
    await pane.getByRole("button", { name: "1 điểm đã trả lời" }).waitFor();
    expect(await pane.getByRole("button", { name: "Đồng ý: “Chờ hội đồng họp”" }).count()).toBe(0);
  });

  it("is followed by the doctor's sheet, which opens in the workbook", async () => {
    await pane.getByRole("button", { name: "Lập phiếu kiểm tra" }).click();
    await pane.getByText("Đã thêm: Phiếu kiểm tra").waitFor();
    await page.screenshot({ path: `${SHOTS}/doctor.png` });
  });
});
