import type { Arguments } from "../../executor/arguments";
import { invalidArgument, invalidOperation } from "../../executor/hostError";
import type { HostObject, TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import type { ModelContext } from "../context";
import { contains, intersection } from "@tthc/spreadsheet/area";
import { setCell, valueAt } from "../grid/cells";
import { placeOf } from "../grid/reference";
import { RangeRef } from "../rangeRef";
import { activeSheet } from "../selection";
import type { SheetState, TableState } from "../state";
import { uniqueHeaders } from "./headers";
import { tableObject } from "./model";
import { tableId, TableRef } from "./tableRef";

/** Tables of one sheet, or of the workbook (no sheet). */
export class SheetTables {
  constructor(readonly context: ModelContext, readonly sheet: SheetState | null, readonly filter?: (ref: TableRef) => boolean) {}

  list(): TableRef[] {
    const sheets = this.sheet ? [this.sheet] : this.context.state.sheets;
    const all = sheets.flatMap((sheet) => sheet.tables.map((table) => new TableRef(this.context, sheet, table)));
    return this.filter ? all.filter(this.filter) : all;
  }
}

const shape = {
  list: (tables: SheetTables) => tables.list(),
  wrap: (ref: TableRef) => tableObject(ref),
  keys: ({ table }: TableRef) => [tableId(table), table.name],
};

function target(tables: SheetTables, args: Arguments): { sheet: SheetState; area: TableState["area"] } {
  const given = args.model(0, RangeRef);
  const place = given ?? placeOf(tables.context.state, tables.sheet ?? activeSheet(tables.context), args.text(0));
  if (!place || (tables.sheet && place.sheet !== tables.sheet)) throw invalidArgument();
  return place;
}

const nextId = (context: ModelContext): number =>
  1 + Math.max(0, ...context.state.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id)));

function add(tables: SheetTables, args: Arguments): HostObject {
  const { context } = tables;
  const { sheet, area: given } = target(tables, args);
  const hasHeaders = args.flag(1);
  if (sheet.tables.some((table) => intersection(table.area, given))) throw invalidOperation("A table can't overlap another table.");
  if (sheet.merges.some((merge) => intersection(merge, given))) throw invalidOperation("A table can't hold merged cells.");
  const area = hasHeaders ? given : { ...given, rows: given.rows + 1 };
  if (!hasHeaders) shiftDown(sheet, given);
  const id = nextId(context);
  const table: TableState = {
    id, name: freeTableName(context, id), area: { ...area, rows: Math.max(2, area.rows) }, showHeaders: true, showTotals: false,
    style: "TableStyleMedium2", showBandedRows: true,
  };
  uniqueHeaders(sheet, table);
  sheet.tables.push(table);
  context.cellsWritten(sheet, table.area, "add-in");
  return tableObject(new TableRef(context, sheet, table));
}

function freeTableName(context: ModelContext, id: number): string {
  const taken = new Set(context.state.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name.toLowerCase())));
  let number = id;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Without headers Excel moves the data one row down and puts its own headers above. */
function shiftDown(sheet: SheetState, area: TableState["area"]): void {
  for (let row = area.row + area.rows; row > area.row; row--) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      setCell(sheet, row, column, valueAt(sheet, row - 1, column));
    }
  }
  for (let column = area.column; column < area.column + area.columns; column++) setCell(sheet, area.row, column, undefined);
}

const shared = collection<SheetTables, TableRef>({ type: "TableCollection", ...shape });

export const sheetTables: TypeModel<SheetTables> = { ...shared, object: { ...shared.object, Add: add } };

/** Tables that meet a range (Range.getTables). */
export const tableScope: TypeModel<SheetTables> = collection<SheetTables, TableRef>({ type: "TableScopedCollection", ...shape });

export function tablesWithin(range: RangeRef, fullyContained: boolean): SheetTables {
  const { area } = range;
  return new SheetTables(range.context, range.sheet, ({ table }) =>
    (fullyContained ? contains(area, table.area) : intersection(area, table.area) !== null));
}
