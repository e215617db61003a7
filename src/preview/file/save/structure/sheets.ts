import type { SheetState, WorkbookState } from "../../../model/state";
import { type Book, checked } from "../excelize";

/** Sheet of the file by id of the state: its name as the file has it. */
export type FileSheets = ReadonlyMap<string, string>;

/** A name that neither the file nor the state has, for renaming in a circle. */
function spareName(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const name = `~${number}`;
    if (!taken.has(name)) return name;
  }
}

function renameSheets(book: Book, renamed: readonly { from: string; to: string }[], taken: Set<string>): void {
  const parked = renamed.map(({ from, to }) => {
    const name = spareName(taken);
    taken.add(name);
    checked(book.SetSheetName(from, name));
    return { name, to };
  });
  for (const { name, to } of parked) checked(book.SetSheetName(name, to));
}

/**
 * Adds, deletes and renames sheets and shows the active one. Their order is written afterwards (workbookOrder.ts):
 * excelize's MoveSheet stops its whole program on workbooks that it did not make.
 */
export function writeSheetList(book: Book, state: WorkbookState, file: FileSheets): void {
  const present = new Set(state.sheets.map((sheet) => sheet.id));
  const taken = new Set([...file.values(), ...state.sheets.map((sheet) => sheet.name)]);
  const keeper = spareName(taken);
  checked(book.NewSheet(keeper));
  for (const [id, name] of file) if (!present.has(id)) checked(book.DeleteSheet(name));
  const renamed = state.sheets.flatMap((sheet) => {
    const from = file.get(sheet.id);
    return from === undefined || from === sheet.name ? [] : [{ from, to: sheet.name }];
  });
  renameSheets(book, renamed, taken);
  for (const sheet of state.sheets) if (!file.has(sheet.id)) checked(book.NewSheet(sheet.name));
  checked(book.DeleteSheet(keeper));
  for (const sheet of state.sheets) showOrHide(book, sheet);
  const active = state.sheets.find((sheet) => sheet.id === state.activeSheet) ?? state.sheets[0];
  checked(book.SetActiveSheet(checked(book.GetSheetIndex(active.name)).index));
}

function showOrHide(book: Book, sheet: SheetState): void {
  const wanted = sheet.visibility === "Visible";
  if (checked(book.GetSheetVisible(sheet.name)).visible !== wanted) checked(book.SetSheetVisible(sheet.name, wanted));
}
