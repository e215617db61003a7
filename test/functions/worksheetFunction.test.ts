import { FUNCTIONS, functionSpec } from "../../src/functions/functionTable";
import { setFunctionLanguage } from "../../src/functions/language";
import { worksheetFunction } from "../../src/functions/worksheetFunction";
import { HEADER } from "./dirtyMatrix";

/** Just enough of Excel's runtime: what associate is told, and its error class. */
class ExcelError {
  constructor(readonly code: string, readonly message: string) {}
}
const associated = new Map<string, (...args: unknown[]) => unknown>();
const runtime = {
  Error: ExcelError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", invalidReference: "#REF!" },
  associate: (id: string, work: (...args: unknown[]) => unknown) => associated.set(id, work),
};
const scope = globalThis as Record<string, unknown>;

beforeEach(() => {
  scope.CustomFunctions = runtime;
  jest.useFakeTimers();
  setFunctionLanguage("vi");
});
afterEach(() => {
  delete scope.CustomFunctions;
  delete scope.Office;
  associated.clear();
  jest.useRealTimers();
  jest.resetModules();
});

const row = ["A1", "Sở Y tế", 44430, 44440, 44435, 44436, "Đã trả kết quả", "Trực tuyến", "Toàn trình"];

/** Open and not due yet: there is nothing to make a rate of. */
const openRow = ["A2", "Sở Y tế", 44431, 44490, "", "", "Đang xử lý", "Trực tuyến", "Toàn trình"];

function errorOf(id: string, ...args: unknown[]): ExcelError {
  const spec = functionSpec(id);
  if (!spec) throw new Error(id);
  try {
    worksheetFunction(spec)(...args);
  } catch (error) {
    return error as ExcelError;
  }
  throw new Error("no error");
}

test("an error in a cell carries its code and a Vietnamese sentence with the value that was wrong", () => {
  expect(errorOf("RECEIVED", [HEADER, row], "Q7/2021", null)).toEqual(new ExcelError("#VALUE!", "Không đọc được kỳ “Q7/2021”. Hãy ghi theo một trong các mẫu: 9/2021, Q3/2021, 6T/2021, 9T/2021, 2021, 21/6/2021-20/9/2021."));
  expect(errorOf("ONTIME", [HEADER, row], "1/2020", null).code).toBe("#N/A");
});

test("an error cell among texts stays that error and does not spoil the cells beside it; a text that begins with = stays a text", () => {
  const spec = functionSpec("TOUNICODE");
  expect(spec && worksheetFunction(spec)([["Së Y tÕ"], [{ type: "Error", basicValue: "#REF!" }], ["=1+1"], [true], [0]])).toEqual(
    [["Sở Y tế"], [new ExcelError("#REF!", "Ô được chọn đang báo lỗi #REF!. Hãy sửa ô đó.")], ["=1+1"], [true], [""]],
  );
});

test("in an English Excel the sentence is English", () => {
  setFunctionLanguage("en");
  expect(errorOf("ONTIME", [HEADER, openRow], "9/2021", null).message).toBe("There is no case to compute a rate from in this period. Check the period and the unit's name.");
});

test("a column comes as rows, one cell too, with a sentence in the cell of a row that cannot be computed", () => {
  const spec = functionSpec("DEADLINE");
  const deadline = (...args: unknown[]): unknown => spec && worksheetFunction(spec)(...args);
  expect(deadline([["6/9/2021"]], [[5]], null, null, null)).toEqual([[44452]]);
  expect(deadline([["6/9/2021"], [null], ["31/9/2021"]], [[5]], null, null, null)).toEqual([
    [44452], [""], [new ExcelError("#VALUE!", "Không đọc được ngày “31/9/2021”. Hãy ghi theo mẫu 21/09/2021 hoặc 21/09/2021 16:45.")]]);
  expect(errorOf("DEADLINE", [["30/12/2027"]], [[5]], null, null, null).message).toContain("Chưa có lịch nghỉ lễ năm 2028; đã có từ năm 2021 đến năm 2027.");
  expect(errorOf("DEADLINE", [[1], [2]], [[1], [2], [3]], null, null, null).message).toContain("Đối số 1 có 2 ô mà đối số 2 có 3 ô.");
});

test("days come with a date format where Excel knows it, unless there are more than travel so", () => {
  scope.Office = { context: { requirements: { isSetSupported: (set: string, version: string) => set === "CustomFunctionsRuntime" && version === "1.4" } } };
  const spec = functionSpec("DEADLINE");
  const deadline = (rows: number, unit: string): unknown[][] => (spec && worksheetFunction(spec)(Array.from({ length: rows }, () => [44445.375]), [[4]], [[unit]], null, null)) as unknown[][];
  expect(deadline(1, "ngày làm việc")).toEqual([[{ type: "FormattedNumber", basicValue: 44449, numberFormat: "dd/mm/yyyy" }]]);
  expect(deadline(1, "giờ")).toEqual([[{ type: "FormattedNumber", basicValue: 44445 + 15 / 24, numberFormat: "dd/mm/yyyy hh:mm" }]]);
  expect(deadline(20_001, "ngày làm việc")[20_000]).toEqual([44449]);
});

test("Excel's own last argument is not taken for one of the function's", () => {
  const spec = functionSpec("RECEIVED");
  expect(spec && worksheetFunction(spec)([HEADER, row], "9/2021", null, { functionName: "RECEIVED", address: "Sheet1!A1" })).toBe(1);
  const period = functionSpec("PERIOD");
  expect(period && worksheetFunction(period)("Q3/2021", null, { address: "A1" })).toEqual([[44368, 44459]]);
});

test("a range that no host would send gives a sentence, never an unexplained failure", () => {
  const strange = [HEADER, null, 5, row] as unknown;
  expect(errorOf("RECEIVED", strange, "9/2021", null).message).toMatch(/^Không tính được hàm này\./);
});

test("loading the add-in's page offers every function under its id", async () => {
  await import("../../src/functions/index");
  expect([...associated.keys()]).toEqual(FUNCTIONS.map(({ id }) => id));
  expect(associated.get("RECEIVED")?.([HEADER, row], "9/2021", null)).toBe(1);
  jest.runAllTimers();
  expect(associated.get("RECEIVED")?.([HEADER, row], "9/2021", null)).toBe(1);
});

test("sentences follow Excel's display language once Office knows it", async () => {
  scope.Office = { context: { displayLanguage: "en-US" }, onReady: () => Promise.resolve() };
  await import("../../src/functions/index");
  await Promise.resolve();
  expect(() => associated.get("ONTIME")?.([HEADER, openRow], "9/2021", null)).toThrow(expect.objectContaining({ message: expect.stringContaining("There is no case") as string }));
});

test("an Excel without custom functions still loads the page", async () => {
  delete scope.CustomFunctions;
  await expect(import("../../src/functions/index")).resolves.toBeDefined();
});

test("what a function needs and cannot load is an error with what to do, and a text longer than a cell is cut", async () => {
  const spec = { ...(functionSpec("ONTIME") as NonNullable<ReturnType<typeof functionSpec>>), compute: () => ({ ok: true as const, value: "x".repeat(40_000) }) };
  expect(worksheetFunction(spec)("2021", null)).toHaveLength(32_767);
  const late = { ...spec, prepare: async () => Promise.reject(new Error("offline")) };
  await expect(worksheetFunction(late)("2021", null)).rejects.toMatchObject({ code: "#N/A", message: expect.stringContaining("Ctrl+Alt+F9") });
  await expect(worksheetFunction({ ...late, prepare: async () => Promise.resolve() })("2021", null)).resolves.toHaveLength(32_767);
});
