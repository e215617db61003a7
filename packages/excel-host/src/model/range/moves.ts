import type { Arguments } from "../../executor/arguments";
import { invalidArgument, itemNotFound } from "../../executor/hostError";
import { modelled, type HostObject } from "../../executor/hostObject";
import { bounding, cellArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "@tthc/spreadsheet/area";
import { placeOf } from "../grid/reference";
import { usedArea, usedWithin } from "../grid/used";
import { tableScope, tablesWithin } from "../table/collection";
import { mergedAreas } from "./mergedAreas";
import { RangeRef } from "../rangeRef";
import { spillAt } from "./spill";
import { surroundingRegion } from "./region";
import { viewObject } from "./view";

/** Another range given as an object or an address. */
function other(range: RangeRef, args: Arguments, index: number): RangeRef {
  const given = args.model(index, RangeRef);
  if (given) return given;
  const place = placeOf(range.context.state, range.sheet, args.text(index));
  if (!place) throw invalidArgument();
  return new RangeRef(range.context, place.sheet, place.area);
}

function meeting(range: RangeRef, args: Arguments): HostObject | null {
  const second = other(range, args, 0);
  if (second.sheet !== range.sheet) throw invalidArgument();
  const area = intersection(range.area, second.area);
  return area && range.on(area).object;
}

function used(range: RangeRef, args: Arguments): HostObject | null {
  const valuesOnly = args.flag(0);
  const whole = range.entireColumns && range.entireRows;
  const area = whole ? usedArea(range.sheet, valuesOnly) : usedWithin(range.sheet, range.area, valuesOnly);
  return area && range.on(area).object;
}

const existing = (object: HostObject | null): HostObject => {
  if (object === null) throw itemNotFound();
  return object;
};

function spillingTo(range: RangeRef): HostObject | null {
  const spill = spillAt(range.sheet, range.area);
  const isParent = spill && spill.parent.row === range.area.row && spill.parent.column === range.area.column;
  return spill && isParent ? range.on(spill.area).object : null;
}

function spillParent(range: RangeRef): HostObject | null {
  const spill = spillAt(range.sheet, range.area);
  return spill && range.on(spill.parent).object;
}

const go = (change: (area: Area, args: Arguments) => Area) => (range: RangeRef, args: Arguments): HostObject =>
  range.on(change(range.area, args)).object;

/** A count of rows or columns beside a range; negative counts go to the other side. */
function beside(start: number, length: number, count: number): { from: number; length: number } {
  return count >= 0 ? { from: start + length, length: count } : { from: start + count, length: -count };
}

export const rangeMoves: Record<string, (range: RangeRef, args: Arguments) => HostObject | null> = {
  GetCell: go((area, args) => cellArea(area.row + args.integer(0), area.column + args.integer(1))),
  GetRow: go((area, args) => ({ ...area, row: area.row + args.integer(0), rows: 1 })),
  GetColumn: go((area, args) => ({ ...area, column: area.column + args.integer(0), columns: 1 })),
  GetLastRow: go((area) => ({ ...area, row: area.row + area.rows - 1, rows: 1 })),
  GetLastColumn: go((area) => ({ ...area, column: area.column + area.columns - 1, columns: 1 })),
  GetLastCell: go((area) => cellArea(area.row + area.rows - 1, area.column + area.columns - 1)),
  GetEntireRow: go((area) => ({ ...area, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: go((area) => ({ ...area, row: 0, rows: MAX_ROWS })),
  GetOffsetRange: go((area, args) => ({ ...area, row: area.row + args.integer(0), column: area.column + args.integer(1) })),
  GetResizedRange: go((area, args) => ({ ...area, rows: area.rows + args.integer(0), columns: area.columns + args.integer(1) })),
  GetAbsoluteResizedRange: go((area, args) => ({ ...area, rows: args.integer(0), columns: args.integer(1) })),
  GetRowsBelow: go((area, args) => { const { from, length } = beside(area.row, area.rows, args.integer(0, 1)); return { ...area, row: from, rows: length }; }),
  GetRowsAbove: go((area, args) => { const { from, length } = beside(area.row, area.rows, -args.integer(0, 1)); return { ...area, row: from, rows: length }; }),
  GetColumnsAfter: go((area, args) => { const { from, length } = beside(area.column, area.columns, args.integer(0, 1)); return { ...area, column: from, columns: length }; }),
  GetColumnsBefore: go((area, args) => { const { from, length } = beside(area.column, area.columns, -args.integer(0, 1)); return { ...area, column: from, columns: length }; }),
  GetSurroundingRegion: (range) => range.on(surroundingRegion(range.sheet, range.area)).object,
  GetBoundingRect: (range, args) => range.on(bounding(range.area, other(range, args, 0).area)).object,
  GetIntersection: (range, args) => existing(meeting(range, args)),
  GetIntersectionOrNullObject: meeting,
  GetUsedRange: (range, args) => used(range, args) ?? range.on(cellArea(range.area.row, range.area.column)).object,
  GetUsedRangeOrNullObject: used,
  GetSpillingToRange: (range) => existing(spillingTo(range)),
  GetSpillingToRangeOrNullObject: spillingTo,
  GetSpillParent: (range) => existing(spillParent(range)),
  GetSpillParentOrNullObject: spillParent,
  GetVisibleView: viewObject,
  GetMergedAreasOrNullObject: mergedAreas,
  GetTables: (range, args) => modelled(tableScope, tablesWithin(range, args.flag(0))),
};
