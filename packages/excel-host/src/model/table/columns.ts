import type { Area } from "@tthc/spreadsheet/area";
import { asText, type Arguments } from "../../executor/arguments";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import { setCell, valueAt } from "../grid/cells";
import { usedWithin } from "../grid/used";
import { rangeValues, writeCells } from "../grid/rangeCells";
import type { RangeRef } from "../rangeRef";
import { uniqueHeaders } from "./headers";
import type { TableRef } from "./tableRef";
import { columnName } from "../grid/structured";

interface Column {
  owner: TableRef;
  index: number;
}

const strip = ({ owner, index }: Column, area: Area): RangeRef =>
  owner.range({ ...area, column: area.column + index, columns: 1 });

function rename({ owner, index }: Column, value: unknown): void {
  const name = asText(value);
  const { sheet, table } = owner;
  for (let i = 0; i < table.area.columns; i++) {
    if (i !== index && columnName(sheet, table, i).toLowerCase() === name.toLowerCase()) throw itemAlreadyExists();
  }
  setCell(sheet, table.area.row, table.area.column + index, name);
  owner.changed();
}

const whole = (column: Column): RangeRef => strip(column, column.owner.table.area);

const tableColumn: TypeModel<Column> = {
  type: "TableColumn",
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ owner, index }) => columnName(owner.sheet, owner.table, index),
    Values: (column) => rangeValues(whole(column)),
  },
  set: { Name: rename, Values: (column, value) => writeCells(whole(column), value) },
  object: {
    GetRange: (column) => whole(column).object,
    GetHeaderRowRange: (column) => strip(column, { ...column.owner.table.area, rows: 1 }).object,
    GetDataBodyRange: (column) => strip(column, column.owner.body).object,
    GetTotalRowRange: (column) => {
      const { table } = column.owner;
      if (!table.showTotals) throw itemNotFound();
      return strip(column, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 }).object;
    },
  },
};

const shared = collection<TableRef, Column>({
  type: "TableColumnCollection",
  list: (owner) => Array.from({ length: owner.table.area.columns }, (_, index) => ({ owner, index })),
  wrap: (column) => modelled(tableColumn, column),
  keys: ({ owner, index }) => [columnName(owner.sheet, owner.table, index), index + 1],
});

/** Adds a column at the right end; Excel would move what stands there, this host refuses to. */
function add(owner: TableRef, args: Arguments): HostObject {
  const { sheet, table } = owner;
  const index = args.has(0) ? args.integer(0) : -1;
  if (index !== -1 && index !== table.area.columns) throw invalidArgument("host: TableColumnCollection.add in the middle is not modelled");
  const area = { ...table.area, column: table.area.column + table.area.columns, columns: 1 };
  if (usedWithin(sheet, area, true)) throw invalidArgument("host: cells right of the table would have to move, which is not modelled");
  table.area = { ...table.area, columns: table.area.columns + 1 };
  const column = { owner, index: table.area.columns - 1 };
  if (args.has(1)) tableColumn.set?.Values(column, args.at(1));
  if (args.has(2)) setCell(sheet, table.area.row, area.column, args.text(2));
  else if (valueAt(sheet, table.area.row, area.column) === "") uniqueHeaders(sheet, table);
  owner.changed();
  return modelled(tableColumn, column);
}

export const tableColumns: TypeModel<TableRef> = { ...shared, object: { ...shared.object, Add: add } };
