import type { Area } from "@tthc/spreadsheet/area";
import { formatAt } from "@tthc/excel-host/model/grid/cells";
import type { CellFormat, SheetState, WorkbookState } from "@tthc/excel-host/model/state";

type Border = NonNullable<CellFormat["borders"]>["EdgeTop"];
export interface Edges {
  top?: string;
  right?: string;
  bottom?: string;
  left?: string;
}

const WIDTHS: Record<string, number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const STYLES: Record<string, string> = {
  Continuous: "solid", Dash: "dashed", DashDot: "dashed", DashDotDot: "dashed", Dot: "dotted", Double: "double", SlantDashDot: "dashed",
};

function css(border: Border): string | undefined {
  if (!border || border.style === "None" || border.style === "") return undefined;
  const style = STYLES[border.style] ?? "solid";
  const width = style === "double" ? 3 : WIDTHS[border.weight] ?? 1;
  return `${width}px ${style} ${border.color || "#000000"}`;
}

/** The lines around a cell or a merged area: its own, or the facing line of its neighbour. */
export function edgesOf(state: WorkbookState, sheet: SheetState, area: Area): Edges {
  const { row, column } = area;
  const lastRow = row + area.rows - 1;
  const lastColumn = column + area.columns - 1;
  const own = (r: number, c: number) => formatAt(state, sheet, r, c).borders;
  return {
    top: css(own(row, column)?.EdgeTop) ?? (row > 0 ? css(own(row - 1, column)?.EdgeBottom) : undefined),
    left: css(own(row, column)?.EdgeLeft) ?? (column > 0 ? css(own(row, column - 1)?.EdgeRight) : undefined),
    bottom: css(own(lastRow, column)?.EdgeBottom) ?? css(own(lastRow + 1, column)?.EdgeTop),
    right: css(own(row, lastColumn)?.EdgeRight) ?? css(own(row, lastColumn + 1)?.EdgeLeft),
  };
}
