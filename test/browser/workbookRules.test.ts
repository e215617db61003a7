import type { Frame, Page } from "playwright-core";
import { writeXlsx } from "hucre";
import { paneOf, seriousFaults } from "./paneOf";
import { openPreview, SHOTS, type Preview } from "./openPreview";

const HEADER = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận"];

/** A register, and a sheet of the user's with formulas over it: one as the pane counts, the others each otherwise. */
function workbook(): Promise<Uint8Array> {
  const rows = Array.from({ length: 300 }, (_row, i) => {
    const received = 44_370 + (i % 80);
    return [i + 1, `000.00.01.H62-${210_000 + i}`, i % 2 === 0 ? "Sở Y tế" : "Sở Nội vụ", received, received + 10, received + (i % 11 === 0 ? 14 : 3), received + 15, "Đã trả kết quả", i % 4 === 0 ? "Trực tuyến" : "Trực tiếp"];
  });
  const formulas = ['TTHC.ONTIME(\'Sổ\'!$A$1:$I$301,B1)', 'TTHC.ONTIME(\'Sổ\'!$A$1:$I$301,B1,,"Mẫu số","B")', 'TTHC.RECEIVED(\'Sổ\'!$A$1:$I$101,B1)', 'TTHC.RECEIVED(\'Sổ\'!$A$1:$I$301,"Q3/2021",,"Ngày chốt",14)'];
  const cells = new Map(formulas.map((formula, at) => [`${at + 1},1`, { formula }]));
  return writeXlsx({ sheets: [
    { name: "Sổ", rows: [HEADER, ...rows] },
    { name: "Theo dõi", rows: [["Kỳ", "Q3/2021"], ...formulas.map((_formula, at) => [`Số ${at + 1}`, null])], cells },
  ] });
}

let preview: Preview;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  preview = await openPreview(1200, await workbook());
  page = preview.page;
  await page.getByRole("button", { name: "Bảng điều khiển" }).click();
  pane = await paneOf(page);
});

afterAll(() => preview?.close());

describe("the rules by which a workbook counts, in a real browser", () => {
  it("are asked for once, readable and without a barrier, and kept with the workbook", async () => {
    await pane.getByRole("heading", { name: "Kỳ báo cáo của bạn chốt ngày nào?" }).waitFor();
    await page.locator("iframe").last().screenshot({ path: `${SHOTS}/first-closing.png` });
    expect(await seriousFaults(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Dùng cách chốt này" }).click();
    await pane.getByRole("heading", { name: "Kỳ báo cáo của bạn chốt ngày nào?" }).waitFor({ state: "detached" });
    await pane.waitForTimeout(800);
    await pane.getByRole("button", { name: "Đọc lại sổ" }).click();
    await pane.getByText("14.043").or(pane.getByText("Số liệu chính")).first().waitFor();
    await pane.waitForTimeout(500);
    expect(await pane.getByText("chốt ngày nào").count()).toBe(0);
  });

  it("are held against the workbook's own formulas, each difference in a sentence that leads to its cell", async () => {
    await page.getByRole("button", { name: "Kiểm tra số liệu" }).click();
    await pane.getByRole("heading", { name: "Công thức TTHC trong tệp" }).waitFor();
    const card = pane.getByRole("heading", { name: "Công thức TTHC trong tệp" }).locator("..");
    await card.scrollIntoViewIfNeeded();
    await page.locator("iframe").last().screenshot({ path: `${SHOTS}/formulas-differ.png` });
    const text = (await pane.locator("body").innerText()).replace(/\s+/g, " ");
    expect(text).toContain("Đã xem 4 công thức; những công thức sau tính khác bảng điều khiển (3)");
    expect(text).toContain("Trang Theo dõi, ô B3 (TTHC.ONTIME): tính theo mẫu số B, báo cáo theo A.");
    expect(text).toContain("Trang Theo dõi, ô B4 (TTHC.RECEIVED): chỉ đếm dòng 2–101, thiếu 200 trong 300 hồ sơ của trang.");
    expect(text).toContain("Trang Theo dõi, ô B5 (TTHC.RECEIVED): chốt ngày 14, báo cáo chốt ngày 20.");
    expect(await seriousFaults(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Đi tới ô: Trang Theo dõi, ô B4" }).click();
    await page.getByRole("tab", { name: "Theo dõi", selected: true }).waitFor();
    await page.screenshot({ path: `${SHOTS}/formulas-sheet.png` });
  });
});
