import { oneOf, type Arguments } from "../../executor/arguments";
import { invalidArgument, invalidOperation, wrongShape } from "../../executor/hostError";
import { contains, intersection, type Area } from "@tthc/spreadsheet/area";
import { setCell, valueAt } from "../grid/cells";
import { placeOf } from "../grid/reference";
import { applyFormat } from "../grid/style";
import { clearContents, enter } from "../grid/write";
import { effectiveFormat } from "../formats";
import { selectArea } from "../selection";
import { removeHyperlinks } from "./hyperlink";
import { RangeRef } from "../rangeRef";

const CLEAR_KINDS = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

function clear(range: RangeRef, args: Arguments): void {
  range.assertWritable();
  const what = oneOf(args.optionalText(0) ?? "All", CLEAR_KINDS);
  const { context, sheet, area } = range;
  if (what === "All" || what === "Contents") clearContents(sheet, area);
  if (what === "All" || what === "Formats") {
    applyFormat(context.state, sheet, formatted(range), () => ({}));
    sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => !contains(area, rule.area));
  }
  if (what !== "Formats" && what !== "Contents") removeHyperlinks(range);
  context.cellsWritten(sheet, area, "add-in");
}

/** The part of a range whose cells can have a format of their own, so that clearing makes no new rows. */
function formatted({ sheet, area, entireColumns, entireRows }: RangeRef): Area {
  if (entireColumns || entireRows) return area;
  return { ...area, rows: Math.max(1, Math.min(area.rows, sheet.rows.length - area.row)) };
}

function mergeOne(range: RangeRef, area: Area): void {
  const { sheet } = range;
  if (sheet.tables.some((table) => intersection(table.area, area))) throw invalidOperation("Cells of a table can't be merged.");
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  if (area.rows * area.columns < 2) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const first = row === area.row && column === area.column;
      if (!first && valueAt(sheet, row, column) !== "") setCell(sheet, row, column, undefined);
    }
  }
  sheet.merges.push({ ...area });
}

function merge(range: RangeRef, args: Arguments): void {
  if (range.unbounded) throw invalidArgument();
  range.assertWritable();
  const { area } = range;
  if (!args.flag(0)) mergeOne(range, area);
  else for (let i = 0; i < area.rows; i++) mergeOne(range, { ...area, row: area.row + i, rows: 1 });
  range.context.changed({ kind: "cells", sheet: range.sheet.id });
}

function unmerge(range: RangeRef): void {
  range.assertWritable();
  range.sheet.merges = range.sheet.merges.filter((merged) => intersection(merged, range.area) === null);
  range.context.changed({ kind: "cells", sheet: range.sheet.id });
}

const COPY_KINDS = ["All", "Formulas", "Values", "Formats"] as const;

/** Copies values, formulas as written, and formats; the target grows to the source's size, as in Excel. */
function copyFrom(range: RangeRef, args: Arguments): void {
  const given = args.model(0, RangeRef);
  const place = given ?? placeOf(range.context.state, range.sheet, args.text(0));
  if (!place) throw invalidArgument();
  const what = oneOf(args.optionalText(1) ?? "All", COPY_KINDS);
  if (args.flag(2) || args.flag(3)) throw invalidArgument("host: Range.copyFrom with skipBlanks or transpose is not modelled");
  range.assertWritable();
  const source = place.area;
  const target = { ...range.area, rows: source.rows, columns: source.columns };
  const { context, sheet } = range;
  for (let i = 0; i < source.rows; i++) {
    for (let j = 0; j < source.columns; j++) {
      const cell = { row: target.row + i, column: target.column + j, rows: 1, columns: 1 };
      const line = place.sheet.rows[source.row + i];
      const format = context.state.formats[effectiveFormat(place.sheet, line, source.column + j)];
      if (what === "All" || what === "Formats") applyFormat(context.state, sheet, cell, () => ({ ...format }));
      if (what !== "Formats") copyValue(range, place, source.row + i, source.column + j, cell, what === "Values");
    }
  }
  context.cellsWritten(sheet, target, "add-in");
}

function copyValue(
  { context, sheet }: RangeRef, from: { sheet: RangeRef["sheet"] }, row: number, column: number, cell: Area, valuesOnly: boolean,
): void {
  const formula = valuesOnly ? undefined : from.sheet.formulas.get(`${row},${column}`);
  if (formula) enter(context, sheet, cell.row, cell.column, formula.text);
  else {
    enter(context, sheet, cell.row, cell.column, "");
    const value = from.sheet.rows[row]?.values[column];
    if (value !== undefined) setCell(sheet, cell.row, cell.column, value);
  }
}

function validateSize({ area }: RangeRef, args: Arguments): void {
  if (args.integer(0) !== area.rows || args.integer(1) !== area.columns) throw wrongShape();
}

/** Excel computes what is dirty at once: calculation by hand is not modelled. */
function computeAnew({ context, sheet, area }: RangeRef): void {
  context.setDirty({ sheet, area });
  context.recalculate();
}

export const rangeCalls: Record<string, (range: RangeRef, args: Arguments) => unknown> = {
  Clear: clear,
  Merge: merge,
  Unmerge: unmerge,
  CopyFrom: copyFrom,
  Select: (range) => selectArea(range.context, range.sheet, range.area),
  Calculate: computeAnew,
  SetDirty: computeAnew,
  _ValidateArraySize: validateSize,
};

