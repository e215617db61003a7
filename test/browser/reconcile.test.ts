import type { Frame, Page } from "playwright-core";
import { everyLook, inNarrowPane, paneOf } from "./paneOf";
import { openPreview, SHOTS, type Preview } from "./openPreview";
import { twoLists } from "./twoLists";

let preview: Preview;
let page: Page;
let pane: Frame;
let file: Uint8Array;

const shot = (name: string): Promise<unknown> => page.locator("iframe").last().screenshot({ path: `${SHOTS}/reconcile-${name}.png` });
const count = async (label: string): Promise<number> => Number(/\d+$/.exec(await pane.getByRole("button", { name: new RegExp(`^${label}: \\d+$`) }).innerText())?.[0]);

beforeAll(async () => {
  const lists = await twoLists();
  file = lists.file;
  preview = await openPreview(1000, lists.workbook);
  page = preview.page;
  await page.getByRole("button", { name: "Bảng điều khiển" }).click();
  pane = await paneOf(page);
});

afterAll(() => preview?.close());

describe("a paper register against the list of the software: choose, look, confirm, insert", () => {
  it("holds a sheet and a file against each other, and joins no pair by itself", async () => {
    await pane.getByRole("tab", { name: /Số liệu/ }).click();
    await pane.getByRole("button", { name: "Đối chiếu hai danh sách…" }).click();
    await pane.getByRole("heading", { name: "Đối chiếu hai danh sách" }).waitFor();
    await pane.getByRole("combobox", { name: "Danh sách A" }).locator("option", { hasText: "Sổ giấy" }).waitFor({ state: "attached" });
    await pane.getByRole("combobox", { name: "Danh sách A" }).selectOption("Sổ giấy");
    await pane.locator("input[type=file][data-list=b]").setInputFiles({ name: "phan-mem.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
    await pane.getByText(/^A \(Sổ giấy\): \d+ hồ sơ = \d+ có trong cả hai danh sách/).waitFor();
    expect(await count("Cặp nghi là một hồ sơ")).toBe(3);
    await shot("light");
  });

  it("has no barrier in light, dark and forced colours and fits 320 pixels", async () => {
    const { faults, narrowWidth } = await everyLook(pane, page, shot);
    expect(faults).toEqual([[], []]);
    expect(narrowWidth).toBeLessThanOrEqual(320);
  });

  it("moves a confirmed pair out of what is in one list alone, and all alike at once", async () => {
    const [onlyA, onlyB] = [await count("Chỉ có ở A"), await count("Chỉ có ở B")];
    await pane.getByRole("button", { name: /^Xác nhận là một hồ sơ: A/ }).first().click();
    await pane.getByRole("button", { name: "Cặp nghi là một hồ sơ: 2", exact: true }).waitFor();
    expect([await count("Chỉ có ở A"), await count("Chỉ có ở B")]).toEqual([onlyA - 1, onlyB - 1]);
    await pane.getByRole("button", { name: "Xác nhận cả 2 cặp: Mã mất phần đầu" }).click();
    await pane.getByRole("button", { name: "Cặp nghi là một hồ sơ: 0", exact: true }).waitFor();
    expect([await count("Chỉ có ở A"), await count("Chỉ có ở B")]).toEqual([onlyA - 3, onlyB - 3]);
  });

  it("leads to a row of the sheet, and writes the sheet with the confirmed pairs", async () => {
    await pane.getByRole("button", { name: /^Khác nội dung: \d+$/ }).click();
    await pane.getByRole("button", { name: /^Đến dòng trong A: / }).first().click();
    await inNarrowPane(page, async () => {
      await pane.getByRole("button", { name: /^Khác nội dung: \d+$/ }).scrollIntoViewIfNeeded();
      await shot("rows-320");
    });
    await pane.getByRole("button", { name: "Chèn trang đối chiếu" }).click();
    await pane.getByText("Đã chèn trang “Đối chiếu”.").waitFor();
    await page.getByRole("tab", { name: "Đối chiếu", exact: true }).waitFor();
    await page.getByText("3 cặp đã được xác nhận là một hồ sơ.").first().waitFor();
    await page.screenshot({ path: `${SHOTS}/reconcile-sheet.png` });
    await pane.getByRole("button", { name: "Đóng", exact: true }).click();
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Đối chiếu hai danh sách…");
  });
});
