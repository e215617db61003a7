import { invalidArgument } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { BagObject, type BagStore } from "../bag";
import type { ModelContext } from "../context";
import { cellArea, type Area } from "@tthc/spreadsheet/area";
import { RangeRef } from "../rangeRef";
import { activeSheet } from "../selection";
import { worksheets } from "../sheet/collection";
import { SheetTables, sheetTables } from "../table/collection";
import { application } from "./application";
import { names, NameScope } from "../names/collection";
import { settings } from "./settings";

const protection: TypeModel<ModelContext> = {
  type: "WorkbookProtection",
  get: { Protected: ({ state, failures }) => state.structureProtected || failures.protectedWorkbook === true },
  call: {
    Protect: (context) => { context.state.structureProtected = true; },
    Unprotect: (context) => { context.state.structureProtected = false; },
  },
};

function selected(context: ModelContext): { sheet: RangeRef["sheet"]; area: Area } {
  const { selection, sheets } = context.state;
  const sheet = sheets.find((candidate) => candidate.id === selection.sheet);
  return sheet ? { sheet, area: selection.area } : { sheet: activeSheet(context), area: cellArea(0, 0) };
}

function properties(context: ModelContext): HostObject {
  const store: BagStore = {
    get: (name) => context.state.properties?.[name],
    set: (name, value) => { (context.state.properties ??= {})[name] = value; },
  };
  return new BagObject("DocumentProperties", context.library, store, "");
}

const runtime: TypeModel<ModelContext> = {
  type: "Runtime",
  get: { EnableEvents: () => true },
  set: { EnableEvents: (_context, value) => { if (value !== true) throw invalidArgument("host: Runtime.enableEvents = false is not modelled"); } },
};

const workbook: TypeModel<ModelContext> = {
  type: "Workbook",
  get: {
    Name: ({ state }) => state.fileName,
    ReadOnly: () => false,
    IsDirty: () => false,
    AutoSave: () => false,
    PreviouslySaved: ({ state }) => state.source !== null,
    UsePrecisionAsDisplayed: () => false,
    CalculationEngineVersion: () => 191029,
  },
  nav: {
    Worksheets: (context) => modelled(worksheets, context),
    Names: (context) => modelled(names, new NameScope(context, null)),
    Tables: (context) => modelled(sheetTables, new SheetTables(context, null)),
    Settings: (context) => modelled(settings, context),
    Application: (context) => modelled(application, context),
    Properties: properties,
    Protection: (context) => modelled(protection, context),
    _Runtime: (context) => modelled(runtime, context),
  },
  object: {
    GetSelectedRange: (context) => {
      const { sheet, area } = selected(context);
      return new RangeRef(context, sheet, area).object;
    },
    GetActiveCell: (context) => {
      const { sheet, area } = selected(context);
      return new RangeRef(context, sheet, cellArea(area.row, area.column)).object;
    },
  },
  call: { Save: () => undefined },
};

/** Root of all object paths. The library also starts `application` here. */
export const workbookObject = (context: ModelContext): HostObject => modelled(workbook, context);
