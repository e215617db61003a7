import { paddedFormatOf } from "../../sheet/plan/cellText";
import type { PlacedHighlight } from "../../sheet/plan/plan";
import { COLOUR } from "../../sheet/plan/tokens";
import { cellName } from "@tthc/spreadsheet/address";
import { rangeOf } from "./cells";

const OPERATOR = { greaterThan: ">", lessThan: "<", equalTo: "=" } as const;

/** The sign that goes with the colour, so that the mark also reads in black and white. */
function signOf({ rule }: PlacedHighlight): string {
  if (rule.tone === "good") return "●";
  return rule.when === "lessThan" ? "▼" : "▲";
}

/**
 * The rule as a formula of the area's first cell. Text and blank cells never match: to Excel a dash is greater
 * than any number and a blank is less.
 * @example highlightFormula(late cells from H12, greater than 0) // "=AND(ISNUMBER($H12),$H12>0)"
 */
export function highlightFormula({ area, rule }: PlacedHighlight): string {
  const cell = cellName(area.row, area.column, { fixedColumn: true });
  return `=AND(ISNUMBER(${cell}),${cell}${OPERATOR[rule.when]}${String(rule.value)})`;
}

/** Marks what is late by rules that Excel re-evaluates: colour, bold and a sign before the number. */
export function writeHighlights(sheet: Excel.Worksheet, highlights: readonly PlacedHighlight[]): void {
  for (const highlight of highlights) {
    const { custom } = rangeOf(sheet, highlight.area).conditionalFormats.add("Custom");
    custom.rule.formula = highlightFormula(highlight);
    custom.format.font.color = COLOUR[highlight.rule.tone];
    custom.format.font.bold = true;
    custom.format.numberFormat = paddedFormatOf(highlight.shown).split(";").map((part) => `"${signOf(highlight)} "${part}`).join(";");
  }
}
