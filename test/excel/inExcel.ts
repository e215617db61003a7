import { type HostOptions, newSheetId, newSheetState, newWorkbookState } from "@tthc/excel-host";
import type { CellScalar, SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import { startHost, type StartedHost } from "../../packages/excel-host/test/startHost";

/** Starts the genuine library over the embedded host and makes it the library that src/excel finds. */
export async function startExcel(options: HostOptions = {}): Promise<StartedHost> {
  const started = await startHost(options);
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office, OfficeExtension: started.window.OfficeExtension });
  return started;
}

/** From now on the library itself refuses every member that is newer than the Excel that the host says it is. */
export function refuseNewerMembers({ window }: StartedHost): void {
  (window.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck = true;
}

type Rows = readonly (readonly (CellScalar | undefined)[])[];

/** A sheet with values from A1. */
export function addSheet(state: WorkbookState, name: string, rows: Rows, visibility: SheetState["visibility"] = "Visible"): SheetState {
  const sheet = newSheetState(name, newSheetId(state.sheets), "file");
  sheet.rows = rows.map((values) => ({ values: [...values], formats: [] }));
  sheet.visibility = visibility;
  state.sheets.push(sheet);
  return sheet;
}

/** A workbook of the given sheets. */
export function workbookOf(sheets: Record<string, Rows>): WorkbookState {
  const state = newWorkbookState([]);
  for (const [name, rows] of Object.entries(sheets)) addSheet(state, name, rows);
  state.activeSheet = state.sheets[0].id;
  state.selection = { sheet: state.sheets[0].id, area: { row: 1, column: 1, rows: 2, columns: 2 } };
  return state;
}

export const REGISTER_HEADER = ["STT", "Mã hồ sơ", "Cơ quan giải quyết", "Người nộp", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Hình thức tiếp nhận"];

/** A small register of quarter III/2021: every eleventh case is late, every ninth is open, every fourth came online. */
export function registerRows(count: number, units: readonly string[] = ["Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"]): CellScalar[][] {
  return Array.from({ length: count }, (_, index) => {
    const received = 44370 + (index % 80);
    const finished = index % 11 === 0 ? received + 14 : received + 3 + (index % 5);
    return [
      index + 1, `000.00.01.H62-${String(210000 + index)}`, units[index % units.length], `Người nộp ${index}`,
      received, received + 10, index % 9 === 0 ? "" : finished, index % 4 === 0 ? "Trực tuyến" : "Trực tiếp",
    ];
  });
}

/** Title rows, header, cases: as a register is kept. */
export function registerSheet(count: number, units?: readonly string[]): CellScalar[][] {
  return [["SỔ THEO DÕI HỒ SƠ"], [""], REGISTER_HEADER, ...registerRows(count, units)];
}

/** What the user can see of a workbook, for "as it was before". */
export function visibleState(state: WorkbookState): unknown {
  const sheets = state.sheets.map((sheet) => ({
    id: sheet.id, name: sheet.name, visibility: sheet.visibility, rows: sheet.rows.map((row) => row?.values), charts: sheet.charts.length,
    formulas: [...sheet.formulas], merges: sheet.merges, properties: [...sheet.customProperties],
  }));
  return structuredClone({ sheets, active: state.activeSheet, selection: state.selection, names: state.names, settings: [...state.settings] });
}

