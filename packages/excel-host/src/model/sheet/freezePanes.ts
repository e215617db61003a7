import type { Arguments } from "../../executor/arguments";
import { asNumber } from "../../executor/arguments";
import { invalidArgument, itemNotFound } from "../../executor/hostError";
import type { HostObject, TypeModel } from "../../executor/hostObject";
import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { placeOf } from "../grid/reference";
import { RangeRef } from "../rangeRef";
import type { SheetRef } from "../sheetRef";

function freeze(self: SheetRef, rows: number, columns: number): void {
  asNumber(rows, 0, MAX_ROWS);
  asNumber(columns, 0, MAX_COLUMNS);
  self.sheet.freeze = rows + columns > 0 ? { rows, columns } : null;
  self.context.changed({ kind: "sheets", sheet: self.sheet.id });
}

function freezeAt(self: SheetRef, args: Arguments): void {
  const place = args.model(0, RangeRef) ?? placeOf(self.context.state, self.sheet, args.text(0));
  if (!place || place.sheet !== self.sheet) throw invalidArgument();
  const { row, column, rows, columns } = place.area;
  freeze(self, rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
}

function location(self: SheetRef): HostObject | null {
  const { freeze: frozen } = self.sheet;
  if (!frozen) return null;
  const rows = frozen.rows === 0 ? MAX_ROWS : frozen.rows;
  const columns = frozen.columns === 0 ? MAX_COLUMNS : frozen.columns;
  return new RangeRef(self.context, self.sheet, { row: 0, column: 0, rows, columns }).object;
}

export const freezePanes: TypeModel<SheetRef> = {
  type: "WorksheetFreezePanes",
  call: {
    FreezeRows: (self, args) => freeze(self, args.integer(0, 1), 0),
    FreezeColumns: (self, args) => freeze(self, 0, args.integer(0, 1)),
    FreezeAt: freezeAt,
    Unfreeze: (self) => freeze(self, 0, 0),
  },
  object: {
    GetLocation: (self) => {
      const found = location(self);
      if (!found) throw itemNotFound();
      return found;
    },
    GetLocationOrNullObject: location,
  },
};
