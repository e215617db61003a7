import type { SheetState, WorkbookState } from "../../model/state";
import { type FileBaseline, baselineOf } from "../baseline";
import { openWorkbook } from "../open/openWorkbook";
import { PackageParts } from "@tthc/xlsx-reader/package/parts";
import { FileRefusal } from "@tthc/xlsx-reader/model/result";
import { newWorkbookPackage } from "./newWorkbook";
import { WorkbookSaver } from "./workbookSaver";

/** What the state was when its file was opened; read from the file again when this program did not open it. */
async function baselineFor(state: WorkbookState): Promise<FileBaseline | null> {
  if (!state.source) return null;
  if (!baselineOf(state.source)) await openWorkbook(state.source);
  const base = baselineOf(state.source);
  if (!base) throw new FileRefusal("damaged");
  return base;
}

/** Names that Excel allows; others make it repair the file, and other programs lose the sheet. */
const ALLOWED_NAME = /^(?!')[^[\]:*?/\\]{1,31}(?<!')$/;

function refuseNames(sheets: readonly SheetState[]): void {
  const taken = new Set<string>();
  for (const { name } of sheets) {
    if (!ALLOWED_NAME.test(name) || taken.has(name.toLowerCase())) throw new FileRefusal("sheetName", { sheet: name });
    taken.add(name.toLowerCase());
  }
}

/**
 * The workbook as .xlsx bytes. What the file held and nobody changed keeps its bytes, and of a part that changed all
 * that was not meant; formulas keep the values they last had. FileRefusal for a file that cannot be written.
 * @example writeFileSync("out.xlsx", await saveWorkbook(state))
 */
export async function saveWorkbook(state: WorkbookState): Promise<Uint8Array> {
  refuseNames(state.sheets);
  const base = await baselineFor(state);
  const source = state.source ?? newWorkbookPackage(state.formats[0] ?? {});
  return new WorkbookSaver(state, PackageParts.of(source), base).save();
}
