import type { Frame, Page } from "playwright-core";
import { paneOf, seriousFaults } from "./paneOf";
import { openPreview, SHOTS, type Preview } from "./openPreview";

let preview: Preview;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  preview = await openPreview(1700);
  page = preview.page;
  pane = await paneOf(page);
  await pane.getByRole("tab", { name: "Quy ước" }).click();
});

afterAll(() => preview?.close());

describe("the centre's own days, in a real browser", () => {
  it("are typed with the keyboard alone: date, kind, note, Enter", async () => {
    await pane.getByLabel("Ngày (ngày/tháng/năm)").focus();
    await page.keyboard.type("3/8/2026");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Ngày truyền thống, CV 12/VP-TTHCC");
    await page.keyboard.press("Enter");
    await pane.getByText("3/8/2026 – nghỉ riêng", { exact: true }).waitFor();
    await page.keyboard.type("8/8/2026");
    await page.keyboard.press("Enter");
    await pane.getByText("Ngày 8/8/2026 là thứ Bảy hoặc Chủ nhật, vốn là ngày nghỉ.").waitFor();
  });

  it("can be read at 300 pixels and in forced colours, without a barrier", async () => {
    expect(await seriousFaults(pane)).toEqual([]);
    const iframe = page.locator("iframe").last();
    await iframe.evaluate((each) => { (each as HTMLElement).style.width = "300px"; });
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    const card = pane.getByRole("region", { name: "Ngày nghỉ, ngày làm bù riêng" });
    await card.screenshot({ path: `${SHOTS}/own-days-300.png` });
    await page.emulateMedia({ forcedColors: "active" });
    await card.screenshot({ path: `${SHOTS}/own-days-forced.png` });
    await page.emulateMedia({ forcedColors: "none" });
  });
});
