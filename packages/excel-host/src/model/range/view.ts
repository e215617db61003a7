import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { columnLetters } from "@tthc/spreadsheet/address";
import type { RangeRef } from "../rangeRef";
import { rangeGet } from "./scalars";

/** The visible rows and columns of a range (hidden and filtered ones left out), as offsets into it. */
class ViewRef {
  readonly rows: number[];
  readonly columns: number[];

  constructor(readonly range: RangeRef) {
    const { sheet, area } = range;
    const rows = range.unbounded ? Math.max(0, Math.min(area.rows, sheet.rows.length - area.row)) : area.rows;
    this.rows = visible(area.row, rows, sheet.hiddenRows);
    this.columns = visible(area.column, area.columns, sheet.hiddenColumns);
  }

  pick(name: string): unknown {
    const all = rangeGet[name](this.range.on({ ...this.range.area, rows: (this.rows.at(-1) ?? 0) + 1 }));
    if (!Array.isArray(all)) return null;
    return this.rows.map((row) => this.columns.map((column) => (all[row] as unknown[])[column]));
  }

  addresses(): string[][] {
    const { row, column } = this.range.area;
    return this.rows.map((i) => this.columns.map((j) => `${columnLetters(column + j)}${row + i + 1}`));
  }
}

function visible(from: number, length: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length }, (_, i) => i).filter((i) => !hidden.has(from + i));
}

const rangeView: TypeModel<ViewRef> = {
  type: "RangeView",
  get: {
    Values: (view) => view.pick("Values"),
    Formulas: (view) => view.pick("Formulas"),
    Text: (view) => view.pick("Text"),
    NumberFormat: (view) => view.pick("NumberFormat"),
    ValueTypes: (view) => view.pick("ValueTypes"),
    CellAddresses: (view) => view.addresses(),
    RowCount: (view) => view.rows.length,
    ColumnCount: (view) => view.columns.length,
    Index: () => 0,
  },
  object: { GetRange: (view) => view.range.object },
};

export const viewObject = (range: RangeRef): HostObject => modelled(rangeView, new ViewRef(range));
