import type { Area } from "@tthc/spreadsheet/area";
import { oneOf } from "../../executor/arguments";
import { invalidArgument, notModelled } from "../../executor/hostError";
import { modelled, type HostObject, type TypeModel } from "../../executor/hostObject";
import { applyFormat, commonFormat } from "../grid/style";
import type { RangeRef } from "../rangeRef";
import type { CellFormat } from "../state";
import { colour } from "./colour";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const INDEXES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
export type BorderIndex = (typeof INDEXES)[number];
type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
type Border = { style: string; weight: string; color: string };

/** The cells that a border of a range runs along, and on which of their sides. */
function strips(area: Area, index: BorderIndex): { area: Area; side: Side }[] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case "EdgeTop": return [{ area: { ...area, rows: 1 }, side: index }];
    case "EdgeBottom": return [{ area: { ...area, row: row + rows - 1, rows: 1 }, side: index }];
    case "EdgeLeft": return [{ area: { ...area, columns: 1 }, side: index }];
    case "EdgeRight": return [{ area: { ...area, column: column + columns - 1, columns: 1 }, side: index }];
    case "InsideHorizontal": return rows < 2 ? [] : [
      { area: { ...area, rows: rows - 1 }, side: "EdgeBottom" }, { area: { ...area, row: row + 1, rows: rows - 1 }, side: "EdgeTop" }];
    case "InsideVertical": return columns < 2 ? [] : [
      { area: { ...area, columns: columns - 1 }, side: "EdgeRight" }, { area: { ...area, column: column + 1, columns: columns - 1 }, side: "EdgeLeft" }];
  }
}

const NEW_BORDER: Border = { style: "Continuous", weight: "Thin", color: "#000000" };

function withBorder(format: CellFormat, side: Side, change: Partial<Border>): CellFormat {
  const borders = { ...format.borders };
  if (change.style === "None") delete borders[side];
  else borders[side] = { ...(borders[side] ?? NEW_BORDER), ...change };
  return { ...format, borders: Object.keys(borders).length > 0 ? borders : undefined };
}

/** One side of a range. */
class BorderRef {
  constructor(readonly range: RangeRef, readonly index: BorderIndex) {}

  read(member: keyof Border, fallback: string): unknown {
    const { context, sheet } = this.range;
    const first = strips(this.range.area, this.index)[0];
    return first ? commonFormat(context.state, sheet, first.area, (format) => format.borders?.[first.side]?.[member] ?? fallback) : fallback;
  }

  write(change: Partial<Border>): void {
    const { context, sheet } = this.range;
    this.range.assertWritable();
    for (const { area, side } of strips(this.range.area, this.index)) {
      applyFormat(context.state, sheet, area, (format) => withBorder(format, side, change));
    }
    context.changed({ kind: "formats", sheet: sheet.id });
  }
}

const rangeBorder: TypeModel<BorderRef> = {
  type: "RangeBorder",
  identity: ({ index }) => ({ Id: index }),
  get: {
    SideIndex: ({ index }) => index,
    Style: (border) => border.read("style", "None"),
    Weight: (border) => border.read("weight", "Thin"),
    Color: (border) => border.read("color", "#000000"),
  },
  set: {
    Style: (border, value) => border.write({ style: oneOf(value, STYLES) }),
    Weight: (border, value) => border.write({ weight: oneOf(value, WEIGHTS) }),
    Color: (border, value) => border.write({ color: colour(value) }),
  },
};

function borderOf(range: RangeRef, key: unknown): HostObject {
  if (key === "DiagonalDown" || key === "DiagonalUp") throw notModelled("RangeBorderCollection", `getItem("${key}")`);
  const index = INDEXES.find((candidate) => candidate === key);
  if (index === undefined) throw invalidArgument();
  return modelled(rangeBorder, new BorderRef(range, index));
}

export const rangeBorders: TypeModel<RangeRef> = {
  type: "RangeBorderCollection",
  get: { Count: () => INDEXES.length },
  item: borderOf,
  items: (range) => INDEXES.map((index) => borderOf(range, index)),
  object: {
    GetItem: (range, args) => borderOf(range, args.at(0)),
    GetItemAt: (range, args) => borderOf(range, INDEXES[args.integer(0)]),
  },
};
