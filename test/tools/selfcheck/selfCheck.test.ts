import { readFileSync } from "node:fs";
import { unzipSync, strFromU8 } from "fflate";
import { valueAt } from "@tthc/excel-host/model/grid/cells";
import { problemsOf } from "../../../packages/excel-host/test/file/soundPackage";
import { FUNCTIONS } from "../../../src/functions/functionTable";
import { SELF_CHECK_FILE } from "../../../src/taskpane/formulas/selfCheckFile";
import { hasFunction, selfCheckWorkbook } from "../../../tools/selfcheck/buildWorkbook";
import { areasFor } from "../../../tools/selfcheck/checks/areas";
import { WINDOWS } from "../../../tools/selfcheck/checks/windows";
import { CASES, UNITS } from "../../../tools/selfcheck/register/cases";
import { naive } from "../../../tools/selfcheck/register/naive";
import { compute, type Computed } from "./compute";

jest.setTimeout(120_000);

let file: Uint8Array;
beforeAll(async () => { file = await selfCheckWorkbook(); });

const areas = areasFor(hasFunction);
const checks = areas.flatMap((area) => area.checks);

/** Lines that are not TRUE, as a person would report them. */
const wrong = ({ lines }: Computed) => lines.filter(({ isTrue }) => isTrue !== true)
  .map(({ sheet, formula, result, expected, sentence }) => `${sheet}: ${formula} → ${String(result)}, phải là ${String(expected)} ${sentence}`);
const top = ({ first }: Computed) => [first[2][0], first[3][0], first[4][1]];

describe("what is checked", () => {
  test("every function, or one that Excel computes otherwise would go unseen", () => {
    const checked = new Set(checks.flatMap(({ of, formula }) => [of, ...[...formula.matchAll(/TTHC\.([A-Z]+)/g)].map(([, id]) => id)]));
    expect(FUNCTIONS.map(({ id }) => id).filter((id) => !checked.has(id))).toEqual([]);
    expect(FUNCTIONS.map(({ id }) => String(id)).filter((id) => !checks.some(({ of }) => of === id))).toEqual([]);
  });

  test("at least 300 cells, errors among them, and no line twice", () => {
    expect(checks.length).toBeGreaterThanOrEqual(300);
    expect(checks.filter(({ is }) => typeof is === "object" && "error" in is).length).toBeGreaterThan(60);
    const lines = areas.flatMap(({ sheet, checks: all }) => all.map(({ what, formula, of }) => `${sheet} ${of} ${what} ${formula}`));
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  test("lines of functions that there are not yet are left out, and come with them", () => {
    const some = areasFor((id) => id === "DUE").flatMap((area) => area.checks);
    expect(new Set(some.map(({ of }) => of))).toEqual(new Set(["DUE"]));
    expect(areasFor(() => true).flatMap((area) => area.checks).length).toBeGreaterThan(1200);
  });
});

describe("the plain count", () => {
  test("gives what was counted on paper, or a wrong count would agree with a wrong function", () => {
    const quarter = naive(WINDOWS["Q3/2021"]);
    expect(quarter).toMatchObject({
      received: 50, carriedOver: 5, cumulative: 55, resolved: 41, early: 16, onTime: 20, late: 5, pending: 14, inTime: 11, overdue: 3, due: 44,
      returned: 2, withdrawn: 2, paused: 5, handedOver: 40, online: 24, onlineFull: 18, onlinePartial: 6, noDueDate: 1,
    });
    expect([quarter.onTimeRate, quarter.onlineRate]).toEqual([36 / 44, 24 / 50]);
  });

  test.each(Object.entries(WINDOWS))("balances in %s, and over its units", (_period, window) => {
    const whole = naive(window);
    expect(whole.cumulative).toBe(whole.resolved + whole.pending);
    expect(whole.due).toBe(whole.cumulative - whole.inTime);
    const parts = Object.values(UNITS).map((unit) => naive({ ...window, which: (each) => each.unit === unit }));
    expect(parts.reduce((sum, part) => sum + part.due, 0)).toBe(whole.due);
    expect(parts.reduce((sum, part) => sum + part.handedOver, 0)).toBe(whole.handedOver);
  });

  test("has a case of each kind, and a row that stands twice", () => {
    expect(new Set(CASES.map(({ status }) => status)).size).toBe(11);
    expect(CASES.length - new Set(CASES.map(({ id }) => id)).size).toBe(1);
  });
});

describe("the file", () => {
  test("holds no result: what a person sees TRUE, their own Excel has found", () => {
    const parts = unzipSync(file);
    const cells = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet")).flatMap(([, bytes]) => strFromU8(bytes).match(/<c [^>]*>(?:(?!<\/c>).)*<f.*?<\/c>/gs) ?? []);
    expect(cells.length).toBeGreaterThan(2 * checks.length);
    expect(cells.filter((cell) => cell.includes("<v>"))).toEqual([]);
    expect(strFromU8(parts["xl/workbook.xml"])).toContain("fullCalcOnLoad=\"1\"");
  });

  test("is a package in which Excel finds nothing to repair", () => {
    expect(problemsOf(file)).toEqual([]);
  });

  test("names nothing as a cell could be called, which Excel refuses", () => {
    const names = [...strFromU8(unzipSync(file)["xl/workbook.xml"]).matchAll(/<definedName name="([^"]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => /^[a-z]{1,3}\d+$/i.test(name) || /^(r|c|r\d*c\d*)$/i.test(name) || /[^\p{L}\p{N}_.]/u.test(name))).toEqual([]);
  });

  test("stores calls as Excel does: a prefix, and a dynamic array, before which Excel puts no @", () => {
    const sheet = strFromU8(unzipSync(file)["xl/worksheets/sheet2.xml"]);
    expect(sheet).toMatch(/<c r="D4" s="\d+" cm="1"><f t="array" ref="D4">_xldudf_TTHC_ONTIME\(HoSo\[#All\],/);
    expect(sheet).not.toMatch(/<f[^>]*>[^<]*TTHC\./);
  });

  test("is the same each time, and the one beside the built page", async () => {
    expect(Buffer.from(await selfCheckWorkbook()).equals(Buffer.from(file))).toBe(true);
    expect(readFileSync(`dist/addin/assets/${SELF_CHECK_FILE}`).equals(Buffer.from(file))).toBe(true);
  });
});

describe("computed by the add-in's own bundle", () => {
  test("on the desktop, where blank cells arrive as 0: all TRUE, and the first sheet says so", async () => {
    const computed = await compute(file, { blankAs: 0 });
    expect(wrong(computed)).toEqual([]);
    expect(computed.lines).toHaveLength(checks.length);
    expect(top(computed)).toEqual([`${checks.length} phép kiểm tra ĐÚNG trên ${checks.length} phép.`, "ĐẠT", "Không có"]);
  });

  test("on the web, where they arrive as null; and a number that should be another one is counted as wrong, in its place", async () => {
    const computed = await compute(file, { blankAs: null }, async (host) => {
      const [, sheet] = host.state.sheets;
      expect(valueAt(sheet, 4, 5)).toBe(true);
      await host.typeInCell(sheet.name, 4, 4, "999999");
      await host.typeInCell(sheet.name, 5, 3, "=NA()");
    });
    expect(wrong(computed)).toHaveLength(2);
    expect(top(computed)).toEqual([`${checks.length - 2} phép kiểm tra ĐÚNG trên ${checks.length} phép.`, "CHƯA ĐẠT", `${areas[0].sheet}; `]);
    expect(computed.first[7].slice(2)).toEqual([areas[0].checks.length, areas[0].checks.length - 2, 1, 1, "CHƯA ĐẠT"]);
  });
});
