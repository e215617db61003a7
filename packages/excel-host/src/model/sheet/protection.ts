import { invalidOperation } from "../../executor/hostError";
import type { TypeModel } from "../../executor/hostObject";
import type { SheetRef } from "../sheetRef";

const OPTIONS = {
  allowAutoFilter: false, allowDeleteColumns: false, allowDeleteRows: false, allowFormatCells: false, allowFormatColumns: false,
  allowFormatRows: false, allowInsertColumns: false, allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false,
  allowSort: false, allowEditObjects: false, allowEditScenarios: false, selectionMode: "Normal",
};

/** Protection of a sheet. Passwords are accepted and not kept: this host cannot check them. */
export const protection: TypeModel<SheetRef> = {
  type: "WorksheetProtection",
  get: {
    Protected: ({ sheet }) => sheet.protection.protected,
    Options: ({ sheet }) => (sheet.protection.protected ? { ...OPTIONS, ...sheet.protection.options } : null),
  },
  call: {
    Protect: ({ context, sheet }, args) => {
      if (sheet.protection.protected) throw invalidOperation("The worksheet is already protected.");
      sheet.protection = { protected: true, options: args.record(0) };
      context.changed({ kind: "sheets", sheet: sheet.id });
    },
    Unprotect: ({ context, sheet }) => {
      sheet.protection = { protected: false, options: {} };
      context.changed({ kind: "sheets", sheet: sheet.id });
    },
  },
};
