import { bringFormulasBack } from "../../../src/excel/formulas/bringFormulasBack";
import type { TurnRequest } from "../../../src/excel/formulas/foundFormulas";
import { turnIntoValues, type TurnOutcome } from "../../../src/excel/formulas/turnIntoValues";
import { formulaKind } from "../../../src/taskpane/services/formulaKind";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { countAsked } from "../asked";
import { addSheet, registerSheet } from "../inExcel";
import { cellsOf, openWorkbook, protect, RANGE, select, startComputing, write } from "./inCells";

let started: StartedHost;
beforeAll(async () => { started = await startComputing(); });
afterAll(() => started.close());
beforeEach(async () => {
  openWorkbook(started);
  await write({ B2: RATE, B3: COUNT, B4: "=1+1", B5: MIXED, B6: BAD, D1: TABLE, G1: PERIOD });
  await started.host.calculated();
});

const RATE = `=TTHC.ONTIME(${RANGE},B1)`;
const COUNT = `=TTHC.INTAKE(${RANGE},B1)`;
const MIXED = `=TTHC.INTAKE(${RANGE},B1)+0`;
const BAD = `=TTHC.INTAKE(${RANGE},"Q9/2021")`;
const TABLE = `=TTHC.SUMMARY(${RANGE},B1)`;
const PERIOD = `=TTHC.PERIOD(B1)`;

const turn = (change: Partial<TurnRequest> = {}): Promise<TurnOutcome> => turnIntoValues({ scope: "workbook", withMixed: false, kindOf: formulaKind, ...change });
const addresses = (places: readonly { area: { row: number; column: number } }[]): string[] => places.map(({ area: { row, column } }) => `${"ABCDEFGHIJ"[column]}${row + 1}`);

beforeEach(async () => {
  // The table of units needs its room.
  await write({ G1: "", A20: PERIOD });
  await started.host.calculated();
});

describe("formulas that become values", () => {
  it("are ours and nothing else's: what the cells showed stays, tables too; mixed ones and errors are left and told", async () => {
    const before = [await cellsOf("B2:B6"), await cellsOf("D1:P5"), await cellsOf("A20:B20")];
    const outcome = await turn();
    expect(addresses(outcome.turned).sort()).toEqual(["A20", "B2", "B3", "D1"]);
    expect([addresses(outcome.mixed), addresses(outcome.errors), outcome.stopped]).toEqual([["B5"], ["B6"], null]);
    const after = [await cellsOf("B2:B6"), await cellsOf("D1:P5"), await cellsOf("A20:B20")];
    expect(after.map(({ values }) => values)).toEqual(before.map(({ values }) => values));
    expect(after[0].formulas.slice(2)).toEqual([["=1+1"], [MIXED], [BAD]]);
    expect(after[1].formulas).toEqual(before[1].values);
  });

  it("take mixed ones with them when the user says so", async () => {
    const outcome = await turn({ withMixed: true });
    expect(addresses(outcome.turned)).toContain("B5");
    expect((await cellsOf("B5")).formulas[0][0]).toBe((await cellsOf("B5")).values[0][0]);
  });

  it("are those of the selection only, when that is meant", async () => {
    await select("B3:B9");
    expect(addresses((await turn({ scope: "selection" })).turned)).toEqual(["B3"]);
    expect((await cellsOf("B2")).formulas).toEqual([[RATE]]);
    await select("Z90");
    expect((await turn({ scope: "selection" })).turned).toEqual([]);
  });

  it("keep the number formats of their cells", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Theo dõi").getRange("B2").numberFormat = [["0.0%"]];
      await context.sync();
    });
    await turn();
    expect((await cellsOf("B2")).numberFormat).toEqual([["0.0%"]]);
  });

  it("stay the texts that they were, also where Excel would take them for numbers, days or TRUE", async () => {
    addSheet(started.host.state, "Tên lạ", registerSheet(60, ["01", "TRUE", "Sep 2021", "1/2/2021", "5%"]));
    await write({ H30: TABLE.replace("Sổ hồ sơ", "Tên lạ").replace("$203", "$63") });
    await started.host.calculated();
    const { values } = await cellsOf("H30:H36");
    expect(values.flat()).toEqual(expect.arrayContaining(["01", "TRUE", "Sep 2021", "1/2/2021", "5%"]));
    const outcome = await turn();
    expect(addresses(outcome.turned)).toContain("H30");
    expect((await cellsOf("H30:H36")).values).toEqual(values);
  });

  it("are many at little cost: a page of them takes no more requests than a few", async () => {
    const lines = Array.from({ length: 60 }, () => Array.from({ length: 8 }, () => RATE.replace("B1", '"Q3/2021"')));
    addSheet(started.host.state, "Nhiều", [[""]]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nhiều").getRange("A1:H60").formulas = lines;
      await context.sync();
    });
    await started.host.calculated();
    const { asked } = countAsked(started);
    const { turned } = await turn();
    expect(turned.filter(({ sheet }) => sheet === "Nhiều")).toHaveLength(480);
    expect(asked.requests).toBeLessThan(20);
  });

  it("leave a protected sheet as it is and go on with the others", async () => {
    addSheet(started.host.state, "Khác", [[""]]);
    await write({ A1: COUNT.replace("B1", '"Q3/2021"') }, "Khác");
    await started.host.calculated();
    await protect();
    const outcome = await turn();
    expect(outcome.protectedSheets).toEqual(["Theo dõi"]);
    expect(outcome.turned.map(({ sheet }) => sheet)).toEqual(["Khác"]);
    expect((await cellsOf("B2")).formulas).toEqual([[RATE]]);
  });
});

describe("formulas that are brought back", () => {
  it("stand as they stood, tables and formats too", async () => {
    const areas = ["B2:B6", "D1:P5", "A20:B20"];
    const before = await Promise.all(areas.map((area) => cellsOf(area)));
    const { turned } = await turn();
    expect(await bringFormulasBack(turned)).toEqual({ back: 4, changed: [], gone: [], protectedSheets: [] });
    await started.host.calculated();
    expect(await Promise.all(areas.map((area) => cellsOf(area)))).toEqual(before);
  });

  it("leave what was changed since: a typed value, a formula, one cell of a table", async () => {
    const { turned } = await turn();
    await write({ B2: 0.5, B3: "=SUM(A1:A9)", E2: 99 });
    const outcome = await bringFormulasBack(turned);
    expect([outcome.back, addresses(outcome.changed).sort()]).toEqual([1, ["B2", "B3", "D1"]]);
    expect((await cellsOf("B2")).formulas).toEqual([[0.5]]);
    expect((await cellsOf("B3")).formulas).toEqual([["=SUM(A1:A9)"]]);
    expect((await cellsOf("E2")).formulas).toEqual([[99]]);
  });

  it("say which sheets are gone", async () => {
    const { turned } = await turn();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Theo dõi").delete();
      await context.sync();
    });
    expect(await bringFormulasBack(turned)).toEqual({ back: 0, changed: [], gone: ["Theo dõi"], protectedSheets: [] });
  });
});

describe("what a formula is", () => {
  it.each<[unknown, string | null]>([
    ['=TTHC.ONTIME(HoSo[#All],"Q3/"&B1)', "own"], ["=TTHC.ONLINE(HoSo[#All],TTHC.PERIOD(B1))", "own"], ["=tthc.late(A1:B9)", "own"], ["=TTHC.NEWER(A1)", "own"],
    ["=TTHC.LATE(A1:B9)+1", "mixed"], ["=IF(A1,TTHC.LATE(A1:B9),0)", "mixed"], ["=LET(x,TTHC.LATE(A1:B9),x)", "mixed"],
    ["=SUM(A1:A9)", null], ['="TTHC.LATE"', null], ["TTHC.LATE", null], [12, null], ["", null],
  ])("%s is %s", (formula, kind) => expect(formulaKind(formula)).toBe(kind));
});
