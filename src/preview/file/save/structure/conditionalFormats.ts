import type { ConditionalFormatOptions } from "excelize-wasm";
import type { ConditionalFormatState } from "../../../model/state";
import { areaName } from "../../cellName";
import { storedFormula } from "../../open/formulaText";
import { type Book, checked } from "../excelize";
import { member, words } from "../members";

const CELL: Record<string, string> = {
  Between: "between", NotBetween: "not between", EqualTo: "==", NotEqualTo: "!=", GreaterThan: ">", LessThan: "<",
  GreaterThanOrEqual: ">=", LessThanOrEqual: "<=",
};
const TEXT: Record<string, string> = { Contains: "containing", NotContains: "not containing", BeginsWith: "begins with", EndsWith: "ends with" };

function formula(value: unknown): string {
  return storedFormula(words(value));
}

function cellRule(rule: Record<string, unknown>): ConditionalFormatOptions {
  const operator = words(member(rule, "operator"));
  const [first, second] = [formula(member(rule, "formula1")), formula(member(rule, "formula2"))];
  const between = operator === "Between" || operator === "NotBetween";
  return { Type: "cell", Criteria: CELL[operator] ?? "==", ...(between ? { MinValue: first, MaxValue: second } : { Value: first }) };
}

function colourScale(rule: Record<string, unknown>): ConditionalFormatOptions {
  const colour = (place: string, fallback: string): string => words(member(rule, `${place}.color`)) || fallback;
  const middle = words(member(rule, "midpoint.color"));
  const ends = { Criteria: "=", MinType: "min", MaxType: "max", MinColor: colour("minimum", "#F8696B"), MaxColor: colour("maximum", "#63BE7B") };
  return middle === "" ? { Type: "2_color_scale", ...ends } : { Type: "3_color_scale", ...ends, MidType: "percentile", MidValue: "50", MidColor: middle };
}

function topBottom(rule: Record<string, unknown>): ConditionalFormatOptions {
  const kind = words(member(rule, "type"));
  return { Type: kind.startsWith("Bottom") ? "bottom" : "top", Criteria: "=", Value: words(member(rule, "rank")) || "10", Percent: kind.endsWith("Percent") };
}

/** excelize's options for a rule; null for a kind that it cannot write. */
function optionsOf({ type, rule }: ConditionalFormatState): ConditionalFormatOptions | null {
  switch (type) {
    case "CellValue": return cellRule(rule);
    case "Custom": return { Type: "formula", Criteria: formula(member(rule, "formula")) };
    case "ContainsText": return { Type: "text", Criteria: TEXT[words(member(rule, "operator"))] ?? "containing", Value: words(member(rule, "text")) };
    case "DataBar": return { Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: words(member(rule, "fillColor")) || words(member(rule, "color")) || "#638EC6", BarSolid: true };
    case "ColorScale": return colourScale(rule);
    case "TopBottom": return topBottom(rule);
    default: return null;
  }
}

/** Adds conditional formats, the first in priority first. look: index of a format's entry in styles.xml. */
export function writeConditionalFormats(book: Book, sheet: string, added: readonly ConditionalFormatState[], look: (format: ConditionalFormatState) => number): void {
  for (const format of [...added].sort((a, b) => a.priority - b.priority)) {
    const options = optionsOf(format);
    if (!options) continue;
    const plain = options.Type === "data_bar" || options.Type?.endsWith("scale");
    const whole = { ...options, ...(plain ? {} : { Format: look(format) }), StopIfTrue: format.stopIfTrue };
    checked(book.SetConditionalFormat(sheet, areaName(format.area), [whole]));
  }
}
