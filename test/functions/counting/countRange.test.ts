import fc from "fast-check";
import { readCaseRange } from "../../../src/functions/range/caseRange";
import type { CaseRange } from "../../../src/functions/range/caseRange";
import { plainTally } from "../../../src/functions/counting/plainTally";
import { countRange } from "../../../src/functions/counting/countRange";
import { readRange } from "../../../src/functions/range/rangeReading";
import { countsOf, totalOf } from "../../../src/indicators/counts";
import { lastDaySeen, wholeTable } from "../../../src/indicators/dataSpan";
import { tally } from "../../../src/indicators/tally";
import type { Tally, Window } from "../../../src/indicators/types";
import { findLayout } from "../../../src/register/layout/findLayout";
import { nameKey } from "../../../src/register/texts/nameKey";
import { createRegisterReader } from "../../../src/register/reader/registerReader";
import type { CaseTable } from "../../../src/register/model/caseTable";
import { anyConventions } from "../../indicators/anyConventions";
import { anyWindow } from "../../indicators/tables";
import { inEveryBlank } from "../blanks";
import { cleanMatrix } from "../cleanMatrix";
import { dirtyMatrix, HEADER } from "../dirtyMatrix";

const EVERYTHING = { unit: true, online: true, handedOver: true };
type Needs = typeof EVERYTHING;

function matrixTally(range: CaseRange, window: Window | null, needs: Needs): Tally {
  return countRange(range, window, needs).tally;
}

function rangeOf(matrix: unknown[][]): CaseRange {
  const range = readCaseRange(matrix);
  if (!range.ok) throw new Error(range.problem.key);
  return range.value;
}

/** The same register through the room that reads registers. */
function tableOf(matrix: unknown[][]): CaseTable {
  const layout = findLayout({ sheet: "HoSo", top: 1, left: 1, rows: matrix }, { lastRow: matrix.length });
  if (!layout) throw new Error("no register");
  const reader = createRegisterReader();
  reader.add(layout, { top: 1, rowCount: matrix.length, blocks: [{ left: 1, values: matrix }] });
  return reader.finish().table;
}

/** Groups by the key of their names: which of two spellings is shown may depend on the window. */
function byName(whole: Tally): Map<string, unknown> {
  const groups = whole.groups.map((name, group) => [nameKey(name), countsOf(whole, group)] as const);
  return new Map(groups.filter(([, { dueInWindow, ...counts }]) => [...Object.values(counts), ...Object.values(dueInWindow ?? {})].some((count) => count !== 0)));
}

test("a formula gives the report's figures on any register, however dirty, in any window", () => {
  fc.assert(fc.property(dirtyMatrix, anyWindow, anyConventions, (matrix, window, conventions) => {
    expect(byName(countRange(rangeOf(matrix), window, EVERYTHING, conventions).tally)).toEqual(byName(tally(tableOf(matrix), window, { conventions })));
  }), { numRuns: 400 });
});

test("the pass over clean rows counts what the register's reader counts, in every kind of blank", () => {
  let passes = 0;
  fc.assert(fc.property(cleanMatrix, fc.option(anyWindow, { freq: 4 }), anyConventions, (matrix, window, conventions) => {
    const table = tableOf(matrix);
    const report = byName(tally(table, window ?? wholeTable(lastDaySeen(table)), { conventions }));
    for (const [, cells] of inEveryBlank(matrix)) {
      const range = rangeOf(cells);
      const clean = plainTally(range, window, EVERYTHING, conventions);
      if (clean) passes++;
      if (clean) expect(byName(clean)).toEqual(report);
      const { table: read } = readRange(range);
      expect(byName(tally(read, window ?? wholeTable(lastDaySeen(read)), { conventions }))).toEqual(report);
    }
  }), { numRuns: 400 });
  expect(passes).toBeGreaterThan(900);
});

test("nor does it need ids: a case with its unit and no label of a total is one", () => {
  let passes = 0;
  fc.assert(fc.property(cleanMatrix, fc.option(anyWindow, { freq: 4 }), (matrix, window) => {
    const nameless = matrix.map((row, at) => [at === 0 ? "STT" : at, ...row.slice(1), "", "", ""]);
    const table = tableOf(nameless);
    const report = byName(tally(table, window ?? wholeTable(lastDaySeen(table))));
    for (const [, cells] of inEveryBlank(nameless)) {
      const plain = plainTally(rangeOf(cells), window, EVERYTHING);
      if (plain) passes++;
      if (plain) expect(byName(plain)).toEqual(report);
    }
  }), { numRuns: 200 });
  expect(passes).toBeGreaterThan(400);
});

test("a label of a total in any column that is read sends a range without ids to the row reader", () => {
  const label = fc.constantFrom("Tổng cộng", "Cộng", "Total", "Tổng số: 12 hồ sơ", "Sở Y tế Total", "Trung bình");
  fc.assert(fc.property(cleanMatrix, anyWindow, label, fc.constantFrom(0, 1, 6, 7, 8), fc.nat(), (matrix, window, word, column, at) => {
    const place = 1 + (at % (matrix.length - 1));
    const nameless = matrix.map((row, each) => [each === 0 ? "STT" : each, ...row.slice(1), "", "", ""].map((cell, own) => (each === place && own === column ? word : cell)));
    const report = byName(tally(tableOf(nameless), window));
    for (const [, cells] of inEveryBlank(nameless)) expect(byName(matrixTally(rangeOf(cells), window, EVERYTHING))).toEqual(report);
  }), { numRuns: 200 });
});

test("times of all kinds in a column pass, its last minutes too: only a time that all cells share can be a moved midnight", () => {
  const rows = Array.from({ length: 400 }, (_row, i) => [`C${1000 + i}`, "Sở A", 44400 + (i % 50) + 0.4, 44485, 44401 + (i % 50) + (i % 20 === 0 ? 0.999999 : ((i * 37) % 997) / 1000), "", "Đã xử lý xong", "", ""]);
  const matrix = [HEADER, ...rows];
  const window = { from: 44390, to: 44420 };
  const plain = plainTally(rangeOf(matrix), window, EVERYTHING);
  expect(plain && byName(plain)).toEqual(byName(tally(tableOf(matrix), window)));
});

test("one cell that is not clean sends the whole range to the register's reader, or it counts as there", () => {
  const anyDirt = fc.constantFrom<unknown>("", null, 0, "Đang xử lý", "Trong ngày", "Tổng cộng", "nt", "\"", "H62-1000", "31/02/2021", "1/9/21", 20210901, "#N/A", 44390, 12, "Sở Y tế tỉnh", "Cộng Sở Y tế", "không rõ", "Trực tuyến mức độ 3", "Mức độ 4", 44459.9995, 44400.7083, "20/08/2021 23:59:16", "20/08/2021 3:10 PM", 2958465, { type: "Error", basicValue: "#REF!" }, true);
  fc.assert(fc.property(cleanMatrix, anyWindow, fc.nat(), fc.nat(8), anyDirt, (matrix, window, at, column, dirt) => {
    const row = 1 + (at % (matrix.length - 1));
    const dirty = matrix.map((cells, place) => (place === row ? cells.map((cell, each) => (each === column ? dirt : cell)) : cells));
    const report = byName(tally(tableOf(dirty), window));
    for (const [, cells] of inEveryBlank(dirty)) expect(byName(matrixTally(rangeOf(cells), window, EVERYTHING))).toEqual(report);
  }), { numRuns: 500 });
});

test("the same without case ids, where words in place of days are found on the way", () => {
  fc.assert(fc.property(dirtyMatrix, anyWindow, fc.boolean(), (matrix, window, handedOver) => {
    const nameless = matrix.map((row) => row.slice(1));
    const formula = byName(matrixTally(rangeOf(nameless), window, { ...EVERYTHING, handedOver }));
    const report = byName(tally(tableOf(nameless), window));
    const seen = (groups: Map<string, unknown>) => [...groups].map(([name, counts]) => [name, handedOver ? counts : { ...(counts as object), handedOver: 0 }] as const)
      .filter(([, counts]) => Object.values(counts as object).some((count) => count !== 0));
    expect(new Map(seen(formula))).toEqual(new Map(seen(report)));
  }), { numRuns: 600 });
});

test("without a period a formula counts what the report's reading holds, judged on its last day", () => {
  fc.assert(fc.property(dirtyMatrix, (matrix) => {
    const table = tableOf(matrix);
    expect(byName(matrixTally(rangeOf(matrix), null, EVERYTHING))).toEqual(byName(tally(table, wholeTable(lastDaySeen(table)))));
  }), { numRuns: 200 });
});

test("what a figure does not need is left unread and changes nothing else", () => {
  fc.assert(fc.property(dirtyMatrix, anyWindow, (matrix, window) => {
    const all = totalOf(matrixTally(rangeOf(matrix), window, EVERYTHING));
    const days = totalOf(matrixTally(rangeOf(matrix), window, { unit: false, online: false, handedOver: false }));
    expect({ ...days, handedOver: all.handedOver, online: all.online, onlineFull: all.onlineFull, onlinePartial: all.onlinePartial }).toEqual(all);
  }));
});

test("blank cells may arrive as null, as empty text or as 0: desktop and web give the same", () => {
  const blanks = new Set<unknown>([null, "", 0]);
  fc.assert(fc.property(dirtyMatrix, anyWindow, (matrix, window) => {
    const results = [null, "", 0].map((blank) => {
      const host = matrix.map((row, at) => (at === 0 ? row : row.map((cell) => (blanks.has(cell) ? blank : cell))));
      return byName(matrixTally(rangeOf(host), window, EVERYTHING));
    });
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  }));
});

test("blank rows, anywhere and at the end, never change a figure", () => {
  fc.assert(fc.property(dirtyMatrix, anyWindow, fc.nat(40), fc.constantFrom("", null, 0), (matrix, window, at, blank) => {
    const blankRow = HEADER.map(() => blank);
    const place = 4 + (at % Math.max(matrix.length - 3, 1));
    const padded = [...matrix.slice(0, place), blankRow, ...matrix.slice(place), ...Array.from({ length: 50 }, () => blankRow)];
    expect(byName(matrixTally(rangeOf(padded), window, EVERYTHING))).toEqual(byName(matrixTally(rangeOf(matrix), window, EVERYTHING)));
  }));
});

test("a column moved elsewhere, or columns that are not needed, make no difference", () => {
  fc.assert(fc.property(dirtyMatrix, anyWindow, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 }), (matrix, window, order) => {
    const moved = matrix.map((row, at) => [at === 0 ? "Người nộp" : "x", ...order.map((column) => row[column])]);
    expect(byName(matrixTally(rangeOf(moved), window, EVERYTHING))).toEqual(byName(matrixTally(rangeOf(matrix), window, EVERYTHING)));
  }));
});

test("the range is only read, so a recalculation sees the same cells", () => {
  fc.assert(fc.property(dirtyMatrix, anyWindow, (matrix, window) => {
    const frozen = matrix.map((row) => Object.freeze([...row])) as unknown[][];
    Object.freeze(frozen);
    matrixTally(rangeOf(frozen), window, EVERYTHING);
    expect(frozen).toEqual(matrix);
  }), { numRuns: 50 });
});

test("more rows than one batch and more units than expected are all counted", () => {
  const rows = Array.from({ length: 20_000 }, (_unused, i) => [`C${i}`, `Đơn vị ${i % 700}`, 44430, 44440, 44435, "", "", "Trực tuyến", "Toàn trình"]);
  const whole = matrixTally(rangeOf([HEADER, ...rows]), { from: 44429, to: 44459 }, EVERYTHING);
  expect(whole.groups).toHaveLength(700);
  expect(totalOf(whole)).toMatchObject({ received: 20_000, early: 20_000, online: 20_000, onlineFull: 20_000 });
});

test("without a period more rows than one batch are kept until the last day is known", () => {
  const rows = Array.from({ length: 9_000 }, (_unused, i) => [`C${i}`, "Sở A", 44400 + (i % 50), 44420, i % 2 ? "" : 44449, "", "", "", ""]);
  const total = totalOf(matrixTally(rangeOf([HEADER, ...rows]), null, EVERYTHING));
  expect([total.received, total.overdue, total.late]).toEqual([9_000, 4_500, 4_500]);
});

test("words in place of days count as in the report, also without a status column", () => {
  const header = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"];
  const rows = [
    ["C1", 44400, 44410, 44405], ["C2", 44401, 44411, 44411], ["C3", 44402, 44412, 44413],
    ["C4", 44403, 44410, "Đang xử lý"], ["C5", 44403, "Trong ngày", 44404], ["C6", 44404, "Không hẹn", 44406], ["C7", 44404, 44500, "Chưa có kết quả"],
    ["C8", 44404, 44500, "không rõ"],
  ];
  const total = totalOf(matrixTally(rangeOf([header, ...rows]), { from: 44390, to: 44450 }, EVERYTHING));
  // C4 is open and overdue, C5 a day late, C6 without a due day, C7 open in time; nobody knows what C8 is.
  expect(total).toMatchObject({ received: 7, early: 1, late: 2, overdue: 1, inTime: 1, noDueDate: 1 });
});

describe("a total whose label stands under the units is no case, though no unit is asked for", () => {
  const header = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"];
  const days: unknown[][] = [[44370, 44380, 44378], [44384, 44390, 44389], [44400, 44410, 44403]];
  const casesWith = (ids: readonly unknown[]): unknown[][] => [header, ...days.map((own, at) => [ids[at], "Sở Y tế", ...own, "Đã trả kết quả"])];
  const noUnit = { unit: false, online: false, handedOver: false };

  test.each<[string, readonly unknown[], unknown]>([
    ["ids are numbers", [1001, 1002, 1003], 3], ["ids are short texts", ["001", "002", "003"], "3"], ["ids are long numbers", [21000001, 21000002, 21000003], 3],
    ["ids are texts and the count is one", ["H62-1001", "H62-1002", "H62-1003"], "003"], ["ids have blanks", ["HS 1001", "HS 1002", "HS 1003"], "3 hồ sơ"],
    ["ids are texts and the count has its word", ["TN-1001", "TN-1002", "TN-1003"], "Tổng:3"],
  ])("%s", (_title, ids, count) => {
    const total = [count, "Tổng cộng", 44400, 44410, 44403, ""];
    const matrix = [...casesWith(ids), total, ["H62-2000", "Sở Y tế", 44401, 44410, "", "Đang xử lý"]];
    for (const rows of [[...casesWith(ids), total], matrix]) {
      for (const [, cells] of inEveryBlank(rows)) expect(totalOf(matrixTally(rangeOf(cells), null, noUnit)).received).toBe(rows.length - 2);
    }
  });

  test("nor where a register has only running numbers", () => {
    const numbered = [["STT", ...header.slice(1)], ...casesWith([1, 2, 3]).slice(1), [3, "Tổng cộng", 44400, 44410, 44403, ""]];
    expect(totalOf(matrixTally(rangeOf(numbered), null, noUnit)).received).toBe(3);
  });

  test("usual ids still go the fast way", () => {
    for (const ids of [["H62-1001", "H62-1002", "H62-1003"], ["000.00.01.H62-210620-0001", "000.00.01.H62-210620-0002", "000.00.01.H62-210620-0003"], ["20210001", "20210002", "20210003"], [20210001, 20210002, 20210003]]) {
      expect(plainTally(rangeOf(casesWith(ids)), null, noUnit)).not.toBeNull();
    }
  });
});
