import type { Arguments } from "../../executor/arguments";
import { itemNotFound } from "../../executor/hostError";
import type { HostObject, TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import type { ModelContext } from "../context";
import { newSheetId, newSheetState } from "../newState";
import { activeSheet, emitForSheet, EVENT_TYPE } from "../selection";
import type { SheetState } from "../state";
import { checkedName, freeName } from "./naming";
import { assertStructureOpen } from "../sheetRef";

/** Puts a new sheet at a position (the end by default). */
export function insertSheet(context: ModelContext, sheet: SheetState, position = context.state.sheets.length): void {
  context.state.sheets.splice(position, 0, sheet);
  emitForSheet(context, sheet.id, EVENT_TYPE.added, { source: "Local" });
  context.changed({ kind: "sheets", sheet: sheet.id });
}

function add(context: ModelContext, args: Arguments): HostObject {
  assertStructureOpen(context);
  const { state } = context;
  const name = args.has(0) ? checkedName(state, args.at(0)) : freeName(state);
  const sheet = newSheetState(name, newSheetId(state.sheets), "added");
  insertSheet(context, sheet);
  return context.sheetObject(sheet);
}

const visible = ({ state }: ModelContext, only: boolean): SheetState[] =>
  only ? state.sheets.filter((sheet) => sheet.visibility === "Visible") : state.sheets;

function pick(context: ModelContext, sheet: SheetState | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return context.sheetObject(sheet);
}

const shared = collection<ModelContext, SheetState>({
  type: "WorksheetCollection",
  list: (context) => context.state.sheets,
  wrap: (sheet, context) => context.sheetObject(sheet),
  keys: (sheet) => [sheet.id, sheet.name],
});

export const worksheets: TypeModel<ModelContext> = {
  ...shared,
  call: { ...shared.call, GetCount: (context, args) => visible(context, args.flag(0)).length },
  object: {
    ...shared.object,
    Add: add,
    GetActiveWorksheet: (context) => context.sheetObject(activeSheet(context)),
    GetFirst: (context, args) => pick(context, visible(context, args.flag(0))[0]),
    GetLast: (context, args) => pick(context, visible(context, args.flag(0)).at(-1)),
  },
};
