import type { Frame, Page } from "playwright-core";
import { registerWorkbook } from "../samples/workbook";
import { exchangedRegister } from "./exchangedRegister";
import { everyLook, paneOf } from "./paneOf";
import { openPreview, SHOTS, type Preview } from "./openPreview";

let preview: Preview;
let page: Page;
let pane: Frame;

const sheets = (): Promise<string[]> => page.getByRole("main", { name: "so.xlsx" }).getByRole("tab").allInnerTexts();
const shot = (name: string): Promise<unknown> => page.locator("iframe").last().screenshot({ path: `${SHOTS}/doubts-${name}.png` });

beforeAll(async () => {
  preview = await openPreview(1000, await registerWorkbook(exchangedRegister()));
  page = preview.page;
  pane = await paneOf(page);
});

afterAll(() => preview?.close());

describe("days that a machine set to en-US exchanged: one click, see, answer, insert, final", () => {
  it("makes no sheet of it: the pane asks, with the figures before and after", async () => {
    await page.getByRole("button", { name: "Báo cáo quý" }).click();
    await pane.getByText("Chưa lập báo cáo: xem và trả lời bên dưới").waitFor();
    const card = pane.getByRole("region", { name: /^Chưa nên ký: \d+\/1\.500 hồ sơ bị loại$/ });
    await card.getByText("4 cột ngày có vẻ bị đảo ngày và tháng.").waitFor();
    await card.getByRole("row", { name: /^Hồ sơ bị loại \d+ 0$/ }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    expect(await sheets()).toEqual(["Sổ hồ sơ"]);
    expect(await pane.getByRole("button", { name: "Chèn bản dự thảo" }).count()).toBe(1);
    expect(await pane.getByText("(tạm tính)").count()).toBeGreaterThan(3);
    expect(await pane.getByText(/ạt chỉ tiêu/).count()).toBe(0);
  });

  it("is readable in light, dark and forced colours and at 320 pixels, without a barrier", async () => {
    await shot("light");
    const { faults, narrowWidth } = await everyLook(pane, page, shot);
    expect(faults).toEqual([[], []]);
    expect(narrowWidth).toBeLessThanOrEqual(320);
  });

  it("leads to each column, and back", async () => {
    await pane.getByRole("button", { name: "Xem từng cột" }).press("Enter");
    await pane.getByRole("heading", { name: "Cần bạn xác nhận" }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe("offers");
    await pane.getByRole("tab", { name: "Báo cáo" }).click();
  });

  it("is settled by one answer with the keyboard: the figures are final, and so is the sheet", async () => {
    await pane.getByRole("button", { name: "Đảo lại cả 4 cột" }).press("Enter");
    await pane.getByText("Không còn điểm nào để ngỏ").waitFor();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain("Không còn điểm nào để ngỏ");
    expect(await pane.getByText("(tạm tính)").count()).toBe(0);
    await shot("answered");
    await pane.getByRole("button", { name: "Chèn trang tổng hợp" }).click();
    await pane.getByText("Đã thêm trang “Tổng hợp Q4-2021”.").waitFor();
    await pane.getByRole("button", { name: "Đến trang", exact: true }).click();
    await page.screenshot({ path: `${SHOTS}/doubts-final.png` });
    expect(await sheets()).toHaveLength(2);
  });

  it("needs no asking any more: the next click makes the sheet at once", async () => {
    await page.getByRole("button", { name: "Báo cáo quý" }).click();
    await pane.getByText(/Đã thay trang “Tổng hợp Q4-2021/).waitFor();
    expect(await pane.getByText("Chưa nên ký").count()).toBe(0);
  });
});
