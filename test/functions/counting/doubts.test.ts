import { readFileSync } from "node:fs";
import { join } from "node:path";
import { functionText } from "../../../src/locales/functionText";
import type { FunctionId } from "../../../src/functions/functionTable";
import { ask, outcomeOf, specOf, valueOf } from "../ask";
import { HEADER } from "../dirtyMatrix";

const FIGURES = ["ONTIME", "RECEIVED", "RESOLVED", "DUE", "EARLY", "LATE", "OVERDUE", "ONLINE", "ONLINERATE"] as const satisfies readonly FunctionId[];
const CASES: readonly (readonly unknown[])[] = [
  ["A1", "Sở Y tế", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tuyến", "Toàn trình"],
  ["A2", "Sở Y tế", 44431, 44440, 44441, 44442, "Đã trả kết quả", "Trực tiếp", ""],
  ["A3", "Sở Nội vụ", 44432, 44450, "", "", "Đang xử lý", "Trực tiếp", ""],
  ["A4", "Sở Nội vụ", 44400, 44410, 44415, 44416, "Đã xử lý xong", "Trực tiếp", ""],
  ["A5", "Sở Nội vụ", 44432, 44470, "", "", "Đang xử lý", "Trực tiếp", ""],
];
/** The register with some cells changed: row of CASES, column, value. */
const withCells = (...changes: readonly [number, number, unknown][]): unknown[][] => [
  HEADER, ...CASES.map((row, at) => row.map((cell, place) => changes.find(([r, c]) => r === at && c === place)?.[2] ?? cell)),
];
const [STATUS, CHANNEL] = [6, 7];
/** The figures of 9/2021 that are not given. */
const inDoubt = (cases: unknown[][], unit?: string): string[] => FIGURES.filter((id) => typeof ask(id, cases, "9/2021", unit) === "string");
const sentence = (id: FunctionId, cases: unknown[][]): string => {
  const outcome = outcomeOf(specOf(id), cases, "9/2021");
  return outcome.ok ? "" : functionText("vi", outcome.problem.key, outcome.problem.values);
};

test("a register without questions gives every figure", () => {
  expect(inDoubt(withCells())).toEqual([]);
});

test("words without a meaning leave open what is made of their column, and nothing else", () => {
  expect(inDoubt(withCells([1, CHANNEL, "Zalo"]))).toEqual(["ONLINE", "ONLINERATE"]);
  expect(sentence("ONLINE", withCells([1, CHANNEL, "Zalo"], [2, CHANNEL, "zalo"], [4, CHANNEL, "Kiosk"]))).toMatch(/“Hình thức tiếp nhận” có 3 hồ sơ trong kỳ ghi “Zalo”, “Kiosk”/);
});

test("only cases that the figure would count in the period matter", () => {
  expect(inDoubt(withCells([3, CHANNEL, "Zalo"]))).toEqual([]);
  expect(inDoubt(withCells([1, CHANNEL, "Zalo"]), "Sở Nội vụ")).toEqual([]);
  expect(inDoubt(withCells([1, CHANNEL, "Zalo"]), "Sở Y tế")).toEqual(["ONLINE", "ONLINERATE"]);
});

test("a status without a meaning leaves open what a paused or returned case would change", () => {
  // Open and overdue: it might be paused.
  expect(inDoubt(withCells([2, STATUS, "Đang đo đạc"]))).toEqual(["ONTIME", "DUE", "OVERDUE"]);
  // Open and not due yet: in time either way.
  expect(inDoubt(withCells([4, STATUS, "Đang đo đạc"]))).toEqual([]);
  // Resolved late: returned, it would be on time.
  expect(inDoubt(withCells([1, STATUS, "Kết chuyển"]))).toEqual(["ONTIME", "LATE"]);
  expect(inDoubt(withCells([0, STATUS, "Kết chuyển"]))).toEqual(["EARLY"]);
});

test("the sentence says where to answer, in both languages", () => {
  expect(sentence("ONLINE", withCells([1, CHANNEL, "Zalo"]))).toContain("mục “Cần bạn xác nhận”");
  const outcome = outcomeOf(specOf("ONLINE"), withCells([1, CHANNEL, "Zalo"]), "9/2021");
  expect(outcome.ok ? "" : functionText("en", outcome.problem.key, outcome.problem.values)).toContain("“Please confirm”");
});

test("a table of units shows what is certain and says of the rest that it is not", () => {
  const table = valueOf("SUMMARY", withCells([1, CHANNEL, "Zalo"]), "9/2021") as unknown[][];
  expect(table[table.length - 1]).toEqual(["Tổng cộng", 4, 0, 4, 3, 1, 0, 1, 1, 1, 1 / 3, "Chưa rõ", "Chưa rõ"]);
});

test("exchanged days leave open every figure made of their column", () => {
  const { sheets: [{ rows }] } = JSON.parse(readFileSync(join(__dirname, "../../register/golden/exchanged-receipts-told-by-order/grid.json"), "utf8")) as { sheets: { rows: unknown[][] }[] };
  const cases = rows.map((row) => [...row, ""]);
  expect(["RECEIVED", "RESOLVED", "CARRIEDOVER"].map((id) => ask(id as FunctionId, cases))).toEqual(["notAvailable doubtfulDays", expect.any(Number), "notAvailable doubtfulDays"]);
});

test.each<[string, number, number]>([["received and finished", 17 / 24, 17 / 24], ["finished alone", 0, 17 / 24], ["received alone", 17 / 24, 0]])(
  "days that an export moved to the evening before leave open every figure of days, whichever column shows it: %s", (_title, received, finished) => {
    const days = [44430, 44432, 44436, 44441, 44444, 44450];
    const cases = [HEADER, ...days.map((day, at) => [`A${at}`, "Sở Y tế", day + received, day + 10, day + 10 + finished, "", "Đã xử lý xong", "Trực tuyến", "Toàn trình"])];
    expect(inDoubt(cases)).toEqual(FIGURES);
    for (const id of FIGURES) expect(ask(id, cases, "9/2021")).toBe("notAvailable shiftedDays");
    expect(sentence("LATE", cases)).toMatch(/^Có \d+ ô ngày, từ cột “Ngày .*múi giờ/);
    expect(sentence("LATE", cases)).not.toContain("đảo");
    const outcome = outcomeOf(specOf("LATE"), cases, "9/2021");
    expect(outcome.ok ? "" : functionText("en", outcome.problem.key, outcome.problem.values)).toContain("time zone");
  });

test("a column that may be the one needed is asked about, not called missing", () => {
  const filed = [["Mã hồ sơ", "Ngày nộp hồ sơ", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"], ...CASES.map((row) => [row[0], row[2], row[3], row[4], row[6]])];
  expect(ask("RECEIVED", filed, "9/2021")).toBe("notAvailable doubtfulColumn");
  expect(sentence("RECEIVED", filed)).toMatch(/“Ngày nộp hồ sơ” có phải là cột “Ngày tiếp nhận”/);
});

test("cases left out since their days contradict each other or are missing leave open what they would count, though every cell can be read", () => {
  const LEAVING_OUT = [[0, 4, 44400], [0, 4, 44200]] as const;
  for (const change of LEAVING_OUT) expect(inDoubt(withCells([...change]))).toEqual(expect.arrayContaining(["ONTIME", "RECEIVED", "RESOLVED"]));
  expect(inDoubt(withCells([2, STATUS, "Đã xử lý xong"]))).toEqual(expect.arrayContaining(["ONTIME", "RESOLVED"]));
});

test("what many cells hold alike is named once", () => {
  const text = sentence("RECEIVED", withCells([0, 2, "31/02/2021"], [1, 2, "31/02/2021"], [2, 2, "không rõ ngày"]));
  expect(text).toContain("(“31/02/2021”, “không rõ ngày”)");
});
