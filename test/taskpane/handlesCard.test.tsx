import type { WorkbookFormulas } from "../../src/checks/workbookFormulas";
import type { TurnedFormula } from "../../src/excel/formulas/bringFormulasBack";
import type { RewriteOutcome } from "../../src/excel/formulas/rewriteFormulas";
import type { PaneServices } from "../../src/taskpane/services/services";
import { click, closePane, fakeServices, openPane, words } from "./page";

afterEach(closePane);

const OFFER = "công thức cùng đọc vùng HoSo!A5:M16975. Đọc một lần, các ô dùng mã sổ: nhanh hơn, số không đổi.";
const formulasOf = (...formulas: string[]): WorkbookFormulas => ({
  cells: formulas.map((formula, at) => ({ sheet: "Theo dõi", row: at + 2, column: 2, formula })), tables: [], names: [], values: new Map(), unread: [],
});
const RANGES = ["INTAKE", "LATE", "ONTIME"].map((id) => `=TTHC.${id}(HoSo!$A$5:$M$16975,"Q3/2021")`);
const HANDLES = ["INTAKE", "LATE", "ONTIME"].map((id) => `=TTHC.${id}('Mã sổ TTHC'!$A$1,"Q3/2021")`);
const place = (row: number) => ({ sheet: "Theo dõi", area: { row, column: 1, rows: 1, columns: 1 } });
const turned: TurnedFormula = { ...place(1), sheetId: "{1}", formula: RANGES[0], written: HANDLES[0], values: [[12]], formats: [["General"]] };
const made = { sheetId: "{2}", sheet: "Mã sổ TTHC", row: 0, formula: "=TTHC.CASEBOOK(HoSo!$A$5:$M$16975)", label: "", added: true };
const nothing: RewriteOutcome = { turned: [], changed: [], errors: [], unwritable: [], differing: [], unchecked: [], protectedSheets: [], stopped: null };
const shared = (change: Partial<RewriteOutcome>): PaneServices["shareRegister"] => () => Promise.resolve({ ok: true, done: { state: "shared", made, rewritten: { ...nothing, ...change } } });

/** Services of a workbook whose formulas are these, one look after the other. */
function services(looks: string[][], change: Partial<PaneServices> = {}): jest.Mocked<PaneServices> {
  const given = fakeServices(change);
  for (const look of looks) given.readFormulas.mockResolvedValueOnce({ ok: true, done: formulasOf(...look) });
  return given;
}

async function open(given: jest.Mocked<PaneServices>): Promise<jest.Mocked<PaneServices>> {
  await openPane(given);
  await click("Hàm");
  return given;
}

test("a range that fewer than three formulas read is not spoken of", async () => {
  await open(services([RANGES.slice(1)]));
  expect(words()).not.toContain("Đọc sổ một lần");
});

test("formulas that read one range take its handle, and one button brings the old ones back", async () => {
  const given = await open(services([RANGES, HANDLES, RANGES], {
    shareRegister: shared({ turned: [turned, turned, turned] }), bringFormulasBack: () => Promise.resolve({ ok: true, done: { back: 3, changed: [], gone: [], protectedSheets: [] } }),
  }));
  expect(words()).toContain(`3 ${OFFER}`);
  expect(words()).toContain("Mã sổ nằm ở trang “Mã sổ TTHC”.");
  await click("Đổi sang mã sổ");
  expect(given.shareRegister).toHaveBeenCalledWith("HoSo!$A$5:$M$16975", expect.anything());
  expect(words()).toContain("3 công thức nay dùng mã sổ, số không đổi.");
  expect(words()).not.toContain(OFFER);
  await click("Trả lại công thức cũ");
  expect(given.bringFormulasBack).toHaveBeenCalledWith([turned, turned, turned]);
  expect(given.dropHandles).toHaveBeenCalledWith([made]);
  expect(words()).toContain("Đã trả lại 3 công thức cũ.");
  expect(words()).not.toContain("Trả lại công thức cũ");
  expect(words()).toContain(`3 ${OFFER}`);
});

test("what was left as it was is named with its cells, and so is a handle that stays", async () => {
  await open(services([RANGES, RANGES, RANGES], {
    shareRegister: shared({ turned: [turned], changed: [place(4)], errors: [place(5)], unwritable: [place(6)], differing: [place(7), place(8)], protectedSheets: ["Khóa"] }),
    bringFormulasBack: () => Promise.resolve({ ok: true, done: { back: 0, changed: [place(1)], gone: [], protectedSheets: [] } }), dropHandles: () => Promise.resolve({ ok: true, done: [made] }),
  }));
  await click("Đổi sang mã sổ");
  for (const sentence of [
    "1 ô đã đổi sau đó nên giữ như bây giờ: 'Theo dõi'!B5.", "1 ô đang báo lỗi hoặc chưa tính xong giữ nguyên công thức: 'Theo dõi'!B6.", "1 ô định dạng Văn bản giữ nguyên công thức: 'Theo dõi'!B7.",
    "2 công thức cho kết quả khác khi dùng mã sổ, đã trả như cũ: 'Theo dõi'!B8, 'Theo dõi'!B9.", "“Khóa”"]) expect(words()).toContain(sentence);
  await click("Trả lại công thức cũ");
  expect(words()).toContain("Mã sổ còn được dùng, hoặc đã sửa, nên giữ ở trang “Mã sổ TTHC”.");
});

test("a register that gives no handle is told with its sentence, or with what it usually is", async () => {
  const given = await open(services([RANGES, RANGES, RANGES]));
  given.shareRegister.mockResolvedValueOnce({ ok: true, done: { state: "refused", shown: "#VALUE!", why: "Không tìm thấy cột ngày tiếp nhận." } });
  await click("Đổi sang mã sổ");
  expect(words()).toContain("TTHC.CASEBOOK báo #VALUE! nên chưa đổi công thức nào. Không tìm thấy cột ngày tiếp nhận.");
  await click("Đổi sang mã sổ");
  expect(words()).toContain("Thường do vùng quá 5 MB");
  expect(words()).not.toContain("Trả lại công thức cũ");
});

test("when Excel stops half way the way back is kept", async () => {
  await open(services([RANGES, HANDLES], { shareRegister: shared({ turned: [turned], unchecked: [place(1)], stopped: { code: "cellsFailed", message: "Excel ngừng." } }) }));
  await click("Đổi sang mã sổ");
  expect(words()).toContain("Excel ngừng.");
  expect(words()).toContain("Trả lại công thức cũ");
});

test("a handle of the range that stands already is named in place of a new one", async () => {
  await open(services([[...RANGES, "=TTHC.CASEBOOK(HoSo!A5:M16975)"]]));
  expect(words()).toContain("Dùng mã sổ đang có ở 'Theo dõi'!B5.");
});
