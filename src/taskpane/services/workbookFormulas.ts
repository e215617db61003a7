import type { WorkbookFormulas } from "../../checks/workbookFormulas";
import { readFormulas } from "../../excel/readFormulas";
import { mayCall } from "../../functions/workbook/calls";
import { cellsToRead } from "../../functions/workbook/formulaDifferences";
import type { SheetLayout } from "../../register/model/layout";

/** The formulas of the workbook that may call our functions, and what says how they count. */
export function readWorkbookFormulas(layouts: readonly SheetLayout[]): Promise<WorkbookFormulas> {
  return readFormulas({ layouts, isWanted: mayCall, cellsToRead });
}
