import type { Arguments } from "../../executor/arguments";
import { invalidArgument, invalidOperation, wrongShape } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { collection } from "../collection";
import { intersection } from "@tthc/spreadsheet/area";
import { usedWithin } from "../grid/used";
import { clearContents, writeEntries } from "../grid/write";
import type { RangeRef } from "../rangeRef";
import { rangeFormulas, rangeValues, writeCells } from "../grid/rangeCells";
import type { TableRef } from "./tableRef";

interface Row {
  owner: TableRef;
  index: number;
}

const line = ({ owner, index }: Row): RangeRef => owner.range({ ...owner.body, row: owner.body.row + index, rows: 1 });

/** Takes a data row out: the rows below move up within the table's columns. */
function remove({ owner, index }: Row): void {
  const { context, sheet, table } = owner;
  const { body } = owner;
  const below = { ...body, row: body.row + index + 1, rows: body.rows - index - 1 };
  if (below.rows > 0) {
    const values = rangeFormulas(owner.range(below));
    clearContents(sheet, { ...below, row: below.row - 1, rows: below.rows + 1 });
    writeEntries(context, sheet, { ...below, row: below.row - 1 }, values);
  } else clearContents(sheet, { ...body, row: body.row + index, rows: 1 });
  if (body.rows > 1) table.area = { ...table.area, rows: table.area.rows - 1 };
  context.cellsWritten(sheet, body, "add-in");
}

const tableRow: TypeModel<Row> = {
  type: "TableRow",
  get: { Index: ({ index }) => index, Values: (row) => rangeValues(line(row)) },
  set: { Values: (row, value) => writeCells(line(row), value) },
  object: { GetRange: (row) => line(row).object },
  call: { Delete: remove },
};

function matrix(value: unknown, columns: number): unknown[][] {
  const lines: unknown[] = Array.isArray(value) && Array.isArray(value[0]) ? value : [value];
  if (lines.some((cells) => !Array.isArray(cells) || cells.length !== columns)) throw wrongShape();
  return lines as unknown[][];
}

/** Adds rows at the end of the data (index null or −1), moving a totals row down. */
function add(owner: TableRef, args: Arguments): HostObject {
  const { context, sheet, table } = owner;
  if (table.showTotals) throw invalidOperation("host: TableRowCollection.add above a totals row is not modelled");
  const index = args.has(0) ? args.integer(0) : -1;
  if (index !== -1 && index !== owner.body.rows) throw invalidArgument("host: TableRowCollection.add in the middle is not modelled");
  const values = args.has(1) ? matrix(args.at(1), table.area.columns) : [Array.from({ length: table.area.columns }, () => "")];
  const area = { ...table.area, row: table.area.row + table.area.rows, rows: values.length };
  if (usedWithin(sheet, area, true) || sheet.tables.some((other) => intersection(other.area, area))) {
    throw invalidOperation("host: cells below the table would have to move, which is not modelled");
  }
  table.area = { ...table.area, rows: table.area.rows + values.length };
  writeEntries(context, sheet, area, values);
  context.cellsWritten(sheet, area, "add-in");
  return modelled(tableRow, { owner, index: owner.body.rows - values.length });
}

const shared = collection<TableRef, Row>({
  type: "TableRowCollection",
  list: (owner) => Array.from({ length: owner.body.rows }, (_, index) => ({ owner, index })),
  wrap: (row) => modelled(tableRow, row),
  keys: ({ index }) => [index],
});

export const tableRows: TypeModel<TableRef> = { ...shared, object: { ...shared.object, Add: add } };
