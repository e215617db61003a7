import { act } from "react";
import type { PlacementOutcome } from "../../src/excel/formulas/insertFormula";
import type { TurnedFormula } from "../../src/excel/formulas/bringFormulasBack";
import { defaultSettings } from "../../src/report/request/settings";
import type { PaneServices } from "../../src/taskpane/services/services";
import { aReading } from "./samples";
import { click, closePane, fakeServices, named, openPane, select, words } from "./page";

afterEach(closePane);
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const HEADER = ["", "Mã hồ sơ", "", "", "Cơ quan giải quyết", "Ngày tiếp nhận", "Hẹn trả", "Ngày KT", "Ghi chú riêng", "", "", ""];
const cases = [
  ["", "A1", "", "", "Sở Y tế", 44370, 44380, 44375, "gấp", "", "", ""], ["", "A2", "", "", "Sở Tư pháp", 44371, 44380, 44379, "", "", "", ""], ["", "A3", "", "", "Sở Y tế", 44372, 44380, 44390, "", "", "", ""],
];
const readCells: PaneServices["readCells"] = () => Promise.resolve({ ok: true, done: [HEADER, ...cases] });
const services = (change: Partial<PaneServices> = {}) => fakeServices({ readCells, ...change });

async function open(name: string, given = services()): Promise<jest.Mocked<PaneServices>> {
  await openPane(given);
  await click("Hàm");
  await click(`Mở hàm ${name}`);
  await settle();
  return given;
}

/** Until what was typed has been computed. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await act(async () => { await jest.advanceTimersByTimeAsync(400); });
}

async function fill(label: string, text: string): Promise<void> {
  const field = named<HTMLInputElement>(label, "input");
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settle();
}

const formula = (): string => document.querySelector("code")?.textContent ?? "";

describe("finding a function", () => {
  it("says how many fit, by words of the field and without marks, and gives all back", async () => {
    await openPane(services());
    await click("Hàm");
    await fill("Tìm hàm", "tre han");
    expect([...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent)).toContainEqual(expect.stringMatching(/^Tìm thấy \d+ hàm\.$/));
    expect(words()).toContain("TTHC.LATE");
    expect(words()).not.toContain("TTHC.ONLINERATE");
    await fill("Tìm hàm", "zzz");
    expect(words()).toContain("Không có hàm nào như vậy");
  });

  it("goes by arrow keys from the search through the functions, and the form gives the keyboard back", async () => {
    await openPane(services());
    await click("Hàm");
    const press = async (key: string) => act(async () => { document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })); });
    await act(async () => named("Tìm hàm", "input").focus());
    await press("ArrowDown");
    await press("ArrowDown");
    expect(document.activeElement?.getAttribute("data-function")).toBe("INTAKE");
    await press("ArrowUp");
    await press("ArrowUp");
    expect(document.activeElement).toBe(named("Tìm hàm", "input"));
    await click("Mở hàm TTHC.INTAKE");
    expect(document.activeElement?.textContent).toBe("TTHC.INTAKE");
    await click("Tất cả hàm");
    expect(document.activeElement?.getAttribute("data-function")).toBe("INTAKE");
  });
});

describe("the form of a function", () => {
  it("begins as the formula that gives the pane's figure, and shows what the cell will show", async () => {
    await open("TTHC.INTAKE", services({ loadSettings: () => Promise.resolve({ ok: true, done: { ...defaultSettings, closingDay: 14 } }) }));
    expect(formula()).toBe('=TTHC.INTAKE(HoSo!$A$5:$L$16239; "Q3/2021"; ; "Ngày chốt"; 14)');
    expect(words()).toContain("Ô sẽ hiện3");
    expect(named<HTMLInputElement>("Cột hoặc lựa chọn 1", "input").value).toBe("Ngày chốt");
  });

  it("asks for one unit and a column, whose names it proposes", async () => {
    await open("TTHC.INTAKE");
    await click("Điều kiện và lựa chọn thêm");
    await fill("Tên đơn vị", "Sở Y tế");
    expect(words()).toContain("Ô sẽ hiện2");
    await click("Thêm điều kiện");
    const listOf = (label: string) => [...document.querySelectorAll(`datalist[id="${named(label, "input").getAttribute("list")}"] option`)].map((option) => option.getAttribute("value"));
    expect(listOf("Cột hoặc lựa chọn 1")).toEqual(expect.arrayContaining(["Ghi chú riêng", "Mẫu số", "Ngày chốt"]));
    await fill("Cột hoặc lựa chọn 1", "Ghi chú riêng");
    expect(listOf("Điều kiện hoặc giá trị 1")).toEqual(["gấp"]);
    await fill("Điều kiện hoặc giá trị 1", "gấp");
    expect(formula()).toBe('=TTHC.INTAKE(HoSo!$A$5:$L$16239; "Q3/2021"; "Sở Y tế"; "Ghi chú riêng"; "gấp")');
    expect(words()).toContain("Ô sẽ hiện1");
    await click("Bỏ cặp 1");
    expect(formula()).toBe('=TTHC.INTAKE(HoSo!$A$5:$L$16239; "Q3/2021"; "Sở Y tế")');
  });

  it("shows the error that the cell will show, with its sentence, and what is missing", async () => {
    await open("TTHC.INTAKE");
    await fill("Kỳ báo cáo", "Q9/2021");
    expect(words()).toContain("#VALUE! Không đọc được kỳ “Q9/2021”");
    await click("Tất cả hàm");
    await click("Mở hàm TTHC.PERIOD");
    await fill("Kỳ báo cáo", "");
    expect(words()).toContain("Còn thiếu: Kỳ báo cáo (ky).");
  });

  it("takes the cells that are selected, and says why it cannot", async () => {
    const given = await open("TTHC.INTAKE");
    await click("Chọn ô cho Kỳ báo cáo");
    expect(formula()).toContain("; 'Theo dõi'!$B$4)");
    given.selection.mockResolvedValue({ ok: false, problem: { code: "editMode", message: "Excel đang ở chế độ sửa ô." } });
    await click("Chọn ô cho Kỳ báo cáo");
    expect(words()).toContain("Excel đang ở chế độ sửa ô.");
  });

  it("counts a table of the workbook in place of the register that was read", async () => {
    await open("TTHC.INTAKE", services({
      namedPlaces: () => Promise.resolve({ ok: true, done: { home: "Theo dõi", names: [], tables: [{ name: "So2", sheet: "Sổ 2", hasHeaders: true, hasTotals: false, area: { row: 0, column: 0, rows: 4, columns: 12 } }] } }),
    }));
    await select("Trọn bảng hồ sơ", "So2[#All]");
    await settle();
    expect(formula()).toBe('=TTHC.INTAKE(So2[#All]; "Q3/2021")');
    expect(words()).toContain("Ô sẽ hiện3");
  });

  it("says in a line why it does not take the whole range, where that is over 5 MB", async () => {
    await open("TTHC.INTAKE", services({ columnSizes: () => Promise.resolve({ ok: true, done: Array.from({ length: 12 }, () => 40) }) }));
    expect(words()).toContain("Trọn bảng khoảng 7,8 MB, quá mức 5 MB");
  });

  it("of a register that took long to read computes only when it is asked", async () => {
    const reading = { ...aReading(), table: { ...aReading().table, length: 60_000 } };
    const given = await open("TTHC.INTAKE", services({ read: () => Promise.resolve({ ok: true, reading, skipped: [], hiddenRows: [], took: 9_000 }) }));
    expect(words()).toContain("Sổ lớn: chỉ tính thử khi bạn bấm.");
    expect(given.readCells).not.toHaveBeenCalled();
    await click("Tính thử");
    await settle();
    expect(words()).toContain("Ô sẽ hiện3");
  });

  it("reads a register once, whatever is typed", async () => {
    const given = await open("TTHC.INTAKE");
    await fill("Kỳ báo cáo", "Q2/2021");
    await fill("Kỳ báo cáo", "2021");
    expect(given.readCells).toHaveBeenCalledTimes(1);
  });

  it("stays as it is when another tab is looked at", async () => {
    await open("TTHC.INTAKE");
    await fill("Kỳ báo cáo", "2021");
    await click("Báo cáo", "[role=tab]");
    await click("Hàm");
    expect(formula()).toContain('"2021")');
  });
});

describe("a register on several sheets", () => {
  it("is no one range: the form has the period and the rules, and asks which sheet is meant", async () => {
    const [layout] = aReading().layouts;
    const reading = { ...aReading(), layouts: [{ ...layout, sheet: "T7" }, { ...layout, sheet: "T8" }] };
    await open("TTHC.ONTIME", services({
      read: () => Promise.resolve({ ok: true, reading, skipped: [], hiddenRows: [] }), loadSettings: () => Promise.resolve({ ok: true, done: { ...defaultSettings, rateBase: "B" as const } }),
    }));
    expect(formula()).toBe('=TTHC.ONTIME(; "Q3/2021"; ; "Mẫu số"; "B")');
    expect(words()).toContain("Còn thiếu: Trọn bảng hồ sơ");
    await select("Trọn bảng hồ sơ", "#1");
    expect(formula()).toBe('=TTHC.ONTIME(\'T8\'!$A$5:$L$16239; "Q3/2021"; ; "Mẫu số"; "B")');
  });
});

describe("a formula on its way into a cell", () => {
  const filled: PlacementOutcome = { state: "filled", place: { sheet: "Theo dõi", row: 3, column: 1 }, area: { row: 3, column: 1, rows: 1, columns: 1 }, filled: 1, free: { sheet: "Theo dõi", row: 8, column: 1 } };

  it("has commas for Excel, the number format of a rate, and the cells that it reads", async () => {
    const given = await open("TTHC.ONTIME");
    await click("Chèn vào ô đang chọn");
    expect(given.insertFormula).toHaveBeenCalledWith({
      formula: '=TTHC.ONTIME(HoSo!$A$5:$L$16239,"Q3/2021")', formats: [["0.00%"]], reads: [expect.objectContaining({ sheet: "HoSo" })], at: null, replace: false,
    });
    expect(words()).toContain("Đã đặt công thức vào 'Theo dõi'!B4.");
    await click("Đi tới ô");
    expect(given.goTo).toHaveBeenCalledWith({ sheet: "Theo dõi", row: 4, column: 2 });
  });

  it("asks before it replaces anything, and offers the next free cell", async () => {
    const given = await open("TTHC.INTAKE", services({ insertFormula: ({ replace, at }) => Promise.resolve({ ok: true, done: replace || at?.row === 8 ? { state: "inserted", place: at ?? filled.place } : filled }) }));
    await click("Chèn vào ô đang chọn");
    expect(words()).toContain("Chưa chèn: vùng 'Theo dõi'!B4 có 1 ô đã có nội dung.");
    await click("Chèn vào ô trống B9");
    expect(given.insertFormula).toHaveBeenLastCalledWith(expect.objectContaining({ at: { sheet: "Theo dõi", row: 8, column: 1 }, replace: false }));
    await click("Chèn vào ô đang chọn");
    await click("Thay nội dung B4");
    expect(given.insertFormula).toHaveBeenLastCalledWith(expect.objectContaining({ at: { sheet: "Theo dõi", row: 3, column: 1 }, replace: true }));
  });

  it.each(["table", "within", "noRoom", "protected", "notTaken", "noFunctions"] as const)("says why it cannot: %s", async (why) => {
    await open("TTHC.INTAKE", services({ insertFormula: () => Promise.resolve({ ok: true, done: { state: "refused", why, place: { sheet: "Theo dõi", row: 0, column: 0 } } }) }));
    await click("Chèn vào ô đang chọn");
    expect(words()).toMatch(/Chưa chèn: .+\. Hãy /);
    expect(words()).not.toMatch(/\{\w+\}|undefined/);
  });
});

describe("formulas that become values", () => {
  const turned: TurnedFormula = { sheet: "Theo dõi", sheetId: "x", area: { row: 1, column: 1, rows: 1, columns: 1 }, formula: "=TTHC.LATE(A1)", values: [[3]], formats: [["General"]] };
  const place = { sheet: "Theo dõi", area: { row: 4, column: 1, rows: 1, columns: 1 } };

  it("are asked about once more for the whole workbook; what is left is told, and one button brings them back", async () => {
    const given = services({
      turnIntoValues: () => Promise.resolve({ ok: true, done: { turned: [turned], mixed: [place], errors: [place, place], protectedSheets: ["Khóa"], unread: ["Lớn"], stopped: null } }),
      bringFormulasBack: () => Promise.resolve({ ok: true, done: { back: 0, changed: [place], gone: [], protectedSheets: [] } }),
    });
    await openPane(given);
    await click("Hàm");
    await click("Trong cả tệp");
    expect(given.turnIntoValues).not.toHaveBeenCalled();
    await click("Đổi");
    expect(given.turnIntoValues).toHaveBeenCalledWith(expect.objectContaining({ scope: "workbook", withMixed: false }));
    for (const sentence of ["Đã đổi 1 công thức TTHC thành giá trị.", "1 công thức ghép với hàm khác giữ nguyên: 'Theo dõi'!B5.", "2 ô đang báo lỗi", "“Khóa”", "“Lớn”"]) expect(words()).toContain(sentence);
    await click("Trả 1 công thức về");
    expect(given.bringFormulasBack).toHaveBeenCalledWith([turned]);
    expect(words()).toContain("1 ô đã đổi sau đó nên giữ như bây giờ: 'Theo dõi'!B5.");
    expect(words()).not.toContain("Trả 1 công thức về");
  });

  it("of the selection need no question; how to bring them back is kept when Excel stops half way", async () => {
    const stopped = { code: "writeFailed" as const, message: "Excel ngừng." };
    await openPane(services({ turnIntoValues: () => Promise.resolve({ ok: true, done: { turned: [turned], mixed: [], errors: [], protectedSheets: [], unread: [], stopped } }) }));
    await click("Hàm");
    await click("Trong vùng đang chọn");
    expect(words()).toContain("Excel ngừng.");
    expect(words()).toContain("Trả 1 công thức về");
  });
});
