import { asFlag, type Arguments } from "../../executor/arguments";
import { invalidArgument, itemNotFound } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { charts } from "../chart/collection";
import type { ModelContext } from "../context";
import { colour } from "../format/colour";
import { STANDARD_HEIGHT } from "../format/sizes";
import { cellArea, WHOLE_SHEET } from "@tthc/spreadsheet/area";
import { placeOf } from "../grid/reference";
import { usedArea } from "../grid/used";
import { RangeRef } from "../rangeRef";
import { activateSheet } from "../selection";
import type { SheetState } from "../state";
import { sheetTables, SheetTables } from "../table/collection";
import { names, NameScope } from "../names/collection";
import { customProperties } from "./customProperties";
import { freezePanes } from "./freezePanes";
import { rowBreaks } from "./pageBreaks";
import { pageLayout } from "./pageLayout";
import { protection } from "./protection";
import { SheetRef } from "../sheetRef";
import { copySheet, deleteSheet, move, neighbour, rename, setVisibility } from "./structure";

const rangeOn = ({ context, sheet }: SheetRef, area: SheetState["merges"][number]): HostObject =>
  new RangeRef(context, sheet, area).object;

/** getRange(): the whole sheet, an A1 address, a defined name or (a part of) a table of this sheet. */
function getRange(self: SheetRef, args: Arguments): HostObject {
  const text = args.optionalText(0) ?? "";
  if (text === "") return rangeOn(self, WHOLE_SHEET);
  const place = placeOf(self.context.state, self.sheet, text);
  if (!place || place.sheet !== self.sheet) throw invalidArgument();
  return rangeOn(self, place.area);
}

const existing = (object: HostObject | null): HostObject => {
  if (object === null) throw itemNotFound();
  return object;
};

function used(self: SheetRef, args: Arguments): HostObject | null {
  const area = usedArea(self.sheet, args.flag(0));
  return area && rangeOn(self, area);
}

function update(self: SheetRef, change: (sheet: SheetState) => void): void {
  change(self.sheet);
  self.context.changed({ kind: "sheets", sheet: self.sheet.id });
}

const scalars: Pick<TypeModel<SheetRef>, "get" | "set"> = {
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: (self) => self.position,
    Visibility: ({ sheet }) => sheet.visibility,
    TabColor: ({ sheet }) => sheet.tabColor,
    ShowGridlines: ({ sheet }) => sheet.gridlines,
    ShowHeadings: ({ sheet }) => sheet.headings,
    StandardHeight: () => STANDARD_HEIGHT,
    StandardWidth: () => 8.43, // characters of the default font
    EnableCalculation: () => true,
  },
  set: {
    Name: rename,
    Position: move,
    Visibility: setVisibility,
    TabColor: (self, value) => update(self, (sheet) => { sheet.tabColor = value === "" ? "" : colour(value); }),
    Gridlines: (self, value) => update(self, (sheet) => { sheet.gridlines = asFlag(value); }),
    Headings: (self, value) => update(self, (sheet) => { sheet.headings = asFlag(value); }),
    EnableCalculation: (_self, value) => { if (!asFlag(value)) throw invalidArgument("host: a sheet that does not calculate is not modelled"); },
  },
};

const worksheet: TypeModel<SheetRef> = {
  type: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  alive: (self) => self.assertAlive(),
  ...scalars,
  nav: {
    Charts: (self) => modelled(charts, self),
    Tables: (self) => modelled(sheetTables, new SheetTables(self.context, self.sheet)),
    Names: (self) => modelled(names, new NameScope(self.context, self.sheet)),
    CustomProperties: (self) => modelled(customProperties, self),
    FreezePanes: (self) => modelled(freezePanes, self),
    Protection: (self) => modelled(protection, self),
    PageLayout: (self) => modelled(pageLayout, self),
    HorizontalPageBreaks: (self) => modelled(rowBreaks, self),
  },
  object: {
    GetRange: getRange,
    GetCell: (self, args) => rangeOn(self, cellArea(args.integer(0), args.integer(1))),
    GetRangeByIndexes: (self, args) => rangeOn(self, {
      row: args.integer(0), column: args.integer(1), rows: args.integer(2), columns: args.integer(3) }),
    GetUsedRange: (self, args) => used(self, args) ?? rangeOn(self, cellArea(0, 0)),
    GetUsedRangeOrNullObject: used,
    GetNext: (self, args) => existing(neighbour(self, 1, args.flag(0))),
    GetNextOrNullObject: (self, args) => neighbour(self, 1, args.flag(0)),
    GetPrevious: (self, args) => existing(neighbour(self, -1, args.flag(0))),
    GetPreviousOrNullObject: (self, args) => neighbour(self, -1, args.flag(0)),
    Copy: copySheet,
  },
  call: {
    Activate: (self) => {
      if (self.sheet.visibility !== "Visible") throw invalidArgument();
      activateSheet(self.context, self.sheet);
    },
    Delete: deleteSheet,
    Calculate: ({ context, sheet }, args) => {
      if (args.flag(0)) context.setDirty({ sheet, area: WHOLE_SHEET });
      context.recalculate();
    },
  },
};

export const sheetObject = (context: ModelContext, sheet: SheetState): HostObject => modelled(worksheet, new SheetRef(context, sheet));
