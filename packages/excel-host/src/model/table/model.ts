import { asFlag, asText, type Arguments } from "../../executor/arguments";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { BagObject, type BagStore } from "../bag";
import { parseArea } from "@tthc/spreadsheet/address";
import { isOnSheet, type Area } from "@tthc/spreadsheet/area";
import { findName, placeOf } from "../grid/reference";
import { clearContents } from "../grid/write";
import { RangeRef } from "../rangeRef";
import type { TableState } from "../state";
import { tableColumns } from "./columns";
import { uniqueHeaders } from "./headers";
import { tableRows } from "./rows";
import { findTable } from "../grid/structured";
import { tableId, type TableRef } from "./tableRef";
import { setShowTotals } from "./totals";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function rename({ context, table }: TableRef, value: unknown): void {
  const name = asText(value);
  if (!VALID_NAME.test(name) || name.length > 255 || parseArea(name) !== null) throw invalidArgument();
  const holder = findTable(context.state, name);
  if ((holder && holder.table !== table) || findName(context.state, name, null)) throw itemAlreadyExists();
  context.setDirty({ using: [table.name, name] });
  table.name = name;
  context.recalculate();
}

function resize(self: TableRef, args: Arguments): void {
  const place = args.model(0, RangeRef) ?? placeOf(self.context.state, self.sheet, args.text(0));
  const area = place?.area;
  const valid = place && place.sheet === self.sheet && area && area.row === self.table.area.row && area.rows >= 2 && isOnSheet(area);
  if (!valid) throw invalidArgument();
  self.table.area = { ...area };
  if (self.table.showHeaders) uniqueHeaders(self.sheet, self.table);
  self.context.cellsWritten(self.sheet, area, "add-in");
}

function part(self: TableRef, shown: boolean, area: Area): HostObject {
  if (!shown) throw itemNotFound();
  return self.range(area).object;
}

function remove({ sheet }: TableRef, table: TableState): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

const flag = (name: "showBandedRows") => (self: TableRef, value: unknown): void => {
  self.table[name] = asFlag(value);
  self.changed();
};

function setStyle(self: TableRef, value: unknown): void {
  const style = asText(value);
  if (!/^(TableStyle(Light|Medium|Dark)\d{1,2}|)$/.test(style)) throw itemNotFound();
  self.table.style = style;
  self.changed();
}

function others({ context, table }: TableRef): HostObject {
  const store: BagStore = {
    get: (path) => table.extra?.[path],
    set: (path, value) => { (table.extra ??= {})[path] = value; },
  };
  return new BagObject("Table", context.library, store, "");
}

const model: TypeModel<TableRef> = {
  type: "Table",
  identity: ({ table }) => ({ Id: tableId(table) }),
  alive: (self) => self.assertAlive(),
  get: {
    Id: ({ table }) => tableId(table),
    LegacyId: ({ table }) => String(table.id),
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.showHeaders,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
    ShowBandedRows: ({ table }) => table.showBandedRows,
  },
  set: {
    Name: rename,
    ShowHeaders: (_self, value) => { if (!asFlag(value)) throw invalidArgument("host: a table without headers is not modelled"); },
    ShowTotals: (self, value) => setShowTotals(self, asFlag(value)),
    Style: setStyle,
    ShowBandedRows: flag("showBandedRows"),
  },
  nav: {
    Columns: (self) => modelled(tableColumns, self),
    Rows: (self) => modelled(tableRows, self),
    Worksheet: ({ context, sheet }) => context.sheetObject(sheet),
  },
  object: {
    GetRange: (self) => self.range(self.table.area).object,
    GetHeaderRowRange: (self) => part(self, self.table.showHeaders, { ...self.table.area, rows: 1 }),
    GetDataBodyRange: (self) => self.range(self.body).object,
    GetTotalRowRange: (self) => part(self, self.table.showTotals, {
      ...self.table.area, row: self.table.area.row + self.table.area.rows - 1, rows: 1 }),
    ConvertToRange: (self) => {
      remove(self, self.table);
      return self.range(self.table.area).object;
    },
  },
  call: {
    Delete: (self) => {
      remove(self, self.table);
      clearContents(self.sheet, self.table.area);
      self.context.cellsWritten(self.sheet, self.table.area, "add-in");
    },
    Resize: resize,
    ClearFilters: () => undefined,
  },
  rest: others,
};

export const tableObject = (ref: TableRef): HostObject => modelled(model, ref);
