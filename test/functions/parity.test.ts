import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePeriod } from "../../src/calendar/period";
import { readCaseRange } from "../../src/functions/range/caseRange";
import { countRange } from "../../src/functions/counting/countRange";
import { FUNCTIONS } from "../../src/functions/functionTable";
import type { FunctionSpec } from "../../src/functions/model/spec";
import { CONVENTION_NAMES, CONVENTIONS, conventionsBy, readingOf, type Conventions } from "../../src/indicators/conventions";
import { countsOf, totalOf } from "../../src/indicators/counts";
import { lastDaySeen, wholeTable } from "../../src/indicators/dataSpan";
import { figuresOf } from "../../src/indicators/figures";
import { tally } from "../../src/indicators/tally";
import type { Tally, Window } from "../../src/indicators/types";
import { nameKey } from "../../src/register/texts/nameKey";
import type { CaseTable } from "../../src/register/model/caseTable";
import type { Grid } from "../../src/register/model/grid";
import { goldenCases } from "../goldenFolders";
import { anyGrids } from "../register/fuzz/anyGrids";
import { readGrids } from "../register/readGrids";
import { outcomeInTurn } from "./ask";
import { inEveryBlank } from "./blanks";
import { anyRules, optionsOf } from "./anyRules";
import { cleanMatrix } from "./cleanMatrix";
import { dirtyMatrix } from "./dirtyMatrix";

const OF_FIGURES = (FUNCTIONS as readonly FunctionSpec[]).flatMap((spec) => (spec.result === "cell" && spec.format ? spec.counts.map((figure) => ({ spec, figure })) : []));
const root = join(__dirname, "../register/golden");
const EVERYTHING = { unit: true, online: true, handedOver: true };
const WINDOWS: readonly (Window | null)[] = [null, makePeriod("quarter", 2021, 3, 20), makePeriod("month", 2021, 9, 20), makePeriod("quarter", 2025, 3, 31), makePeriod("year", 2021, 0, 31)];

/** The rows of a grid as a rectangle: a range has no ragged end. Fonts and the sheet's name are nothing that a range tells. */
function rectangle({ rows }: Grid): unknown[][] {
  const width = Math.max(2, ...rows.map((row) => row.length));
  return [...rows, ...(rows.length < 2 ? [[], []] : [])].map((row) => Array.from({ length: width }, (_cell, at) => row[at] ?? ""));
}

function byName(whole: Tally): Map<string, unknown> {
  const groups = whole.groups.map((name, group) => [nameKey(name), countsOf(whole, group)] as const);
  return new Map(groups.filter(([, { dueInWindow, ...counts }]) => [...Object.values(counts), ...Object.values(dueInWindow ?? {})].some((count) => count !== 0)));
}

function reportOf(table: CaseTable, window: Window | null, conventions: Conventions): Map<string, unknown> {
  return byName(tally(table, window ?? wholeTable(lastDaySeen(table)), { conventions }));
}

/** Every reading of every convention, each beside the published others. */
const CONVENTION_SETS: readonly Conventions[] = CONVENTION_NAMES.flatMap((name) => CONVENTIONS[name].values.map((value) => (
  conventionsBy((each) => (each === name ? readingOf(each, value) : null) ?? CONVENTIONS[each].default)
)));
let turn = 0;

/** A formula over a sheet's cells and the report over the sheet, in every kind of blank; the number of windows compared. */
function compare(rows: readonly (readonly unknown[])[]): number {
  const reading = readGrids([{ sheet: "", top: 1, left: 1, rows }]);
  if (reading === null) return 0;
  for (const [host, cells] of inEveryBlank(rows)) {
    const range = readCaseRange(cells);
    // A random range may hold cases above its header: refused, for the report finds another header or none.
    if (!range.ok && range.problem.key === "function.problem.casesAbove") return 0;
    if (!range.ok) throw new Error(`${host}: ${range.problem.key}`);
    for (const window of WINDOWS) {
      const { table } = reading;
      const conventions = CONVENTION_SETS[turn++ % CONVENTION_SETS.length];
      expect([host, window, conventions, byName(countRange(range.value, window, EVERYTHING, conventions).tally)]).toEqual([host, window, conventions, reportOf(table, window, conventions)]);
    }
  }
  return WINDOWS.length;
}

describe("a formula and the report", () => {
  it.each(goldenCases(root))("read %s alike", (name) => {
    const { sheets } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] };
    for (const grid of sheets) compare(rectangle(grid));
  });

  it("were compared on nearly every golden register", () => {
    const grids = goldenCases(root).flatMap((name) => (JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] }).sheets);
    expect(grids.filter((grid) => readGrids([{ sheet: "", top: 1, left: 1, rows: rectangle(grid) }]) !== null).length).toBeGreaterThan(100);
  });

  it("never differ over a part of the columns: the figure is the report's, or an error", () => {
    const named = ["STT", "Mã hồ sơ", "Đơn vị giải quyết", "Họ tên", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái", "Hình thức tiếp nhận", "Mức độ DVC", "Ghi chú"];
    const places = [null, 0, 1, null, 2, 3, 4, 5, 6, 7, 8, null];
    const filler = (header: string, row: number): unknown => (header === "STT" ? row : header === "Họ tên" ? "Nguyễn Văn A" : "");
    // Neighbours, or any choice of the columns that figures are made of.
    const cut = fc.oneof(fc.tuple(fc.nat(11), fc.integer({ min: 1, max: 12 })).map(([from, length]) => named.slice(from, from + length)), fc.subarray(named.filter((header) => !["STT", "Họ tên", "Ghi chú"].includes(header)), { minLength: 2 }));
    let values = 0;
    fc.assert(fc.property(fc.oneof(dirtyMatrix, cleanMatrix), cut, fc.constantFrom<Window>(...WINDOWS.slice(1, 3) as Window[]), anyRules, ([, ...body], columns, window, rules) => {
      const whole = [named, ...body.map((cells, row) => named.map((header, at) => {
        // A hand-over without a result day is told by the status alone where its column is left out.
        if (at === 7 && !columns.includes(header) && !(typeof cells[4] === "number" && cells[4] > 0)) return "";
        return places[at] === null ? filler(header, row + 1) : cells[places[at]];
      }))];
      const reading = readGrids([{ sheet: "", top: 1, left: 1, rows: whole }]);
      if (reading === null) throw new Error("no register");
      const report = figuresOf(totalOf(tally(reading.table, window, rules)), rules.rateBase);
      const part = whole.map((cells) => columns.map((header) => cells[named.indexOf(header)]));
      const period = [[window.from, window.to]];
      for (const { spec, figure } of OF_FIGURES) {
        const outcome = outcomeInTurn(spec, part, period, null, optionsOf(rules));
        if (!outcome.ok) continue;
        expect([spec.id, columns, outcome.value]).toEqual([spec.id, columns, report[figure]]);
        values++;
      }
    }), { numRuns: 400 });
    expect(values).toBeGreaterThan(200);
  });

  it("take a 0 in a header for the blank cell that it is to a formula, so that they find the same header", () => {
    compare(rectangle({ sheet: "A", top: 1, left: 1, rows: [["Received", "STT"], [44000], ["STT", 0, "STT", "", "Tổng", "Thời gian tiếp nhận hồ sơ"], ["STT", 44000]] }));
  });

  it("take a 0 beside the words of a band for a blank cell, so that they know of the same unit", () => {
    compare(rectangle({ sheet: "A", top: 1, left: 1, rows: [["Ngày tiếp nhận", "Ngày có kết quả", "Lĩnh vực", "Hình thức tiếp nhận"], [1, 77, "Sở Y tế", "", 44200, 44200, "01/01/2021", "", "Đã trả kết quả", "Trực tuyến", "Toàn trình"], [0, "toString"], [44000]] }));
  });

  it("read any sheet alike, whatever it holds", () => {
    let compared = 0;
    fc.assert(fc.property(anyGrids, (grids) => {
      for (const grid of grids) compared += compare(rectangle(grid));
    }), { numRuns: 300 });
    expect(compared).toBeGreaterThan(200);
  });
});
