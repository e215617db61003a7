import { asNumber, oneOf } from "../../executor/arguments";
import type { Arguments } from "../../executor/arguments";
import { invalidOperation } from "../../executor/hostError";
import type { HostObject } from "../../executor/hostObject";
import type { ModelContext } from "../context";
import { newSheetId } from "../newState";
import { activateSheet, activeSheet, emitForSheet, EVENT_TYPE } from "../selection";
import type { SheetState } from "../state";
import { insertSheet } from "./collection";
import { checkedName, copyName, loseSheet, renameSheet } from "./naming";
import { SheetRef, assertStructureOpen } from "../sheetRef";

const lastVisible = (context: ModelContext, sheet: SheetState): boolean =>
  !context.state.sheets.some((other) => other !== sheet && other.visibility === "Visible");

const onlyVisible = (): Error => invalidOperation("A workbook must contain at least one visible worksheet.");

/** Takes a sheet out of the workbook, as the add-in or the user does. */
export function removeSheet(context: ModelContext, sheet: SheetState): void {
  const { state } = context;
  if (sheet.visibility === "Visible" && lastVisible(context, sheet)) throw onlyVisible();
  const position = state.sheets.indexOf(sheet);
  const wasActive = activeSheet(context) === sheet;
  const scoped = state.names.filter((name) => name.scope === sheet.id);
  context.setDirty({ using: [sheet.name, ...[...sheet.tables, ...scoped].map(({ name }) => name)] });
  state.sheets.splice(position, 1);
  state.names = state.names.filter((name) => name.scope !== sheet.id);
  loseSheet(state, sheet);
  if (sheet.origin === "file") state.deletedSheets.push(sheet.id);
  if (wasActive) {
    const next = state.sheets.slice(position).find((other) => other.visibility === "Visible")
      ?? state.sheets.slice(0, position).reverse().find((other) => other.visibility === "Visible") ?? state.sheets[0];
    activateSheet(context, next);
  }
  emitForSheet(context, sheet.id, EVENT_TYPE.deleted, { source: "Local" });
  context.changed({ kind: "sheets", sheet: sheet.id });
  context.recalculate();
}

export function deleteSheet({ context, sheet }: SheetRef): void {
  assertStructureOpen(context);
  removeSheet(context, sheet);
}

export function rename({ context, sheet }: SheetRef, value: unknown): void {
  assertStructureOpen(context);
  const before = sheet.name;
  renameSheet(context.state, sheet, checkedName(context.state, value, sheet));
  emitForSheet(context, sheet.id, EVENT_TYPE.nameChanged, { nameBefore: before, nameAfter: sheet.name, source: "Local" });
  context.changed({ kind: "sheets", sheet: sheet.id });
}

export function move({ context, sheet }: SheetRef, value: unknown): void {
  assertStructureOpen(context);
  const { sheets } = context.state;
  const to = asNumber(value, 0, sheets.length - 1);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(to, 0, sheet);
  context.changed({ kind: "sheets", sheet: sheet.id });
}

export function setVisibility({ context, sheet }: SheetRef, value: unknown): void {
  const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"] as const);
  assertStructureOpen(context);
  if (visibility !== "Visible" && sheet.visibility === "Visible" && lastVisible(context, sheet)) throw onlyVisible();
  sheet.visibility = visibility;
  if (visibility !== "Visible" && activeSheet(context) === sheet) {
    const next = context.state.sheets.find((other) => other.visibility === "Visible");
    if (next) activateSheet(context, next);
  }
  context.changed({ kind: "sheets", sheet: sheet.id });
}

const PLACES = ["None", "Before", "After", "Beginning", "End"] as const;

function targetPosition(context: ModelContext, place: (typeof PLACES)[number], beside: SheetState | undefined): number {
  const { sheets } = context.state;
  const at = beside ? sheets.indexOf(beside) : sheets.length;
  return place === "Beginning" ? 0 : place === "Before" ? at : place === "After" ? at + 1 : sheets.length;
}

/** Copies a sheet with its cells, formats and tables' data (a copied table becomes plain cells), without charts. */
export function copySheet({ context, sheet }: SheetRef, args: Arguments): HostObject {
  assertStructureOpen(context);
  const { state } = context;
  const place = oneOf(args.optionalText(0) ?? "None", PLACES);
  const beside = args.model(1, SheetRef)?.sheet;
  const copied: SheetState = {
    ...structuredClone({ ...sheet, changed: new Set<string>(), charts: [], tables: [] }),
    id: newSheetId(state.sheets), name: copyName(state, sheet.name), origin: "added",
  };
  insertSheet(context, copied, targetPosition(context, place, beside));
  return context.sheetObject(copied);
}

/** The sheet beside this one, in the order of the tabs. */
export function neighbour({ context, sheet }: SheetRef, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { sheets } = context.state;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    if (!visibleOnly || sheets[i].visibility === "Visible") return context.sheetObject(sheets[i]);
  }
  return null;
}
