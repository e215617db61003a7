import { bringFormulasBack } from "../../../src/excel/formulas/bringFormulasBack";
import { dropHandles, shareRegister, type ShareOutcome } from "../../../src/excel/formulas/shareRegister";
import { readFormulas } from "../../../src/excel/readFormulas";
import { readHandle } from "../../../src/functions/book/handle";
import { mayCall } from "../../../src/functions/workbook/calls";
import { absoluteCell, handleOffers } from "../../../src/functions/workbook/handleOffer";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { countAsked } from "../asked";
import { addSheet, visibleState } from "../inExcel";
import { cellsOf, openWorkbook, protect, RANGE, startComputing, write } from "./inCells";

let started: StartedHost;
beforeAll(async () => { started = await startComputing(); });
afterAll(() => started.close());

const IDS = ["INTAKE", "ONTIME", "LATE", "EARLY", "OVERDUE", "ONLINERATE", "RESOLVED", "PENDING", "LATERATE", "DUE"];
const PERIODS = ["B1", '"7/2021"', '"Q3/2021"'];
/** Thirty formulas of figures, one mixed with other functions, one table that spills. */
const LINES = IDS.map((id) => PERIODS.map((period) => `=TTHC.${id}(${RANGE},${period})`));
const MIXED = `=IFERROR(ROUND(100*TTHC.ONTIME(${RANGE},B1),2)&"%","–")`;
const TABLE = `=TTHC.SUMMARY(${RANGE},B1)`;
const WANTED = { sheetName: "Mã sổ TTHC", label: "Sổ đọc một lần" };

async function open(): Promise<void> {
  openWorkbook(started);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Theo dõi").getRange("B4:D13").formulas = LINES;
    await context.sync();
  });
  await write({ B15: MIXED, G1: TABLE });
  await started.host.calculated();
}
beforeEach(open);

/** All that is offered for the range, after something happened to the workbook that nobody has looked at since. */
async function share(meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<ShareOutcome> {
  const formulas = await readFormulas({ layouts: [], isWanted: mayCall, cellsToRead: () => [] });
  const [{ register, standing }] = handleOffers(formulas, "A1");
  await meanwhile();
  const isHandle = (value: unknown): boolean => readHandle(value) !== null;
  return shareRegister({ ...WANTED, register, standing, isHandle, formulasWith: (place) => handleOffers(formulas, absoluteCell(place))[0].formulas });
}

async function shared(meanwhile?: () => Promise<void>): Promise<Extract<ShareOutcome, { state: "shared" }>> {
  const outcome = await share(meanwhile);
  if (outcome.state !== "shared") throw new Error(`refused: ${outcome.shown}`);
  return outcome;
}

const addresses = (places: readonly { area: { row: number; column: number } }[]): string[] => places.map(({ area: { row, column } }) => `${"ABCDEFGHIJ"[column]}${row + 1}`);

describe("formulas that take a handle in place of a range", () => {
  it("show the very values that they showed, mixed ones and tables too; the handle stands on a sheet of its own", async () => {
    const before = await cellsOf("A1:T20");
    const { asked } = countAsked(started);
    const { rewritten, made } = await shared();
    expect(asked.requests).toBeLessThan(25);
    expect(rewritten.turned).toHaveLength(32);
    expect([rewritten.changed, rewritten.errors, rewritten.differing, rewritten.unwritable, rewritten.unchecked, rewritten.protectedSheets, rewritten.stopped]).toEqual([[], [], [], [], [], [], null]);
    const after = await cellsOf("A1:T20");
    expect(after.values).toEqual(before.values);
    expect(after.numberFormat).toEqual(before.numberFormat);
    expect([after.formulas[3][1], after.formulas[14][1], after.formulas[0][6]]).toEqual([
      "=TTHC.INTAKE('Mã sổ TTHC'!$A$1,B1)", `=IFERROR(ROUND(100*TTHC.ONTIME('Mã sổ TTHC'!$A$1,B1),2)&"%","–")`, "=TTHC.SUMMARY('Mã sổ TTHC'!$A$1,B1)"]);
    expect(made).toMatchObject({ sheet: "Mã sổ TTHC", row: 0, added: true });
    expect((await cellsOf("A1:B1", "Mã sổ TTHC")).values).toEqual([[expect.stringContaining("200 hồ sơ"), WANTED.label]]);
  });

  it("come back word for word, and the handle with its sheet goes: the workbook is as it was", async () => {
    const seen = async () => [await cellsOf("A1:T20"), await cellsOf("A1:K203", "Sổ hồ sơ"), started.host.state.sheets.map(({ name }) => name)];
    const before = await seen();
    const { rewritten: { turned }, made } = await shared();
    expect(await bringFormulasBack(turned)).toEqual({ back: 32, changed: [], gone: [], protectedSheets: [] });
    expect(await dropHandles(made ? [made] : [])).toEqual([]);
    await started.host.calculated();
    expect(await seen()).toEqual(before);
  });

  it("come back also when the register has changed since, with nothing lost that was typed where a table reached", async () => {
    const { rewritten: { turned } } = await shared();
    await write({ C4: "Sở Y tế", C5: "Sở Y tế", C6: "Sở Y tế" }, "Sổ hồ sơ");
    await started.host.calculated();
    await write({ B4: 7, G12: "ghi chú" });
    const outcome = await bringFormulasBack(turned);
    expect([outcome.back, addresses(outcome.changed)]).toEqual([31, ["B4"]]);
    expect((await cellsOf("B4:B5")).formulas).toEqual([[7], [LINES[1][0]]]);
    expect((await cellsOf("G12")).formulas).toEqual([["ghi chú"]]);
  });

  it("keep their handle as long as a formula speaks of it", async () => {
    const { rewritten: { turned }, made } = await shared();
    await write({ A30: "=TTHC.LATE('Mã sổ TTHC'!A1,B1)" });
    await bringFormulasBack(turned);
    expect(await dropHandles(made ? [made] : [])).toEqual([made]);
    await started.host.calculated();
    expect((await cellsOf("A30")).values).toEqual((await cellsOf("B6")).values);
  });

  it("take a handle that stands already, wherever it is, and leave it there", async () => {
    addSheet(started.host.state, "Của tôi", [["x"]]);
    await write({ C3: `=TTHC.CASEBOOK(${RANGE.replaceAll("$", "")})` }, "Của tôi");
    await started.host.calculated();
    expect((await shared()).made).toBeNull();
    expect((await cellsOf("B4")).formulas).toEqual([["=TTHC.INTAKE('Của tôi'!$C$3,B1)"]]);
    expect(started.host.state.sheets.map(({ name }) => name)).not.toContain("Mã sổ TTHC");
  });

  it.each<[string, unknown[][], string]>([["the sheet for handles has other things on it", [["Mã cũ", "x"], ["", "", "y"]], "A3"], ["it is blank", [[""]], "A1"]])("go over nothing where %s", async (_what, rows, address) => {
    addSheet(started.host.state, "Mã sổ TTHC", rows as string[][]);
    const { made, rewritten } = await shared();
    expect(made).toMatchObject({ row: Number(address.slice(1)) - 1, added: false });
    await bringFormulasBack(rewritten.turned);
    expect(await dropHandles(made ? [made] : [])).toEqual([]);
    await started.host.calculated();
    expect(started.host.state.sheets.map(({ name }) => name)).toContain("Mã sổ TTHC");
    expect((await cellsOf("A1:C2", "Mã sổ TTHC")).values.flat().filter((value) => value !== "")).toEqual(rows.flat().filter((value) => value !== ""));
  });

  it("are not put on a protected or hidden sheet of that name: the handle gets another one", async () => {
    addSheet(started.host.state, "Mã sổ TTHC", [["x"]]);
    await protect("Mã sổ TTHC");
    expect((await shared()).made).toMatchObject({ sheet: "Mã sổ TTHC 2", added: true });
  });
});

describe("formulas stay as they are", () => {
  it("all of them, where the register gives no handle, and nothing is left of the try", async () => {
    started.host.argumentLimit = 5_000;
    try {
      await open();
      const before = visibleState(started.host.state);
      expect(await share()).toEqual({ state: "refused", shown: "#VALUE!" });
      expect(visibleState(started.host.state)).toEqual(before);
    } finally {
      started.host.argumentLimit = 5_000_000;
    }
  });

  it("when they were changed since they were looked at, show an error, or stand in cells for text", async () => {
    await write({ B5: `=TTHC.ONTIME(${RANGE},"Q9/2021")` });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Theo dõi").getRange("B6").numberFormat = [["@"]];
      await context.sync();
    });
    await started.host.calculated();
    const { rewritten } = await shared(() => write({ B4: "=1+1" }));
    expect([addresses(rewritten.changed), addresses(rewritten.errors), addresses(rewritten.unwritable), rewritten.turned.length]).toEqual([["B4"], ["B5"], ["B6"], 29]);
    expect((await cellsOf("B4:B6")).formulas).toEqual([["=1+1"], [`=TTHC.ONTIME(${RANGE},"Q9/2021")`], [LINES[2][0]]]);
  });

  it("on protected sheets, which are named; without any formula rewritten no handle is left behind", async () => {
    await protect();
    const before = visibleState(started.host.state);
    const { rewritten, made } = await shared();
    expect([rewritten.protectedSheets, rewritten.turned, made]).toEqual([["Theo dõi"], [], null]);
    expect(visibleState(started.host.state)).toEqual(before);
  });

  it("where they would show something else, and are named", async () => {
    const stale = LINES[0][0];
    const formulas = await readFormulas({ layouts: [], isWanted: mayCall, cellsToRead: () => [] });
    const [{ register }] = handleOffers(formulas, "A1");
    const outcome = await shareRegister({
      ...WANTED, register, standing: null, isHandle: (value) => readHandle(value) !== null,
      formulasWith: (place) => handleOffers(formulas, absoluteCell(place))[0].formulas.map((each) => (each.cell.formula === stale ? { ...each, rewritten: each.rewritten.replace("B1", '"7/2021"') } : each)),
    });
    if (outcome.state !== "shared") throw new Error("refused");
    expect(addresses(outcome.rewritten.differing)).toEqual(["B4"]);
    expect(outcome.rewritten.turned).toHaveLength(31);
    await started.host.calculated();
    expect((await cellsOf("B4")).formulas).toEqual([[stale]]);
  });
});

describe("when Excel stops", () => {
  afterEach(() => { started.host.failures = {}; });

  it("before it told what the rewritten formulas show, they are named and the way back is kept", async () => {
    const answer = started.host.request.bind(started.host);
    started.host.request = async (request, bridge) => {
      const answered = await answer(request, bridge);
      // From the request on that wrote the formulas none comes through but the one that reads their texts back.
      if (request.body.includes("TTHC.INTAKE('Mã sổ TTHC'!$A$1")) started.host.request = async (next, from) => {
        const read = await answer(next, from);
        started.host.request = answer;
        started.host.failures = { payloadLimit: 10 };
        return read;
      };
      return answered;
    };
    const { rewritten, made } = await shared().finally(() => { started.host.request = answer; started.host.failures = {}; });
    expect([rewritten.unchecked.length, rewritten.turned.length, rewritten.stopped?.code, made?.sheet]).toEqual([32, 32, "tooLarge", "Mã sổ TTHC"]);
    expect((await bringFormulasBack(rewritten.turned)).back).toBe(32);
    expect((await cellsOf("B4:D13")).formulas).toEqual(LINES);
  });

  it("while the register is read, nothing of ours stays and nothing is rewritten", async () => {
    const answer = started.host.request.bind(started.host);
    let isPut = false;
    started.host.request = async (request, bridge) => {
      if (isPut) {
        isPut = false;
        return { status: 413 };
      }
      isPut = request.body.includes("TTHC.CASEBOOK");
      return answer(request, bridge);
    };
    await expect(share().finally(() => { started.host.request = answer; })).rejects.toBeDefined();
    expect(started.host.state.sheets.map(({ name }) => name)).toEqual(["Sổ hồ sơ", "Theo dõi"]);
    expect((await cellsOf("B4:D13")).formulas).toEqual(LINES);
  });
});
