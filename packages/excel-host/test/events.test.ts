import { workbench } from "./workbench";

const bench = workbench(["Sheet1", "Hồ sơ"]);

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** Registers handlers, lets things happen, and answers what was heard. */
async function heard(
  register: (context: Excel.RequestContext, hear: (what: unknown) => void) => OfficeExtension.EventHandlerResult<never>[],
  happen: () => Promise<unknown> | void,
): Promise<unknown[]> {
  const got: unknown[] = [];
  let handlers: OfficeExtension.EventHandlerResult<never>[] = [];
  await bench.run(async (context) => {
    handlers = register(context, (what) => got.push(what));
    await context.sync();
  });
  await happen();
  await turn();
  await bench.started.Excel.run(handlers[0].context as Excel.RequestContext, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
  const before = got.length;
  await happen();
  await turn();
  expect(got).toHaveLength(before); // a removed handler hears nothing
  return got;
}

type Handlers = OfficeExtension.EventHandlerResult<never>[];

describe("events", () => {
  test("the user's selection and typing reach the sheet's handlers", async () => {
    const got = await heard((context, hear) => {
      const sheet = context.workbook.worksheets.getItem("Hồ sơ");
      return [
        sheet.onSelectionChanged.add(async ({ type, address }) => hear([type, address])),
        sheet.onChanged.add(async ({ type, address, changeType }) => hear([type, address, changeType])),
      ] as unknown as Handlers;
    }, async () => {
      bench.started.host.select("Hồ sơ", { row: 1, column: 1, rows: 2, columns: 2 });
      bench.started.host.select("Sheet1", { row: 0, column: 0, rows: 1, columns: 1 });
      await bench.started.host.typeInCell("Hồ sơ", 4, 3, "5");
    });
    expect(got).toEqual([["WorksheetSelectionChanged", "B2:C3"], ["WorksheetChanged", "D5", "RangeEdited"]]);
  });

  test("the collection hears of edits on every sheet, with who made them, and of what is computed after them", async () => {
    await bench.started.host.typeInCell("Sheet1", 9, 9, "='Hồ sơ'!D5+1");
    const got = await heard((context, hear) => {
      const { worksheets } = context.workbook;
      return [
        worksheets.onChanged.add(async ({ worksheetId, triggerSource }) => hear(["changed", worksheetId, triggerSource])),
        worksheets.onCalculated.add(async ({ worksheetId }) => hear(["calculated", worksheetId])),
      ] as unknown as Handlers;
    }, async () => {
      await bench.started.host.typeInCell("Hồ sơ", 4, 3, "5");
      await bench.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("B2").values = [[1]];
        await context.sync();
      });
    });
    const [first, second] = bench.state.sheets.map(({ id }) => id);
    expect(got).toEqual([["changed", second, "Unknown"], ["calculated", first], ["changed", first, "ThisLocalAddin"]]);
  });

  test("the workbook hears of every selection", async () => {
    const got = await heard(
      (context, hear) => [context.workbook.onSelectionChanged.add(async (args) => hear(Object.keys(args)))] as unknown as Handlers,
      () => bench.started.host.select("Sheet1", { row: 3, column: 3, rows: 1, columns: 1 }),
    );
    expect(got).toEqual([["workbook"]]);
  });

  test("sheets that come, go and are shown are told, with the id of the sheet", async () => {
    const id = bench.state.sheets[1].id;
    const got = await heard((context, hear) => {
      const { worksheets } = context.workbook;
      return [
        worksheets.onActivated.add(async ({ worksheetId }) => hear(["shown", worksheetId])),
        worksheets.onAdded.add(async ({ type }) => hear([type])),
        worksheets.onDeleted.add(async ({ type }) => hear([type])),
      ] as unknown as Handlers;
    }, async () => {
      bench.started.host.activateSheet("Hồ sơ");
      bench.started.host.activateSheet("Hồ sơ");
      await bench.run(async (context) => {
        context.workbook.worksheets.add("Tạm").delete();
        await context.sync();
      });
      bench.started.host.activateSheet("Sheet1");
    });
    expect(got).toEqual([["shown", id], ["WorksheetAdded"], ["WorksheetDeleted"], ["shown", bench.sheet.id]]);
  });

  test("the page hears what it has to draw again, until it stops listening", () => {
    const changes: string[] = [];
    const stop = bench.started.host.subscribe(({ kind }) => changes.push(kind));
    bench.started.host.select("Hồ sơ", { row: 0, column: 0, rows: 1, columns: 1 });
    stop();
    bench.started.host.select("Sheet1", { row: 0, column: 0, rows: 1, columns: 1 });
    expect(changes).toEqual(["sheets", "selection"]);
  });
});

describe("ribbon commands", () => {
  test("a command runs the function that the add-in registered and ends when it says so", async () => {
    const { Office, host, Excel } = bench.started;
    Office.actions.associate("quarterlyReport", async (event: Office.AddinCommands.Event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Tổng hợp quý");
        await context.sync();
      });
      event.completed();
    });
    await host.runCommand("quarterlyReport");
    expect(bench.state.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Hồ sơ", "Tổng hợp quý"]);
  });

  test("a command that nobody registered is an error and not a silence", async () => {
    await expect(bench.started.host.runCommand("khongCo")).rejects.toThrow("khongCo");
  });
});
