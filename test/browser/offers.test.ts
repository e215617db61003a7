import type { Frame, Page } from "playwright-core";
import { doubtfulRegister } from "./doubtfulRegister";
import { paneOf, seriousFaults } from "./paneOf";
import { openPreview, SHOTS, type Preview } from "./openPreview";

let preview: Preview;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  preview = await openPreview(1400, await doubtfulRegister());
  page = preview.page;
  await page.getByRole("button", { name: "Kiểm tra số liệu" }).click();
  pane = await paneOf(page);
  await pane.getByRole("heading", { name: "Cần bạn xác nhận" }).waitFor();
});

afterAll(() => preview?.close());

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
