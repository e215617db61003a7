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
  await page.getByRole("main", { name: "so.xlsx" }).waitFor();
  await page.getByText("Sẵn sàng").waitFor();
  await page.frameLocator("iframe").last().getByRole("tab", { name: /Số liệu/ }).waitFor();
  await page.getByRole("button", { name: "Bảng điều khiển" }).click();
  pane = await paneOf(page);
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const shot = (name: string): Promise<unknown> => page.locator("iframe").last().screenshot({ path: `${SHOTS}/${name}.png` });

describe("a sheet that an answer makes out of date, in a real browser", () => {
  it("is up to date once it is inserted", async () => {
    await pane.getByRole("button", { name: "Chèn bản dự thảo" }).click();
    await pane.getByRole("heading", { name: "Trang đã lập" }).waitFor();
    await pane.getByText(/Trang “Dự thảo Tổng hợp .*” đúng với sổ lúc/).waitFor();
    await shot("sheets-current");
  });

  it("is told as stale after the answer, readably at 300 pixels and in forced colours, without a barrier", async () => {
    await pane.getByRole("tab", { name: /Số liệu/ }).click();
    await pane.getByLabel("“Chờ hội đồng họp” nghĩa là").selectOption({ label: "Đang giải quyết" });
    await pane.getByRole("button", { name: "Đồng ý: “Chờ hội đồng họp”" }).press("Enter");
    await pane.getByText("Đã ghi nhận 1 điểm").waitFor();
    await pane.getByRole("tab", { name: "Báo cáo" }).click();
    await pane.getByText(/Trang “Dự thảo Tổng hợp .*” đã cũ: lập lúc .*, trước khi bạn xác nhận 1 điểm\./).waitFor();
    await shot("sheets-stale");
    expect(await seriousFaults(pane)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    await shot("sheets-forced");
    await page.emulateMedia({ forcedColors: "none" });
    await page.locator("iframe").last().evaluate((frame) => { (frame as HTMLElement).style.width = "300px"; });
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    await shot("sheets-300");
  });

  it("is updated in its place by keyboard, and is up to date again", async () => {
    const tabs = await page.getByRole("tab").allInnerTexts();
    await pane.getByRole("button", { name: /^Cập nhật trang “Dự thảo Tổng hợp/ }).press("Enter");
    await pane.getByText(/^Đã thay trang “Dự thảo Tổng hợp .*” bằng số liệu lúc này, ở chỗ cũ\./).waitFor();
    await pane.getByText(/Trang “Dự thảo Tổng hợp .*” đúng với sổ lúc/).waitFor();
    expect(await page.getByRole("tab").allInnerTexts()).toEqual(tabs);
    await shot("sheets-updated");
  });
});
