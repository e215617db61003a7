import { mkdirSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import { startServer, type PreviewServer } from "../../tools/preview/server/startServer";
import { doubtfulRegister } from "./doubtfulRegister";
import { paneOf, seriousFaults } from "./paneOf";
import { openPage, startBrowser } from "./startBrowser";

const SHOTS = "test/browser/shots";

let server: PreviewServer;
let browser: Browser;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  server = await startServer({ port: 0 });
  browser = await startBrowser();
  page = await openPage(browser, { viewport: { width: 1280, height: 1400 }, bypassCSP: true });
  await page.goto(server.url);
  await page.getByText("Sẵn sàng").waitFor();
  await page.locator("input[type=file]").setInputFiles({ name: "so.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(await doubtfulRegister()) });
  // A click before the second workbook is open would go to the first one, and its pane goes with it.
  await page.getByRole("main", { name: "so.xlsx" }).waitFor();
  await page.getByText("Sẵn sàng").waitFor();
  // So would one before the pane of the second has loaded: its page is what runs the command.
  await page.frameLocator("iframe").last().getByRole("tab", { name: /Số liệu/ }).waitFor();
  await page.getByRole("button", { name: "Kiểm tra số liệu" }).click();
  pane = await paneOf(page);
  await pane.getByRole("heading", { name: "Cần bạn xác nhận" }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("what only the user may decide, in a real browser", () => {
  it("is first in the data tab, readable at 300 pixels and in forced colours, without a barrier", async () => {
    await page.locator("iframe").last().screenshot({ path: `${SHOTS}/offers-light.png` });
    expect(await seriousFaults(pane)).toEqual([]);
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
