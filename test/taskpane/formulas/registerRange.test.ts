import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makePeriod } from "../../../src/calendar/period";
import { FUNCTIONS } from "../../../src/functions/functionTable";
import type { FunctionSpec } from "../../../src/functions/model/spec";
import { totalOf } from "../../../src/indicators/counts";
import { figuresOf } from "../../../src/indicators/figures";
import { tally } from "../../../src/indicators/tally";
import type { CaseTable } from "../../../src/register/model/caseTable";
import type { SheetLayout } from "../../../src/register/model/layout";
import type { Grid } from "../../../src/register/model/grid";
import { registerRange } from "../../../src/taskpane/formulas/registerRange";
import { outcomeInTurn } from "../../functions/ask";
import { goldenCases } from "../../goldenFolders";
import { readGrids } from "../../register/readGrids";
import { aReading } from "../samples";

const [layout] = aReading().layouts;
const status = { role: "status", column: 9, header: "Trạng thái", how: "exact", confidence: 1 } as const;
const handedOver = { role: "handedOver", column: 10, header: "Ngày trả kết quả", how: "exact", confidence: 1 } as const;

const note = { role: "note", column: 11, header: "Ghi chú", how: "exact", confidence: 1 } as const;

describe("the range that is copied", () => {
  const whole = { ...layout, columns: [...layout.columns, status, handedOver], unknownHeaders: [] };

  it("begins at the first header row: without its upper row a header says other columns", () => {
    expect(registerRange({ ...whole, headerRows: [4, 5] })).toBe("HoSo!$B$4:$J$16239");
    expect(registerRange({ ...whole, headerRows: [2, 3, 4, 5] })).toBe("HoSo!$B$2:$J$16239");
  });

  it("goes to the last header, known or not", () => {
    expect(registerRange(whole)).toBe("HoSo!$B$5:$J$16239");
    expect(registerRange({ ...whole, unknownHeaders: [{ column: 12, header: "Ghi chú riêng" }] })).toBe("HoSo!$B$5:$L$16239");
  });

  it("takes the blank columns beside a register that has no status: the function could not tell that nothing was cut off", () => {
    expect(registerRange(layout)).toBe("HoSo!$A$5:$L$16239");
    expect(registerRange({ ...layout, unknownHeaders: [] })).toBe("HoSo!$A$5:$K$16239");
    expect(registerRange({ ...layout, columns: layout.columns.slice(1), firstColumn: 5, unknownHeaders: [] })).toBe("HoSo!$D$5:$K$16239");
  });

  it("takes them behind remarks too, and none where the register has all that is asked for", () => {
    expect(registerRange({ ...layout, columns: [...layout.columns, note], unknownHeaders: [] })).toBe("HoSo!$A$5:$N$16239");
    expect(registerRange(whole)).toBe("HoSo!$B$5:$J$16239");
  });

  it("reaches up to the title that names the unit", () => {
    expect(registerRange({ ...layout, unit: { name: "UBND xã Tân Lập", row: 2, column: 1 } })).toBe("HoSo!$A$2:$L$16239");
    expect(registerRange({ ...layout, unit: { name: "Xã Tân Lập", row: 0, column: 0 } })).toBe("HoSo!$A$5:$L$16239");
  });

  it("leaves out a table's total row at its end", () => {
    expect(registerRange({ ...layout, totalRow: 16_239 })).toBe("HoSo!$A$5:$L$16238");
  });

  it.each([["Hồ sơ 2021", "'Hồ sơ 2021'!"], ["O'Brien", "'O''Brien'!"], ["2021", "'2021'!"], ["A1", "'A1'!"], ["Hồ-sơ", "'Hồ-sơ'!"], ["RC", "'RC'!"], ["HồSơ", "HồSơ!"]])(
    "quotes the sheet %s as Excel wants it, or the formula is refused", (sheet, start) => {
      expect(registerRange({ ...layout, sheet }).startsWith(start)).toBe(true);
    });
});

/** The cells that a range names, of a sheet whose cells beyond the grid are blank. */
function cellsOf(grid: Grid, range: string): unknown[][] {
  const [, left, top, right, bottom] = /\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(range) ?? [];
  const number = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const from = number(left);
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_row, at) => {
    const row = grid.rows[Number(top) + at - grid.top] ?? [];
    return Array.from({ length: number(right) - from + 1 }, (_cell, place) => row[from + place - grid.left] ?? "");
  });
}

const ofFigures = (FUNCTIONS as readonly FunctionSpec[]).flatMap((spec) => (spec.result === "cell" && spec.format ? spec.counts.map((figure) => ({ spec, figure })) : []));

/** How many formulas over a register give the report's figure; one that gives another fails. */
function agreeing(grid: Grid, found: SheetLayout, table: CaseTable): number {
  const cells = cellsOf(grid, registerRange(found));
  const figures = figuresOf(totalOf(tally(table, makePeriod("quarter", 2021, 3, 20))));
  let values = 0;
  for (const { spec, figure } of ofFigures) {
    const outcome = outcomeInTurn(spec, cells, "Q3/2021");
    if (!outcome.ok) continue;
    expect([spec.id, outcome.value]).toEqual([spec.id, figures[figure]]);
    values++;
  }
  return values;
}

describe("a formula over the copied range", () => {
  const root = join(__dirname, "../../register/golden");
  let values = 0;

  it.each(goldenCases(root))("gives the report's figures of %s, or says why not", (name) => {
    const { sheets } = JSON.parse(readFileSync(join(root, name, "grid.json"), "utf8")) as { sheets: Grid[] };
    for (const grid of sheets) {
      const reading = readGrids([grid]);
      if (reading === null) continue;
      values += agreeing(grid, reading.layouts[0], reading.table);
    }
  });

  it("gives one in most cases", () => {
    expect(values).toBeGreaterThan(500);
  });
});
