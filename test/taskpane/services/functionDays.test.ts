import { readFunctionMetadata } from "@tthc/excel-host";
import type { CellScalar } from "@tthc/excel-host/model/state";
import { dayOf } from "../../../src/calendar/day";
import { setWorkbookDays } from "../../../src/functions/model/workbookDays";
import { FUNCTIONS } from "../../../src/functions/functionTable";
import functionsFile from "../../../src/functions/metadata/functions.vi.json";
import { worksheetFunction } from "../../../src/functions/worksheetFunction";
import { defaultSettings } from "../../../src/report/request/settings";
import { tellFunctionsKept } from "../../../src/taskpane/services/functionDays";
import { officeServices } from "../../../src/taskpane/services/officeServices";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { startExcel, workbookOf } from "../../excel/inExcel";

/** A Monday that only this centre has off. */
const MONDAY = { day: dayOf(2026, 8, 3), kind: "off" as const, note: "Ngày truyền thống" };
const [BY_STATE, BY_CENTRE] = [dayOf(2026, 8, 3), dayOf(2026, 8, 4)];

let started: StartedHost;
beforeEach(async () => {
  started = await startExcel();
  Object.assign(globalThis, { CustomFunctions: started.window.CustomFunctions });
  for (const spec of FUNCTIONS) started.window.CustomFunctions.associate(spec.id, worksheetFunction(spec));
  started.host.functions = readFunctionMetadata(functionsFile);
  started.host.state = workbookOf({ "Hẹn trả": [["Ngày tiếp nhận", "Thời hạn", "Hẹn trả"], [dayOf(2026, 7, 31), 1], [dayOf(2026, 8, 3), "2 ngày làm việc"], ["", 1], ["chưa rõ", 1]], "Khác": [[""]] });
});
afterEach(() => {
  setWorkbookDays([]);
  return started.close();
});

function cells(sheet: number, rows: readonly number[], column: number): (CellScalar | undefined)[] {
  return rows.map((row) => started.host.state.sheets[sheet].rows[row]?.values[column]);
}

/** What the cell shows once it is another than before, or after a while. */
async function shownAfter(before: unknown, sheet: number, row: number, column: number): Promise<unknown> {
  for (let turns = 0; turns < 200 && cells(sheet, [row], column)[0] === before; turns++) await new Promise((resolve) => setTimeout(resolve, 10));
  return cells(sheet, [row], column)[0];
}

test("a column of receipts spills its deadlines, each row by its own limit, and what is no day says so in its row", async () => {
  await started.host.typeInCell("Hẹn trả", 1, 2, "=TTHC.DEADLINE(A2:A5;B2:B5)");
  expect(cells(0, [1, 2, 3, 4], 2)).toEqual([BY_STATE, dayOf(2026, 8, 5), "", "#VALUE!"]);
});

test("a day off that is entered in the pane changes the deadlines that stand in cells, on every sheet", async () => {
  await started.host.typeInCell("Hẹn trả", 1, 2, "=TTHC.DEADLINE(A2;B2)");
  await started.host.typeInCell("Khác", 0, 0, "=TTHC.DEADLINE(\"31/7/2026\";1)");
  expect([...cells(0, [1], 2), ...cells(1, [0], 0)]).toEqual([BY_STATE, BY_STATE]);
  expect(await officeServices().saveSettings({ ...defaultSettings, ownDays: [MONDAY] })).toMatchObject({ ok: true });
  expect(await shownAfter(BY_STATE, 0, 1, 2)).toBe(BY_CENTRE);
  expect(await shownAfter(BY_STATE, 1, 0, 0)).toBe(BY_CENTRE);
});

test("a workbook that is opened with days of its own counts by them before anybody opens the pane", async () => {
  await officeServices().saveSettings({ ...defaultSettings, ownDays: [MONDAY] });
  setWorkbookDays([]);
  await started.host.typeInCell("Hẹn trả", 1, 2, "=TTHC.DEADLINE(A2;B2)");
  expect(cells(0, [1], 2)).toEqual([BY_STATE]);
  await tellFunctionsKept();
  expect(await shownAfter(BY_STATE, 0, 1, 2)).toBe(BY_CENTRE);
});
