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
  await page.getByRole("button", { name: "Bảng điều khiển" }).click();
  pane = await paneOf(page);
  await pane.getByRole("tab", { name: "Báo cáo" }).click();
});

afterAll(() => preview?.close());

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
