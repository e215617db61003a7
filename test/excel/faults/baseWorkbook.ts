import type { CellScalar, WorkbookState } from "@tthc/excel-host/model/state";
import { addSheet, registerSheet, workbookOf } from "../inExcel";

/** One unit for two cases, merged: what a failure must not make a case without a unit. */
const MERGED = { row: 9, column: 2, rows: 2, columns: 1 };

/** A day as text, a misspelt unit and a blank due day: there is something to find and something to mend. */
function registerValues(): CellScalar[][] {
  const rows = registerSheet(12, ["Sở Tư pháp", "Sở Y tế"]);
  rows[3][4] = "21/07/2021";
  rows[4][2] = "SỞ  Y TẾ";
  rows[5][5] = "";
  rows[MERGED.row + 1][MERGED.column] = "";
  return rows;
}

/** A small workbook as a clerk leaves it: a register, notes with the selection, a hidden list, a name, a foreign setting. */
export function baseWorkbook(): WorkbookState {
  const state = workbookOf({ "Sổ hồ sơ": registerValues(), "Ghi chú": [["Ghi chú", 1], ["Việc phải làm", 2]] });
  addSheet(state, "Danh mục", [["Sở Tư pháp"], ["Sở Y tế"]], "Hidden");
  state.names.push({ name: "VungSo", formula: "='Sổ hồ sơ'!$A$3:$H$15", comment: "", visible: true, scope: "" });
  state.settings.set("Khac.addin", "giữ nguyên");
  const [register, notes] = state.sheets;
  register.merges.push(MERGED);
  state.activeSheet = notes.id;
  state.selection = { sheet: notes.id, area: { row: 3, column: 2, rows: 4, columns: 1 } };
  return state;
}
