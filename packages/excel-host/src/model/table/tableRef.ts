import type { Area } from "@tthc/spreadsheet/area";
import { invalidReference } from "../../executor/hostError";
import type { ModelContext } from "../context";
import { dataRows } from "../grid/structured";
import { RangeRef } from "../rangeRef";
import type { SheetState, TableState } from "../state";

/** A table on its sheet. */
export class TableRef {
  constructor(readonly context: ModelContext, readonly sheet: SheetState, readonly table: TableState) {}

  assertAlive(): void {
    if (!this.context.state.sheets.includes(this.sheet) || !this.sheet.tables.includes(this.table)) throw invalidReference();
  }

  range(area: Area): RangeRef {
    return new RangeRef(this.context, this.sheet, area);
  }

  /** The data rows; a table always has at least one. */
  get body(): Area {
    const { start, rows } = dataRows(this.table);
    return { ...this.table.area, row: start, rows: Math.max(1, rows) };
  }

  changed(): void {
    this.context.changed({ kind: "cells", sheet: this.sheet.id });
  }
}

export const tableId = (table: TableState): string => `{TABLE-${table.id}}`;
