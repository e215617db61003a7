import fc from "fast-check";
import { contentPrint, handwritingSince, NOTHING_BY_HAND, reportMark, withHandwriting, type Handwriting, type SheetContent } from "../../src/sheet/handwriting";
import { fingerprintOf } from "../../src/sheet/fingerprint";
import { placeReport } from "../../src/sheet/place";
import type { HandCell, HandPart } from "../../src/sheet/plan/byHand";
import type { SheetPlan } from "../../src/sheet/plan/plan";
import type { ReportModel } from "../../src/report/model/model";
import { anyModel } from "./anyModel";

const WORDS = { sign: "▲ ▼", continued: "{title} (tiếp theo)", draft: "DỰ THẢO" };
const place = (model: ReportModel): SheetPlan => placeReport(model, WORDS);

/** The sheet as Excel would give it back: from its first filled row and column on. */
function contentOf({ cells, rowHeights, columnWidths, charts }: SheetPlan): SheetContent {
  const grid: unknown[][] = rowHeights.map(() => columnWidths.map(() => ""));
  for (const { area, values } of cells) values.forEach((row, at) => row.forEach((value, column) => { if (value !== "") grid[area.row + at][area.column + column] = value; }));
  const row = Math.max(0, grid.findIndex((each) => each.some((cell) => cell !== "")));
  const column = Math.max(0, columnWidths.findIndex((_, at) => grid.some((each) => each[at] !== "")));
  return { formulas: grid.slice(row).map((each) => each.slice(column)), row, column, charts: charts.length };
}

function textAt({ formulas, row, column }: SheetContent, cell: HandCell): unknown {
  return formulas[cell.row - row]?.[cell.column - column] ?? "";
}

/** A name that looks like a formula cannot be told from one: with it any change makes the sheet the user's, which loses nothing. */
const readsAsFormula = (content: SheetContent, { byHand }: SheetPlan): boolean => byHand.some((cell) => String(textAt(content, cell)).startsWith("="));

function typedIn(content: SheetContent, row: number, column: number, value: unknown): SheetContent {
  const height = Math.max(row + 1, content.row + content.formulas.length);
  const width = Math.max(column + 1, content.column + (content.formulas[0]?.length ?? 0));
  const formulas = Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => (r === row && c === column ? value : content.formulas[r - content.row]?.[c - content.column] ?? "")));
  return { ...content, formulas, row: 0, column: 0 };
}

const hand = fc.stringMatching(/^[A-ZĐ][a-zàảãáạ ]{1,20}$/);

test("what is written by hand in any of the cells is found again, and only that: nothing typed is lost, no sheet is copied for a signature", () => {
  fc.assert(fc.property(anyModel, hand, fc.nat(), (model, text, pick) => {
    const plan = place(model);
    fc.pre(plan.byHand.length > 0);
    const content = contentOf(plan);
    const mark = reportMark(content, plan.byHand, model, NOTHING_BY_HAND);
    expect(mark.length).toBeLessThan(255);
    expect(handwritingSince(mark, content)).toEqual(new Map());
    const cell = plan.byHand[pick % plan.byHand.length];
    fc.pre(textAt(content, cell) !== text && !readsAsFormula(content, plan));
    expect(handwritingSince(mark, typedIn(content, cell.row, cell.column, text))).toEqual(new Map([[cell.part, text]]));
  }), { numRuns: 150 });
});

test("anything else that changes makes the sheet the user's: another cell, a formula or a number in such a cell, a chart", () => {
  fc.assert(fc.property(anyModel, fc.nat(), fc.nat(), (model, row, column) => {
    const plan = place(model);
    fc.pre(plan.rowHeights.length > 0);
    const content = contentOf(plan);
    const mark = reportMark(content, plan.byHand, model, NOTHING_BY_HAND);
    const at = [row % plan.rowHeights.length, column % plan.columnWidths.length] as const;
    fc.pre(!readsAsFormula(content, plan) && !plan.byHand.some((cell) => cell.row === at[0] && cell.column === at[1]));
    expect(handwritingSince(mark, typedIn(content, at[0], at[1], "sửa tay, không phải của TTHC"))).toBeNull();
    expect(handwritingSince(mark, { ...content, charts: content.charts + 1 })).toBeNull();
    const [cell] = plan.byHand;
    if (cell) for (const value of ["=1+1", 44460, true]) expect(handwritingSince(mark, typedIn(content, cell.row, cell.column, value))).toBeNull();
  }), { numRuns: 150 });
});

test("what is taken over stands on the new sheet and counts as the user's again, sheet after sheet", () => {
  fc.assert(fc.property(anyModel, hand, (model, text) => {
    const plan = place(model);
    fc.pre(plan.byHand.length > 0);
    const written: Handwriting = new Map(plan.byHand.map(({ part }): [HandPart, string] => [part, `${text} ${part}`]));
    const next = place(withHandwriting(model, written));
    const content = contentOf(next);
    expect(handwritingSince(reportMark(content, next.byHand, model, written), content)).toEqual(written);
  }), { numRuns: 100 });
});

test("a mark of an earlier version, a fingerprint alone, still says whether a sheet is as it was written", () => {
  const content: SheetContent = { formulas: [["UBND"], ["Tổng", 5]], row: 0, column: 0, charts: 1 };
  const mark = fingerprintOf(content.formulas, 1);
  expect(handwritingSince(mark, content)).toEqual(new Map());
  expect(handwritingSince(mark, typedIn(content, 0, 0, "SỞ Y TẾ"))).toBeNull();
});

test("a foreign mark is never that of an unchanged sheet", () => {
  const content: SheetContent = { formulas: [["UBND"]], row: 0, column: 0, charts: 0 };
  for (const mark of ["", "unfinished", "freeze:print:2021", "0@0,0:00000000"]) expect(handwritingSince(mark, content)).toBeNull();
});

test("a cell that was emptied is nothing written by hand, wherever the filled cells then begin", () => {
  const model: ReportModel = {
    kind: "summary", sheetName: "T", period: { kind: "quarter", year: 2021, index: 3, from: 44368, to: 44459 },
    blocks: [{ type: "letterhead", agency: ["A", "B", "C"], motto: ["M"], title: "T", subtitle: "", unitNote: "", doubt: null }],
  };
  const plan = place(model);
  const content = contentOf(plan);
  const mark = reportMark(content, plan.byHand, model, NOTHING_BY_HAND);
  expect(handwritingSince(mark, { ...content, formulas: content.formulas.slice(1), row: 1 })).toEqual(new Map());
  expect(contentPrint(content)).not.toBe(contentPrint({ ...content, formulas: content.formulas.slice(1), row: 1 }));
});
