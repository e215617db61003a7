import type { NameState, SheetState, WorkbookState } from "../state";
import { structuredPlace, type Place } from "./structured";
import { parseArea, splitSheet } from "@tthc/spreadsheet/address";

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const sheetNamed = (state: WorkbookState, name: string): SheetState | undefined =>
  state.sheets.find((sheet) => sameText(sheet.name, name));

/** A defined name: the sheet's own before the workbook's. */
export function findName(state: WorkbookState, name: string, sheet: SheetState | null): NameState | undefined {
  const same = state.names.filter((candidate) => sameText(candidate.name, name));
  return same.find((candidate) => sheet !== null && candidate.scope === sheet.id) ?? same.find((candidate) => candidate.scope === "");
}

const STRUCTURED_REFERENCE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[.*\])?$/su;

/**
 * Where a reference points: "A1:B2", "A:C", "'Hồ sơ'!B2", a defined name, a table or a part of one.
 * `sheet` is the sheet for addresses without their own. Null when it points nowhere.
 */
export function placeOf(state: WorkbookState, sheet: SheetState | null, text: string, atRow?: number, depth = 0): Place | null {
  const reference = text.trim().replace(/^=/, "");
  const parts = splitSheet(reference);
  const home = parts.sheet === null ? sheet : sheetNamed(state, parts.sheet) ?? null;
  if (parts.sheet !== null && home === null) return null;
  const area = parseArea(parts.rest);
  if (area) return home && { sheet: home, area };
  const found = STRUCTURED_REFERENCE.exec(parts.rest.trim());
  if (!found || depth > 8) return null;
  const name = found[2] === undefined ? findName(state, found[1], home) : undefined;
  return name ? placeOf(state, home, name.formula, atRow, depth + 1) : structuredPlace(state, found[1], found[2] ?? "", atRow);
}
