import type { ModelContext } from "./context";
import { areaAddress } from "@tthc/spreadsheet/address";
import { cellArea, type Area } from "@tthc/spreadsheet/area";
import type { SheetState } from "./state";

/** Message types of the library's object events. */
export const EVENT_TYPE = {
  dataChanged: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15, calculated: 16,
  visibilityChanged: 27, nameChanged: 28, tableChanged: 100, paneVisibility: 65539,
} as const;

/** An event goes to listeners of the sheet and to listeners of the whole collection. */
export function emitForSheet(context: ModelContext, sheetId: string, type: number, args: Record<string, unknown>): void {
  for (const target of [sheetId, "Workbook"]) context.emit({ type, target, args: { worksheetId: sheetId, ...args } });
}

export function activeSheet(context: ModelContext): SheetState {
  const { state } = context;
  return state.sheets.find((sheet) => sheet.id === state.activeSheet)
    ?? state.sheets.find((sheet) => sheet.visibility === "Visible") ?? state.sheets[0];
}

/** Makes a sheet the active one; its last selection is not kept, as the host has one selection only. */
export function activateSheet(context: ModelContext, sheet: SheetState): void {
  const before = activeSheet(context);
  if (before === sheet && context.state.activeSheet === sheet.id) return;
  context.state.activeSheet = sheet.id;
  context.state.selection = { sheet: sheet.id, area: cellArea(0, 0) };
  emitForSheet(context, before.id, EVENT_TYPE.deactivated, {});
  emitForSheet(context, sheet.id, EVENT_TYPE.activated, {});
  context.changed({ kind: "sheets", sheet: sheet.id });
}

/** Selects an area and shows its sheet. */
export function selectArea(context: ModelContext, sheet: SheetState, area: Area): void {
  activateSheet(context, sheet);
  context.state.selection = { sheet: sheet.id, area: { ...area } };
  emitForSheet(context, sheet.id, EVENT_TYPE.selectionChanged, { address: areaAddress(area) });
  context.changed({ kind: "selection", sheet: sheet.id });
}
