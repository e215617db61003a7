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

describe("the targets, in a real browser", () => {
  it("are typed with the keyboard alone: value, days, issuer, Enter", async () => {
    await pane.getByLabel("Mức", { exact: true }).focus();
    for (const typed of ["98", "1/1/2020", "31/12/2020"]) {
      await page.keyboard.type(typed);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("KH 9/KH-UBND");
    await page.keyboard.press("Enter");
    await pane.getByText("Tỷ lệ trước và đúng hạn: 98% · toàn bộ", { exact: true }).waitFor();
    await pane.getByText("Đã hết hiệu lực").waitFor();
    await page.keyboard.type("0,95");
    await page.keyboard.press("Enter");
    await pane.getByText("“0,95” là dưới 1%").waitFor();
  });

  it("can be read at 320 pixels and in forced colours, without a barrier", async () => {
    await pane.getByRole("button", { name: "Gợi ý, cần đối chiếu văn bản" }).click();
    expect(await seriousFaults(pane)).toEqual([]);
    const iframe = page.locator("iframe").last();
    await iframe.evaluate((each) => { (each as HTMLElement).style.width = "320px"; });
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const card = pane.getByRole("region", { name: "Chỉ tiêu" });
    await card.screenshot({ path: `${SHOTS}/targets-320.png` });
    await page.emulateMedia({ forcedColors: "active" });
    await card.screenshot({ path: `${SHOTS}/targets-forced.png` });
    await page.emulateMedia({ forcedColors: "none" });
  });
});
