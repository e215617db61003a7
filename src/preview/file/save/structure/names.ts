import type { NameState, WorkbookState } from "../../../model/state";
import { storedFormula } from "../../open/formulaText";
import { type Book, checked } from "../excelize";

/** Names that changed since the file was opened; Excel's own hidden names are left as the file has them. */
export function writeNames(book: Book, state: WorkbookState, before: readonly NameState[]): void {
  const scopeName = (name: NameState): string => state.sheets.find((sheet) => sheet.id === name.scope)?.name ?? "Workbook";
  const text = (name: NameState): string => JSON.stringify(name);
  const kept = new Set(state.names.map(text));
  const known = new Set(before.map(text));
  for (const name of before) {
    if (kept.has(text(name)) || name.name.startsWith("_xlnm.")) continue;
    if (name.scope === "" || state.sheets.some((sheet) => sheet.id === name.scope)) book.DeleteDefinedName({ Name: name.name, Scope: scopeName(name) });
  }
  for (const name of state.names) {
    if (known.has(text(name)) || name.name.startsWith("_xlnm.")) continue;
    checked(book.SetDefinedName({ Name: name.name, RefersTo: storedFormula(name.formula), Comment: name.comment, Scope: scopeName(name) }));
  }
}
