import { join } from "node:path";
import type { Grid, MergedArea } from "../../../src/register/model/grid";
import { filledGrid } from "../../../src/register/procedures/filledGrid";
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
    const { layout, isAggregate, isProcedures } = topOfSheet(top, { tables: [], lastRow: sheet.top + sheet.rows.length - 1 });
    const list = readProcedureList(filledGrid(sheet, sheet.merged ?? []));
    // A list must never be read as a register or a table of counts too.
    expect(isProcedures).toBe(list !== null);
    if (isProcedures) expect([layout, isAggregate]).toEqual([null, false]);
    return list === null ? `no list: ${layout ? "register" : isAggregate ? "table of counts" : "nothing"}` : describeList(list);
  });
});
