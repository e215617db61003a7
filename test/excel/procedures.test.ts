import { readProcedureSheet, writeProcedureList } from "../../src/excel/merge/procedureLists";
import { makeReport } from "../../src/excel/makeReport";
import { readRegister } from "../../src/excel/read/readRegister";
import { compareProcedureLists } from "../../src/register/procedures/compareLists";
import { updatedList } from "../../src/report/procedures/updatedList";
import { wordingOf } from "../../src/report/words/wording";
import type { CellScalar } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { addSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

const HEADER = ["Mã hồ sơ", "Mã TTHC", "Tên TTHC", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Hình thức tiếp nhận"];
const CASES: CellScalar[][] = Array.from({ length: 12 }, (_, at) => [`H62-21-${1000 + at}`, at % 3 === 0 ? "1.000001" : "1.000002", "", 44400 + at, 44410 + at, at % 2 === 0 ? 44405 + at : "", at < 8 ? "Trực tuyến" : "Trực tiếp"]);
const LIST: CellScalar[][] = [
  ["DANH MỤC TTHC"], ["STT", "Lĩnh vực", "Mã TTHC", "Tên TTHC", "Thời hạn giải quyết", "Toàn trình", "Một phần"],
  [1, "Hộ tịch", "1.000001", "Đăng ký khai sinh", "Trong ngày", "x", ""], [2, "", "1.000002", "Đăng ký khai tử", "5 ngày làm việc", "", "x"], [3, "", "1.000003", "Đăng ký kết hôn", "", "x", ""],
];
const DECISION: CellScalar[][] = [
  ["TT", "Mã TTHC", "Tên TTHC", "Thời hạn giải quyết"], ["A. DANH MỤC TTHC MỚI BAN HÀNH"], [1, "1.000004", "=1+1 thủ tục", "3 ngày"], ["B. DANH MỤC TTHC SỬA ĐỔI"], [1, "1.000002", "Đăng ký khai tử", "3 ngày làm việc"],
];

function workbook(): void {
  started.host.state = workbookOf({ Sổ: [HEADER, ...CASES], "Danh mục": LIST });
  const list = started.host.state.sheets[1];
  list.merges.push({ row: 2, column: 1, rows: 3, columns: 1 });
  addSheet(started.host.state, "QĐ 12", DECISION, "Hidden");
}

async function read() {
  const outcome = await readRegister();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome;
}

test("a list beside the register is read with its merged cells, a hidden one is told, and neither is a register or left unread", async () => {
  workbook();
  const { reading, skipped } = await read();
  expect(reading.layouts.map(({ sheet }) => sheet)).toEqual(["Sổ"]);
  expect(reading.unread).toBeUndefined();
  expect(reading.procedures?.procedures.map(({ field }) => field)).toEqual(["Hộ tịch", "Hộ tịch", "Hộ tịch"]);
  expect([reading.procedures?.sheet, reading.procedures?.others]).toEqual(["Danh mục", [{ sheet: "QĐ 12", procedures: 2, isHidden: true }]]);
  expect(reading.findings.items.filter(({ type }) => type.startsWith("procedure")).map(({ type, sheet }) => `${type} ${sheet}`)).toEqual(["procedureOtherList QĐ 12"]);
  expect(skipped).toEqual([{ sheet: "QĐ 12", why: "hidden" }]);
  expect(reading.levelsFromList).toEqual({ known: 8, unknown: 0 });
});

test("levels from the list give the reports toàn trình and một phần, and the method says where they are from", async () => {
  workbook();
  const outcome = await makeReport({ period: "Q3/2021", reports: ["summary", "byProcedure", "idleServices"] }, { now: () => new Date(2021, 8, 21) });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect([outcome.json.total.onlineFull, outcome.json.total.onlinePartial]).toEqual([3, 5]);
  const texts = started.host.state.sheets.filter(({ name }) => outcome.json.sheets.includes(name)).flatMap((sheet) => sheet.rows.flatMap((row) => row?.values ?? []));
  expect(texts.filter((value) => typeof value === "string" && value.startsWith("Sổ không có cột mức độ: 8 hồ sơ trực tuyến lấy mức độ"))).toHaveLength(3);
  expect(texts).toContain("Trong kỳ, 2/3 dịch vụ công trực tuyến có hồ sơ trực tuyến (đạt 66,67%); 1 dịch vụ không phát sinh hồ sơ trực tuyến.");
});

test("the updated list is written on a new sheet as texts, no other sheet changes, and the next reading uses it", async () => {
  workbook();
  const before = visibleState(started.host.state) as { sheets: { name: string }[] };
  const { reading: { procedures: kept } } = await read();
  const newer = await readProcedureSheet("QĐ 12");
  if (!kept || !newer) throw new Error("no list");
  const { changes } = compareProcedureLists(kept, newer);
  const name = await writeProcedureList(updatedList(kept, changes, "QĐ 12", wordingOf("vi")), "vi");
  expect(name).toBe("Danh mục TTHC cập nhật");
  const after = visibleState(started.host.state) as { sheets: { name: string }[] };
  expect(after.sheets.filter(({ name: each }) => each !== name)).toEqual(before.sheets);
  expect(started.host.state.sheets.flatMap(({ formulas }) => [...formulas])).toEqual([]);
  const { reading } = await read();
  expect([reading.procedures?.sheet, reading.procedures?.procedures.map(({ name: each, limitText }) => `${each}: ${limitText}`)]).toEqual([
    name, ["Đăng ký khai sinh: Trong ngày", "Đăng ký khai tử: 3 ngày làm việc", "Đăng ký kết hôn: ", "=1+1 thủ tục: 3 ngày"],
  ]);
});

test("a sheet without a list, or gone, gives none", async () => {
  workbook();
  expect([await readProcedureSheet("Sổ"), await readProcedureSheet("Không có")]).toEqual([null, null]);
});
