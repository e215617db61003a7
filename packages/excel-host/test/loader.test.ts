import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { EmbeddedHost } from "../src/index";
import { openAddin } from "../src/loader/openAddin";

let folder: string;
beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), "addin-")); });
afterAll(() => rmSync(folder, { recursive: true }));

function script(name: string, code: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, code);
  return file;
}

describe("opening an add-in without a browser", () => {
  test("its scripts run in order after the library, in the language that is asked for", async () => {
    const host = new EmbeddedHost();
    const scripts = [
      script("first.js", "window.order = [typeof Office]; Office.onReady(() => order.push(typeof Excel, Office.context.displayLanguage));"),
      script("second.js", "order.push('second'); CustomFunctions.associate('HAI', () => 2);"),
    ];
    const session = await openAddin({ host, scripts, locale: "en-US" });
    await host.typeInCell("Sheet1", 0, 0, "=TTHC.HAI()");
    expect((session.window as unknown as { order: string[] }).order.join(" ")).toBe("object second object en-US");
    expect(host.state.sheets[0].rows[0]?.values[0]).toBe(2);
    session.close();
  });

  test("a script that the bundles load later comes from beside them; one that is not there tells its failure", async () => {
    script("later.js", "window.came = true;");
    const code = `const load = (name) => new Promise((resolve) => {
      const tag = document.createElement("script");
      tag.onload = tag.onerror = ({ type }) => resolve(type);
      tag.src = name;
      document.head.appendChild(tag);
    }); window.load = load;`;
    const session = await openAddin({ host: new EmbeddedHost(), scripts: [script("loads.js", code)] });
    const window = session.window as unknown as { load(name: string): Promise<string>; came?: boolean };
    expect([await window.load("later.js"), window.came]).toEqual(["load", true]);
    expect(await window.load("nowhere.js")).toBe("error");
    session.close();
  });

  test("commands of Excel 2016 are plain functions of the page", async () => {
    const host = new EmbeddedHost({ version: "2016" });
    const code = "window.chay = (event) => { window.ran = event.source.id; event.completed(); }; Office.onReady();";
    const session = await openAddin({ host, scripts: [script("old.js", code)] });
    await session.runCommand("chay");
    expect((session.window as unknown as { ran: string }).ran).toBe("chay");
    session.close();
  });

  test("what the page throws is reported and not swallowed", async () => {
    const errors: unknown[] = [];
    const host = new EmbeddedHost();
    const code = "setTimeout(() => { throw new Error('hỏng'); }, 0);";
    const session = await openAddin({ host, scripts: [script("broken.js", code)], onError: (error) => errors.push(error) });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(String(errors[0])).toContain("hỏng");
    session.close();
  });

  test("a command that is running when the add-in closes ends with an error, so that nobody waits for ever", async () => {
    const host = new EmbeddedHost();
    const session = await openAddin({ host, scripts: [script("slow.js", "Office.actions.associate('cham', () => {});")] });
    const running = session.runCommand("cham");
    setTimeout(() => session.close(), 20);
    await expect(running).rejects.toThrow("cham");
    await expect(host.runCommand("cham")).rejects.toThrow("no add-in");
  });

  test("a button pressed while the add-in is still loading runs once it has loaded, or it would stay grey for ever", async () => {
    const host = new EmbeddedHost();
    const code = "Office.actions.associate('som', (event) => { window.ran = true; event.completed(); });";
    const opening = openAddin({ host, scripts: [script("early.js", code)] });
    const pressed = async (): Promise<void> => {
      try {
        await host.runCommand("som");
      } catch (error) {
        if (!String(error).includes("no add-in")) throw error;
        await new Promise((resolve) => setTimeout(resolve));
        await pressed();
      }
    };
    await pressed();
    const session = await opening;
    expect((session.window as unknown as { ran: boolean }).ran).toBe(true);
    session.close();
  });

  test("two windows share one workbook", async () => {
    const host = new EmbeddedHost();
    const [first, second] = [await openAddin({ host }), await openAddin({ host })];
    await first.window.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["chung"]];
      await context.sync();
    });
    await second.window.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([["chung"]]);
    });
    first.close();
    second.close();
  });

  test("dialogs open and speak with the pane as far as the library goes", async () => {
    const session = await openAddin({ host: new EmbeddedHost() });
    const { Office } = session.window;
    const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) =>
      Office.context.ui.displayDialogAsync("https://addin.invalid/dialog.html", { height: 30, width: 20 }, resolve));
    expect(result.status).toBe("succeeded");
    session.close();
  });
});
