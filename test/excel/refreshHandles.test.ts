import { refreshHandles } from "../../src/excel/refreshHandles";
import { mayCall } from "../../src/functions/workbook/calls";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { countAsked } from "./asked";
import { registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const refresh = () => refreshHandles({ isOurs: mayCall, givesHandle: (formula) => formula.includes("CASEBOOK") });

function open(): void {
  started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(700), "Theo dõi": [["Kỳ", "Q3/2021"]], "Mã sổ": [["Mã"]], "Ghi chú": [["x"]] });
}

async function write(sheet: string, address: string, formula: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

test("a workbook opened again with handles has the sheets of our formulas calculated, hidden ones as well, and no others", async () => {
  open();
  await write("Mã sổ", "A2", "=TTHC.CASEBOOK('Sổ hồ sơ'!$A$3:$K$703)");
  await write("Theo dõi", "B2", "=TTHC.ONTIME('Mã sổ'!$A$2,B1)");
  await write("Ghi chú", "B2", "=SUM(1,2)");
  started.host.state.sheets[2].visibility = "Hidden";
  const before = visibleState(started.host.state);
  expect((await refresh()).sort()).toEqual(["Mã sổ", "Theo dõi"]);
  expect(visibleState(started.host.state)).toEqual(before);
});

test("a workbook without handles is only looked at, in a few requests whatever its size", async () => {
  open();
  await write("Theo dõi", "B2", "=TTHC.ONTIME('Sổ hồ sơ'!$A$3:$K$703,B1)");
  const { asked } = countAsked(started);
  expect(await refresh()).toEqual([]);
  expect(asked.requests).toBeLessThanOrEqual(5);
});

test("an Excel that cannot calculate a sheet anew is not asked to", async () => {
  const old = await startExcel({ version: "2016" });
  try {
    expect(await refresh()).toEqual([]);
  } finally {
    old.close();
    started = await startExcel();
  }
});
