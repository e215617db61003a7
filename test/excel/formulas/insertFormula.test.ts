import { insertFormula, type FormulaPlacement } from "../../../src/excel/formulas/insertFormula";
import { readCells } from "../../../src/excel/formulas/readCells";
import { columnSizes } from "../../../src/excel/formulas/columnSizes";
import { selectedArea } from "../../../src/excel/formulas/selectedArea";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { cellsOf, openWorkbook, protect, RANGE, select, startComputing, write } from "./inCells";

let started: StartedHost;
beforeAll(async () => { started = await startComputing(); });
afterAll(() => started.close());
beforeEach(() => openWorkbook(started));

const RATE = `=TTHC.ONTIME(${RANGE},"Q3/2021")`;
const place = (change: Partial<FormulaPlacement> = {}) => insertFormula({ formula: RATE, formats: [["0.00%"]], reads: [], at: null, replace: false, ...change });
const register = { sheet: "Sổ hồ sơ", area: { row: 2, column: 0, rows: 201, columns: 11 } };

describe("a formula that is put into a cell", () => {
  it("stands in the selected cell, computes, and looks as a rate does", async () => {
    await select("B2");
    expect(await place()).toEqual({ state: "inserted", place: { sheet: "Theo dõi", row: 1, column: 1 } });
    await started.host.calculated();
    const { formulas, values, numberFormat } = await cellsOf("B2");
    expect([formulas[0][0], numberFormat[0][0]]).toEqual([RATE, "0.00%"]);
    expect(values[0][0]).toBeGreaterThan(0.5);
  });

  it("keeps the format that its user gave the cell; a cell for text would show the formula itself", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Theo dõi");
      sheet.getRange("B2").numberFormat = [["0.0"]];
      sheet.getRange("B3").numberFormat = [["@"]];
      await context.sync();
    });
    await select("B2");
    await place();
    await select("B3");
    await place();
    await started.host.calculated();
    expect((await cellsOf("B2")).numberFormat).toEqual([["0.0"]]);
    expect((await cellsOf("B3")).numberFormat).toEqual([["0.00%"]]);
    expect((await cellsOf("B3")).values[0][0]).toBeGreaterThan(0.5);
  });

  it("goes over nothing: a filled cell stays, and the next free one below is told", async () => {
    await write({ B3: 7 });
    await select("B1");
    const outcome = await place();
    expect(outcome).toMatchObject({ state: "filled", filled: 1, free: { sheet: "Theo dõi", row: 1, column: 1 } });
    expect((await cellsOf("B1:B3")).formulas).toEqual([["Q3/2021"], [""], [7]]);
  });

  it("of a table looks at all cells that the table takes, formulas that show nothing among them", async () => {
    await write({ C5: '=""' });
    await select("B3");
    const formats = Array.from({ length: 4 }, () => [null, null, null]);
    expect(await place({ formats })).toMatchObject({ state: "filled", filled: 1, area: { row: 2, column: 1, rows: 4, columns: 3 }, free: { row: 5, column: 1 } });
    expect((await cellsOf("B3")).formulas).toEqual([[""]]);
  });

  it("replaces what was there only when it is said so, at the very place that was asked about", async () => {
    await select("A9");
    expect(await place({ at: { sheet: "Theo dõi", row: 0, column: 1 }, replace: true })).toMatchObject({ state: "inserted" });
    expect((await cellsOf("B1")).formulas).toEqual([[RATE]]);
    expect((await cellsOf("A9")).formulas).toEqual([[""]]);
  });

  it("that Excel does not take costs nothing that stood there", async () => {
    await write({ B2: 5, C2: 6 });
    expect(await place({ formula: "=TTHC.ONTIME((", formats: [[null, null]], at: { sheet: "Theo dõi", row: 1, column: 1 }, replace: true })).toMatchObject({ state: "refused", why: "notTaken" });
    expect((await cellsOf("B2:C2")).formulas).toEqual([[5, 6]]);
  });

  it("of a table clears what it replaces, and nothing beside", async () => {
    await write({ B2: 5, C3: 6, D2: 7, B4: 8 });
    await place({ formula: `=TTHC.PERIOD("Q3/2021")`, formats: [["dd/mm/yyyy", "dd/mm/yyyy"], [null, null]], at: { sheet: "Theo dõi", row: 1, column: 1 }, replace: true });
    await started.host.calculated();
    const { values, numberFormat } = await cellsOf("B2:D4");
    expect(values).toEqual([[44368, 44459, 7], ["", "", ""], [8, "", ""]]);
    expect(numberFormat[0].slice(0, 2)).toEqual(["dd/mm/yyyy", "dd/mm/yyyy"]);
  });

  it("is refused in a table, in its own range, over the edge, on a protected sheet: and nothing is written", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.add("'Theo dõi'!D1:E3", true);
      await context.sync();
    });
    await select("D2");
    expect(await place()).toMatchObject({ state: "refused", why: "table" });
    await select("J9", "Sổ hồ sơ");
    expect(await place({ reads: [register] })).toMatchObject({ state: "refused", why: "within" });
    await select("XFD1");
    expect(await place({ formats: [[null, null]] })).toMatchObject({ state: "refused", why: "noRoom" });
    await protect();
    await select("B2");
    expect(await place()).toMatchObject({ state: "refused", why: "protected", place: { sheet: "Theo dõi" } });
    expect((await cellsOf("B2")).formulas).toEqual([[""]]);
    expect((await cellsOf("J9", "Sổ hồ sơ")).formulas).toEqual([[""]]);
  });

  it("says so while a cell is being edited, and writes nothing later", async () => {
    await select("B2");
    started.host.failures = { editMode: true };
    await expect(place()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    started.host.failures = {};
    expect((await cellsOf("B2")).formulas).toEqual([[""]]);
  });

  it("finds no free place that touches the register: there it would be read as a case", async () => {
    await select("A1", "Sổ hồ sơ");
    expect(await place({ reads: [register] })).toMatchObject({ state: "filled", free: { row: 0, column: 10 } });
  });
});

describe("what the form asks of the workbook", () => {
  it("is the selection as a formula names it", async () => {
    await select("B1:C3");
    expect((await selectedArea()).address).toBe("'Theo dõi'!$B$1:$C$3");
  });

  it("is the cells of an area, whole columns as far as they are used, and none of a sheet that is gone", async () => {
    expect(await readCells({ sheet: "Theo dõi", area: { row: 0, column: 0, rows: 2, columns: 2 } }, {})).toEqual([["Kỳ", "Q3/2021"], ["Đúng hạn", ""]]);
    expect(await readCells({ sheet: "Sổ hồ sơ", area: { row: 0, column: 0, rows: 1_048_576, columns: 11 } }, {})).toHaveLength(203);
    expect(await readCells({ sheet: "Khác", area: register.area }, {})).toBeNull();
  });

  it("is read in pieces where Excel refuses it in one", async () => {
    started.host.failures = { payloadLimit: 8_000 };
    const values = await readCells(register, {});
    expect(values).toHaveLength(201);
    expect(values?.[200][1]).toBe("000.00.01.H62-210199");
  });

  it("is about how long cells are when a function gets them", async () => {
    const sizes = await columnSizes(register);
    expect(sizes).toHaveLength(11);
    expect(sizes[1]).toBeGreaterThan(20);
    expect(sizes[9]).toBe(5);
  });
});
