import { newWorkbookState } from "@tthc/excel-host";
import { saveWorkbook } from "@tthc/excel-host/file";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { FUNCTIONS } from "../../src/functions/functionTable";
import { SELF_CHECK_FILE } from "../../src/taskpane/formulas/selfCheckFile";
import { selfCheckText } from "../locales/selfCheck";
import { areasFor } from "./checks/areas";
import { putAggregates } from "./sheets/aggregateSheet";
import { putCells } from "./sheets/cellSheet";
import { putChecks } from "./sheets/checkSheet";
import { BASE } from "./sheets/looks";
import { Pen } from "./sheets/pen";
import { putFaulty, putPrinted, putRegister } from "./sheets/registerSheets";
import { putResult } from "./sheets/resultSheet";

/** Whether the add-in has a function. */
export function hasFunction(id: string): boolean {
  return FUNCTIONS.some((spec) => spec.id === id);
}

function putData(state: WorkbookState): void {
  const on = (key: "register" | "emptyTexts" | "zeros" | "printed" | "faulty" | "cells" | "aggregate"): Pen => Pen.on(state, selfCheckText(`${key}.sheet`));
  const register = on("register");
  const area = putRegister(register, selfCheckText("register.title"), selfCheckText("register.note"), {});
  register.sheet.tables.push({ id: 1, name: "HoSo", area, showHeaders: true, showTotals: false, style: "TableStyleLight9", showBandedRows: true });
  const emptyTexts = on("emptyTexts");
  const empty = { formula: '=""' };
  emptyTexts.name("SoRong", putRegister(emptyTexts, selfCheckText("emptyTexts.title"), selfCheckText("emptyTexts.note"), { day: empty, text: empty }));
  const zeros = on("zeros");
  zeros.name("SoSoKhong", putRegister(zeros, selfCheckText("zeros.title"), selfCheckText("zeros.note"), { day: 0 }));
  const printed = on("printed");
  printed.name("SoIn", putPrinted(printed));
  putFaulty(on("faulty"));
  putCells(on("cells"), hasFunction);
  putAggregates(on("aggregate"));
}

/** The workbook as plain data, nothing of it computed. */
export function selfCheckState(): WorkbookState {
  const state = newWorkbookState([], SELF_CHECK_FILE);
  state.formats[0] = BASE;
  const first = Pen.on(state, selfCheckText("result.sheet"));
  state.activeSheet = first.sheet.id;
  state.selection = { sheet: first.sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  const areas = areasFor(hasFunction).map((area) => ({ ...area, verdicts: putChecks(Pen.on(state, area.sheet), area) }));
  putResult(first, areas);
  putData(state);
  return state;
}

/** Excel computes everything when it opens the file: what is shown is its own, and never what this program found. */
function computedOnOpening(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const path = "xl/workbook.xml";
  const text = strFromU8(parts[path]).replace("</workbook>", '<calcPr calcId="0" fullCalcOnLoad="1"/></workbook>');
  return zipSync({ ...parts, [path]: strToU8(text) }, { mtime: new Date(1980, 0, 1) });
}

/**
 * The self-checking workbook as a file: the same bytes each time.
 * @example writeFileSync("out.xlsx", await selfCheckWorkbook())
 */
export async function selfCheckWorkbook(): Promise<Uint8Array> {
  return computedOnOpening(await saveWorkbook(selfCheckState()));
}
