import type { WorkbookFormulas } from "../../checks/workbookFormulas";
import { namedAreas } from "../read/namedAreas";

/** What a reference in a formula may mean: tables, names, and the sheet that a bare address is on. */
export interface NamedPlaces extends Pick<WorkbookFormulas, "tables" | "names"> {
  /** The sheet that is looked at. */
  home: string;
}

/** The workbook's tables and names, and the sheet that is open. */
export async function namedPlaces(): Promise<NamedPlaces> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    await context.sync();
    const home = sheet.name;
    return { ...(await namedAreas(context)), home };
  });
}
