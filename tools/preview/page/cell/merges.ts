import type { Area } from "@tthc/spreadsheet/area";
import type { SheetState } from "@tthc/excel-host/model/state";

/** Finds the merged area of a cell fast, also with thousands of merges. */
export class MergeIndex {
  private readonly byRow = new Map<number, Area[]>();
  private readonly tall: Area[] = [];

  constructor(sheet: SheetState) {
    for (const merge of sheet.merges) {
      if (merge.rows > 200) {
        this.tall.push(merge);
        continue;
      }
      for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
        const list = this.byRow.get(row);
        if (list) list.push(merge);
        else this.byRow.set(row, [merge]);
      }
    }
  }

  /** Merged areas that cross a row. */
  inRow(row: number): Area[] {
    const own = this.byRow.get(row) ?? [];
    return this.tall.length === 0 ? own : [...own, ...this.tall.filter((merge) => row >= merge.row && row < merge.row + merge.rows)];
  }

  at(row: number, column: number): Area | undefined {
    return this.inRow(row).find((merge) => column >= merge.column && column < merge.column + merge.columns);
  }
}
