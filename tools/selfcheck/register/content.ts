import type { CellScalar } from "@tthc/excel-host/model/state";

/** What stands in a cell: a value, or a formula in Excel's English writing that nobody has computed. */
export type Content = CellScalar | { formula: string };
