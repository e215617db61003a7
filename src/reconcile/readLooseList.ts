import { findLayout } from "../register/layout/findLayout";
import type { CellValue } from "../register/model/grid";
import type { Reading } from "../register/model/reading";
import { createRegisterReader } from "../register/reader/registerReader";
import { LIST_ROLES } from "./model/reconciliation";

/** Rows in which a header is looked for. */
const TOP_ROWS = 60;

/**
 * A list that is no register, such as one of payments: a day of receipt and ids are enough to be held against another list, though
 * no report can be made of them. null where no header with a day stands on the sheet.
 * @param sheet rows from row 1 and column 1
 * @example readLooseList({ name: "Thu phí", rows })?.table.written?.length
 */
export function readLooseList({ name, rows }: { name: string; rows: readonly (readonly CellValue[])[] }): Reading | null {
  const layout = findLayout({ sheet: name, top: 1, left: 1, rows: rows.slice(0, TOP_ROWS) }, { lastRow: rows.length, require: "dates" });
  if (layout === null) return null;
  const reader = createRegisterReader({ more: LIST_ROLES });
  const values = rows.slice(layout.firstRow - 1);
  reader.add(layout, { top: layout.firstRow, rowCount: values.length, blocks: [{ left: 1, values }] });
  return reader.finish();
}
