import type { ConditionalRule, Sheet } from "hucre";
import type { ConditionalFormatState } from "../../model/state";
import { parseArea } from "@tthc/spreadsheet/address";
import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";
import { cellFormat } from "./formats";

const OPERATOR: Record<string, string> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan",
  lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqual", lessThanOrEqual: "LessThanOrEqual",
};
const TEXT: Record<string, string> = { containsText: "Contains", notContainsText: "NotContains", beginsWith: "BeginsWith", endsWith: "EndsWith" };

/** Criteria of a colour scale from its two or three colours. */
function scale(colours: readonly string[]): Record<string, { color: string }> {
  const [minimum, second, third] = colours.map((colour) => ({ color: `#${colour.slice(-6)}` }));
  return third ? { minimum, midpoint: second, maximum: third } : { minimum, maximum: second };
}

/** Office's type and rule of a rule of the file; null for kinds that are kept in the file but not shown. */
function ruleOf(source: ConditionalRule): { type: string; rule: Record<string, unknown> } | null {
  const formulas = ([] as string[]).concat(source.formula ?? []).map((formula) => `=${formula}`);
  if (source.type === "cellIs") {
    return { type: "CellValue", rule: { formula1: formulas[0] ?? "", formula2: formulas[1] ?? "", operator: OPERATOR[source.operator ?? ""] ?? "EqualTo" } };
  }
  if (source.type === "expression") return { type: "Custom", rule: { formula: formulas[0] ?? "" } };
  if (TEXT[source.type]) return { type: "ContainsText", rule: { operator: TEXT[source.type], text: source.text ?? "" } };
  if (source.type === "dataBar") return { type: "DataBar", rule: { positiveFormat: { fillColor: `#${(source.dataBar?.color ?? "").slice(-6)}` } } };
  if (source.type === "colorScale") return { type: "ColorScale", rule: { criteria: scale(source.colorScale?.colors ?? []) } };
  return null;
}

/** Kinds of rules that are read; programs write no others. */
const KINDS = new Set([
  "expression", "cellIs", "colorScale", "dataBar", "iconSet", "top10", "uniqueValues", "duplicateValues", "containsText", "notContainsText", "beginsWith",
  "endsWith", "containsBlanks", "notContainsBlanks", "containsErrors", "notContainsErrors", "timePeriod", "aboveAverage",
]);

/** How the rules of a file are numbered: those that are read, in their order, each with its areas; both from 1. */
export const fileRule = {
  counts: (rule: string, areas: readonly string[]): boolean => areas.length > 0 && KINDS.has(ElementXml.of(rule).attributes.type ?? ""),
  id: (rule: number, area: number): string => `file-${rule}-${area}`,
};

/** Conditional formats of a sheet of the file, one for each area of a rule. */
export function conditionalFormats(source: Sheet, theme: readonly string[]): ConditionalFormatState[] {
  return (source.conditionalRules ?? []).flatMap((rule, index) => {
    const found = ruleOf(rule);
    if (found === null) return [];
    return rule.range.split(/\s+/).filter((range) => range !== "").flatMap((range, part): ConditionalFormatState[] => {
      const area = parseArea(range);
      return area === null ? [] : [{
        id: fileRule.id(index + 1, part + 1), area, ...found, format: cellFormat(rule.style ?? {}, theme, true),
        priority: rule.priority - 1, stopIfTrue: rule.stopIfTrue === true,
      }];
    });
  });
}
