import { accessDenied, invalidArgument, invalidReference } from "../executor/hostError";
import type { HostObject } from "../executor/hostObject";
import type { ModelContext } from "./context";
import { fullAddress } from "@tthc/spreadsheet/address";
import { cellCount, isEntireColumns, isEntireRows, isOnSheet, type Area } from "@tthc/spreadsheet/area";
import type { SheetState } from "./state";

/** Largest number of cells that the host reads or writes at once, as desktop Excel. */
const CELL_LIMIT = 5_000_000;

/** A range: an area of a sheet. */
export class RangeRef {
  constructor(readonly context: ModelContext, readonly sheet: SheetState, readonly area: Area) {
    if (!isOnSheet(area)) throw invalidArgument();
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.area);
  }

  get entireColumns(): boolean {
    return isEntireColumns(this.area);
  }

  get entireRows(): boolean {
    return isEntireRows(this.area);
  }

  /** Whole rows and columns, whose cells Excel does not send: they read as null and cannot be written at once. */
  get unbounded(): boolean {
    return this.entireColumns || this.entireRows || cellCount(this.area) > CELL_LIMIT;
  }

  /** What the add-in gets of it. */
  get object(): HostObject {
    return this.context.rangeObject(this.sheet, this.area);
  }

  on(area: Area): RangeRef {
    return new RangeRef(this.context, this.sheet, area);
  }

  assertAlive(): void {
    if (!this.context.state.sheets.includes(this.sheet)) throw invalidReference();
  }

  /** Cells may be changed: a protected sheet refuses unless its cells are unlocked, which this host does not track per cell. */
  assertWritable(): void {
    if (this.sheet.protection.protected) throw accessDenied();
  }
}
