import type { Frame, Page } from "playwright-core";
import { paneOf, seriousFaults } from "./paneOf";
import { openPreview, SHOTS, type Preview } from "./openPreview";

let preview: Preview;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  preview = await openPreview(1400);
  page = preview.page;
  await page.getByRole("button", { name: "Bảng điều khiển" }).click();
  pane = await paneOf(page);
  await pane.getByRole("tab", { name: "Hàm" }).click();
});

afterAll(() => preview?.close());

const shot = (name: string): Promise<unknown> => page.locator("iframe").last().screenshot({ path: `${SHOTS}/${name}.png` });

describe("the functions of the pane, in a real browser", () => {
  it("are found by the words of the field, without marks and by keyboard alone", async () => {
    await pane.getByLabel("Tìm hàm").fill("truc tuyen");
    await pane.getByText(/Tìm thấy \d+ hàm\./).waitFor();
    await shot("functions-search");
    expect(await seriousFaults(pane)).toEqual([]);
    await pane.getByLabel("Tìm hàm").press("ArrowDown");
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("data-function"))).toBe("ONLINE");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "TTHC.ONLINE" }).waitFor();
  });

  it("show what the cell will show, by the rules and the range of this workbook, in every look", async () => {
    await pane.getByText("5.629").first().waitFor();
    await shot("functions-form");
    expect(await seriousFaults(pane)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    await shot("functions-forced");
    await page.emulateMedia({ forcedColors: "none" });
    const frame = page.locator("iframe").last();
    await frame.evaluate((element) => { (element as HTMLElement).style.width = "320px"; });
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await shot("functions-320");
    await frame.evaluate((element) => { (element as HTMLElement).style.width = ""; });
  });
});
