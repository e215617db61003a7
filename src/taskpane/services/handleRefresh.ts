import { refreshHandles } from "../../excel/refreshHandles";
import { BOOK_ID, mayCall } from "../../functions/workbook/calls";

/** Once the page has started: handles that were saved with the workbook are computed anew. */
export function refreshWorkbook(): Promise<string[]> {
  return refreshHandles({ isOurs: mayCall, givesHandle: (formula) => formula.toUpperCase().includes(BOOK_ID) });
}
