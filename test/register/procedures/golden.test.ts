import { join } from "node:path";
import type { Grid, MergedArea } from "../../../src/register/model/grid";
import { filledGrid } from "../../../src/register/procedures/filledGrid";
import { isProcedureSheet } from "../../../src/register/procedures/findProcedureList";
import { mayHoldProcedures } from "../../../src/register/procedures/mayHoldProcedures";
import { readProcedureList } from "../../../src/register/procedures/readProcedureList";
import { topOfSheet } from "../../../src/register/sheetRegister";
import { testGolden } from "../../goldenFolders";
import { describeList } from "./describedList";

/** A sheet as it is kept, with its merged cells. */
type Sheet = Grid & { merged?: MergedArea[] };

testGolden({
  root: join(__dirname, "golden"), inputs: ["grid.json"], expected: "expected.json", least: 20,
  says: "reads %s as a clerk would", format: (value) => JSON.stringify(value, null, 2),
}, (_name, load) => {
  const { sheets } = load<{ shows: string; sheets: Sheet[] }>("grid.json");
  return sheets.map((sheet) => {
    const top = { ...sheet, rows: sheet.rows.slice(0, 60) };
    const { layout, isAggregate } = topOfSheet(top, { tables: [], lastRow: sheet.top + sheet.rows.length - 1 });
    const list = readProcedureList(filledGrid(sheet, sheet.merged ?? []));
    // Whoever reads sheets asks this first: a list that it does not let through would be read as something else.
    if (list !== null) expect([mayHoldProcedures(top.rows, layout), isProcedureSheet(top)]).toEqual([true, true]);
    return list === null ? `no list: ${layout ? "register" : isAggregate ? "table of counts" : "nothing"}` : describeList(list);
  });
});
