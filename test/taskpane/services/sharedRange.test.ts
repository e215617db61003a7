import * as cells from "../../../src/excel/cellsPart";
import { shareRange } from "../../../src/taskpane/services/sharedRange";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { cellsOf, openWorkbook, startComputing, write } from "../../excel/formulas/inCells";

let started: StartedHost;
beforeAll(async () => { started = await startComputing(); });
afterAll(() => started.close());
beforeEach(() => openWorkbook(started));

const share = (range: string) => shareRange(cells, { range, layouts: [], language: "vi" });
async function use(range: string): Promise<void> {
  await write({ B4: `=TTHC.INTAKE(${range},B1)`, B5: `=TTHC.LATE(${range},B1)`, B6: `=IFERROR(TTHC.ONTIME(${range},B1),0)` });
  await started.host.calculated();
}

test("the formulas of a range take its handle, which stands on the sheet of that name in the user's language", async () => {
  await use("'Sổ hồ sơ'!$A$3:$K$203");
  expect(await share("'Sổ hồ sơ'!$A$3:$K$203")).toMatchObject({ state: "shared", made: { sheet: "Mã sổ TTHC" }, rewritten: { turned: [{}, {}, {}] } });
  expect((await cellsOf("B6")).formulas).toEqual([["=IFERROR(TTHC.ONTIME('Mã sổ TTHC'!$A$1,B1),0)"]]);
});

test("a range that is no register is refused with the function's own sentence, and no formula is touched", async () => {
  await use("'Theo dõi'!$A$20:$C$24");
  const outcome = await share("'Theo dõi'!$A$20:$C$24");
  expect(outcome).toMatchObject({ state: "refused", shown: expect.stringMatching(/^#/), why: expect.stringMatching(/\p{L}{2}.*\.$/u) });
  expect((await cellsOf("B4")).formulas).toEqual([["=TTHC.INTAKE('Theo dõi'!$A$20:$C$24,B1)"]]);
  expect(started.host.state.sheets).toHaveLength(2);
});

test("a register over what Excel hands to a function is refused without a sentence: only Excel knows", async () => {
  await use("'Sổ hồ sơ'!$A$3:$K$203");
  started.host.argumentLimit = 5_000;
  try {
    expect(await share("'Sổ hồ sơ'!$A$3:$K$203")).toEqual({ state: "refused", shown: "#VALUE!", why: null });
  } finally {
    started.host.argumentLimit = 5_000_000;
  }
});

test("an offer that is no longer true changes nothing", async () => {
  expect(await share("'Sổ hồ sơ'!$A$3:$K$203")).toEqual({ state: "gone" });
});
