import { invalidArgument } from "../../executor/hostError";
import { cellKey, valueAt } from "../grid/cells";
import { enter } from "../grid/write";
import type { RangeRef } from "../rangeRef";

const MEMBERS = ["address", "documentReference", "textToDisplay", "screenTip"] as const;

/** The link of a range's first cell; null without one. */
export function hyperlinkOf({ sheet, area }: RangeRef): unknown {
  const link = sheet.hyperlinks?.get(cellKey(area.row, area.column));
  return link ? { ...link, textToDisplay: link.textToDisplay ?? String(valueAt(sheet, area.row, area.column)) } : null;
}

/** Links every cell of the range; the text to display is written into it, as Excel does. */
export function setHyperlink(range: RangeRef, value: unknown): void {
  if (typeof value !== "object" || value === null || range.unbounded) throw invalidArgument();
  range.assertWritable();
  const given = value as Record<string, unknown>;
  const link: Partial<Record<(typeof MEMBERS)[number], string>> = {};
  for (const name of MEMBERS) if (typeof given[name] === "string") link[name] = given[name];
  const { context, sheet, area } = range;
  const links = (sheet.hyperlinks ??= new Map());
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      links.set(cellKey(row, column), link);
      if (link.textToDisplay !== undefined) enter(context, sheet, row, column, `'${link.textToDisplay}`);
    }
  }
  context.cellsWritten(sheet, area, "add-in");
}

export function removeHyperlinks({ sheet, area }: RangeRef): void {
  for (const key of [...(sheet.hyperlinks?.keys() ?? [])]) {
    const [row, column] = key.split(",").map(Number);
    const inside = row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    if (inside) sheet.hyperlinks?.delete(key);
  }
}
