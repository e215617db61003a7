import { mayCall } from "../../src/functions/workbook/calls";
import { cellsToRead, differingFormulas } from "../../src/functions/workbook/formulaDifferences";
import { PUBLISHED_RULES } from "../../src/indicators/countingRules";
import { makePeriod } from "../../src/calendar/period";
import { readFormulas } from "../../src/excel/readFormulas";
import { readRegister } from "../../src/excel/read/readRegister";
import type { Reading } from "../../src/register/model/reading";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { countAsked } from "./asked";
import { addSheet, registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

async function registerReading(): Promise<Reading> {
  const outcome = await readRegister();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.reading;
}

const look = async (reading: Reading) => readFormulas({ layouts: reading.layouts, isWanted: mayCall, cellsToRead });

async function write(formulas: Record<string, string>, sheet = "Theo dõi"): Promise<void> {
  await Excel.run(async (context) => {
    for (const [address, formula] of Object.entries(formulas)) context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

function open(rows: (string | number)[][] = [["Kỳ", "Q3/2021"], ["Đúng hạn", ""]]): void {
  started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(700), "Theo dõi": rows });
}

describe("the workbook's own formulas", () => {
  test("are found on the user's sheets with all that says how they count, and the workbook stays as it is", async () => {
    open();
    await write({ B2: "=TTHC.ONTIME('Sổ hồ sơ'!$A$3:$K$400,B1)", B3: "=SUM(B1:B2)", C2: "=TTHC.RECEIVED(HoSo[#All],\"Q2/2021\")" });
    await write({ K1: "=TTHC.LATE(Vung,\"Q3/2021\")", A710: "=TTHC.LATE(A3:K703,\"Q3/2021\")", M50: "=TTHC.LATE(A3:K703,\"Q3/2021\")" }, "Sổ hồ sơ");
    await Excel.run(async (context) => {
      context.workbook.tables.add("'Sổ hồ sơ'!A3:H703", true).name = "HoSo";
      context.workbook.names.add("Vung", context.workbook.worksheets.getItem("Sổ hồ sơ").getRange("A3:K703"));
      await context.sync();
    });
    const reading = await registerReading();
    const before = visibleState(started.host.state);
    const formulas = await look(reading);
    expect(formulas.cells.map(({ sheet, row, column }) => [sheet, row, column]).sort()).toEqual([["Sổ hồ sơ", 1, 11], ["Sổ hồ sơ", 50, 13], ["Sổ hồ sơ", 710, 1], ["Theo dõi", 2, 2], ["Theo dõi", 2, 3]]);
    expect(formulas.unread).toEqual([]);
    expect(visibleState(started.host.state)).toEqual(before);
    const period = makePeriod("quarter", 2021, 3, 20);
    const found = differingFormulas(formulas, { reading, rules: PUBLISHED_RULES, period });
    expect(found.map(({ cell, differences }) => [cell.row, cell.column, differences.map(({ kind }) => kind)])).toEqual([[2, 2, ["rows"]], [2, 3, ["period"]]]);
  });

  test("cost a workbook without ours little: one look at the sheets beside the register, none into its body", async () => {
    open();
    const reading = await registerReading();
    const { asked } = countAsked(started);
    expect((await look(reading)).cells).toEqual([]);
    expect(asked.requests).toBeLessThanOrEqual(6);
    expect(asked.cells).toBe(0);
  });

  test("are not looked for on our sheets nor on hidden ones", async () => {
    open();
    addSheet(started.host.state, "Ẩn", [["=TTHC.LATE(A1:B2)"]], "Hidden");
    await write({ A1: "=TTHC.LATE('Sổ hồ sơ'!A3:H703)" }, "Ẩn");
    expect((await look(await registerReading())).cells).toEqual([]);
  });

  test("on a sheet that is too large are named as not looked at, and the others are", async () => {
    open();
    const large = addSheet(started.host.state, "Rất lớn", [["đầu"]]);
    large.rows[9_999] = { values: Array.from({ length: 101 }, () => 1), formats: [] };
    await write({ B2: "=TTHC.ONTIME('Sổ hồ sơ'!$A$3:$K$703,\"Q3/2021\")" });
    const { cells, unread } = await look(await registerReading());
    expect([cells.length, unread]).toEqual([1, ["Rất lớn"]]);
  });

  test("are read in smaller parts where Excel refuses large answers", async () => {
    open([["Kỳ", "Q3/2021"], ...Array.from({ length: 3000 }, (_row, at) => [`dòng ${at}`, at])]);
    await write({ B2900: "=TTHC.ONTIME('Sổ hồ sơ'!$A$3:$K$703,B1)" });
    const reading = await registerReading();
    started.host.failures = { payloadLimit: 20_000 };
    const { cells } = await look(reading);
    expect(cells.map(({ row }) => row)).toEqual([2900]);
  });
});
