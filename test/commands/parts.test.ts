import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OUTCOME_EVENT, type CommandOutcome } from "../../src/commands/outcome";
import { EmbeddedHost } from "@tthc/excel-host";
import { openAddin } from "@tthc/excel-host/node";
import { registerSheet, workbookOf } from "../excel/inExcel";

const SCRIPTS = ["page.js", "shared.js", "commands.js"];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "parts-"));
  for (const name of SCRIPTS) copyFileSync(`dist/addin/${name}`, path.join(folder, name));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Clicks "Báo cáo quý" of the shipped bundles, with only these of the parts that are loaded later on the server. */
async function clickWith(parts: readonly string[], sheet: unknown[][], locale = "vi-VN"): Promise<{ heard: CommandOutcome | null; shown: number; sheets: number }> {
  for (const name of parts) copyFileSync(`dist/addin/${name}`, path.join(folder, name));
  const host = new EmbeddedHost({ state: workbookOf({ A: sheet as Parameters<typeof workbookOf>[0][string] }) });
  const session = await openAddin({ host, locale, scripts: SCRIPTS.map((name) => path.join(folder, name)), onError: () => undefined });
  let heard: CommandOutcome | null = null;
  let shown = 0;
  Object.assign(session.window.Office.addin, { showAsTaskpane: () => { shown++; return Promise.resolve(); } });
  session.window.addEventListener(OUTCOME_EVENT, (event: Event) => { heard = (event as CustomEvent<CommandOutcome>).detail; });
  await session.runCommand("quarterlyReport");
  session.close();
  return { heard, shown, sheets: host.state.sheets.length };
}

const REPORT = ["report.js", "summary.js", "writing.js"];
const NOTES = [["Ghi chú"]];

describe("one click on the ribbon, over the bundles that ship", () => {
  test("loads what makes the report by itself", async () => {
    const { heard, sheets } = await clickWith(REPORT, registerSheet(3000));
    expect(heard).toMatchObject({ outcome: { ok: true } });
    expect(sheets).toBe(2);
  });

  test("opens the pane with a sentence when that cannot be loaded, and the button does not stay grey", async () => {
    const { heard, shown, sheets } = await clickWith([], registerSheet(3000));
    expect(heard).toMatchObject({ outcome: { ok: false, problem: { code: "notLoaded", message: expect.stringMatching(/^Không tải được một phần của TTHC; .* Hãy kiểm tra kết nối/) as string } } });
    expect([shown, sheets]).toEqual([1, 1]);
  });

  test("speaks English in an English Excel from the first sentence on", async () => {
    const { heard } = await clickWith([...REPORT, "en.js"], NOTES, "en-US");
    expect(heard).toMatchObject({ outcome: { ok: false, problem: { code: "noRegister", message: expect.not.stringMatching(/[đơưạếệ]/) as string } } });
  });

  test("makes the report in an English Excel even when the English texts cannot be loaded", async () => {
    const { heard } = await clickWith(REPORT, registerSheet(3000), "en-US");
    expect(heard).toMatchObject({ outcome: { ok: true } });
  });
});
