import { newWorkbookState } from "../../src/preview/host";
import { startHost, type StartedHost } from "./startHost";

let started: StartedHost;
beforeAll(async () => { started = await startHost(); });
afterAll(() => started.close());
beforeEach(() => { started.host.state = newWorkbookState(); });

test("values that the add-in writes can be read back", async () => {
  const values = await started.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [["Đơn vị", "20"], [null as never, true]];
    range.format.fill.color = "#4472c4";
    range.load("values,address,format/fill/color");
    await context.sync();
    return [range.values, range.address, range.format.fill.color];
  });
  expect(values).toEqual([[["Đơn vị", 20], ["", true]], "Sheet1!A1:B2", "#4472C4"]);
});
