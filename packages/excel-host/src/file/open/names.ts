import type { NameState, SheetState } from "../../model/state";
import type { NameEntry, WorkbookPart } from "@tthc/xlsx-reader/package/workbookPart";
import { sheetStateId } from "../sheetStateId";

/** Names under which Excel keeps how a sheet prints. */
export const PRINT_AREA = "_xlnm.Print_Area";
export const PRINT_TITLES = "_xlnm.Print_Titles";

function isPrintName({ name, tab }: NameEntry): boolean {
  return tab >= 0 && (name === PRINT_AREA || name === PRINT_TITLES);
}

/** A reference without its sheet. */
function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1).trim();
}

/** Print area and repeated rows and columns of the sheets, from the workbook's names. */
export function applyPrintNames({ names, sheets }: WorkbookPart, states: readonly SheetState[]): void {
  const byId = new Map(states.map((state) => [state.id, state]));
  for (const entry of names.filter(isPrintName)) {
    const sheet = sheets[entry.tab];
    const page = sheet && byId.get(sheetStateId(sheet.sheetId))?.page;
    if (!page) continue;
    const parts = entry.refers.split(",").map(withoutSheet).filter((part) => part !== "");
    if (entry.name === PRINT_AREA) {
      if (parts.length > 0) page.printArea = parts.join(",").replace(/\$/g, "");
      continue;
    }
    for (const part of parts) page[/\d/.test(part) ? "titleRows" : "titleColumns"] = part;
  }
}

/**
 * The names of the file as the host knows them; those of tabs that are no worksheets, and what says how sheets print,
 * are left to the file.
 */
export function nameStates({ names, sheets }: WorkbookPart): NameState[] {
  return names.flatMap((entry): NameState[] => {
    const sheet = sheets[entry.tab];
    if (isPrintName(entry) || (entry.tab >= 0 && !sheet?.isWorksheet)) return [];
    return [{
      name: entry.name, formula: `=${entry.refers}`, comment: entry.comment, visible: !entry.hidden && !entry.name.startsWith("_xlnm."),
      scope: sheet ? sheetStateId(sheet.sheetId) : "",
    }];
  });
}
