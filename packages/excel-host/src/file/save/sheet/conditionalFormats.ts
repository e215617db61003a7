import type { ConditionalFormatState } from "../../../model/state";
import { areaName, cellName } from "@tthc/spreadsheet/address";
import { storedFormula } from "../../open/formulaText";
import { fileRule } from "../../open/conditionalFormats";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { attributeText } from "@tthc/xlsx-reader/xml/tags";
import { escapeXml } from "@tthc/xlsx-reader/xml/text";
import { member, words } from "../../../model/members";

const CELL: Record<string, string> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual",
};
/** Rules on texts: type, operator and the formula that Excel keeps beside them. */
const TEXT: Record<string, [type: string, operator: string, formula: (text: string, cell: string) => string]> = {
  Contains: ["containsText", "containsText", (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`],
  NotContains: ["notContainsText", "notContains", (text, cell) => `ISERROR(SEARCH(${text},${cell}))`],
  BeginsWith: ["beginsWith", "beginsWith", (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`],
  EndsWith: ["endsWith", "endsWith", (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`],
};

/** A rule's attributes beside its priority, and what stands in it. */
interface RuleXml {
  attributes: string;
  inside: string;
  /** Its look is its own: a bar, a scale of colours. */
  plain?: boolean;
}

function formulaXml(formula: string): string {
  return formula === "" ? "" : `<formula>${escapeXml(formula)}</formula>`;
}

function rgb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

function cellRule(rule: Record<string, unknown>): RuleXml {
  const operator = CELL[words(member(rule, "operator"))] ?? "equal";
  const [first, second] = ["formula1", "formula2"].map((name) => storedFormula(words(member(rule, name))));
  const two = operator === "between" || operator === "notBetween";
  return { attributes: ` type="cellIs" operator="${operator}"`, inside: formulaXml(first) + (two ? formulaXml(second) : "") };
}

function textRule({ rule, area }: ConditionalFormatState): RuleXml {
  const [type, operator, formula] = TEXT[words(member(rule, "operator"))] ?? TEXT.Contains;
  const text = words(member(rule, "text"));
  const quoted = `"${text.replace(/"/g, "\"\"")}"`;
  return { attributes: ` type="${type}" operator="${operator}" text="${attributeText(text)}"`, inside: formulaXml(formula(quoted, cellName(area.row, area.column))) };
}

function dataBar(rule: Record<string, unknown>): RuleXml {
  const colour = words(member(rule, "fillColor")) || words(member(rule, "color")) || "#638EC6";
  return { attributes: " type=\"dataBar\"", inside: `<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="${rgb(colour)}"/></dataBar>`, plain: true };
}

function colourScale(rule: Record<string, unknown>): RuleXml {
  const colour = (place: string, fallback: string): string => `<color rgb="${rgb(words(member(rule, `${place}.color`)) || fallback)}"/>`;
  const middle = words(member(rule, "midpoint.color")) !== "";
  const points = `<cfvo type="min"/>${middle ? "<cfvo type=\"percentile\" val=\"50\"/>" : ""}<cfvo type="max"/>`;
  const colours = colour("minimum", "#F8696B") + (middle ? colour("midpoint", "") : "") + colour("maximum", "#63BE7B");
  return { attributes: " type=\"colorScale\"", inside: `<colorScale>${points}${colours}</colorScale>`, plain: true };
}

function topBottom(rule: Record<string, unknown>): RuleXml {
  const kind = words(member(rule, "type"));
  const rank = words(member(rule, "rank")) || "10";
  return { attributes: ` type="top10"${kind.endsWith("Percent") ? " percent=\"1\"" : ""}${kind.startsWith("Bottom") ? " bottom=\"1\"" : ""} rank="${rank}"`, inside: "" };
}

/** A rule as the file keeps it; null for a kind that is not written. */
function ruleXml(state: ConditionalFormatState): RuleXml | null {
  const { type, rule } = state;
  switch (type) {
    case "CellValue": return cellRule(rule);
    case "Custom": return { attributes: " type=\"expression\"", inside: formulaXml(storedFormula(words(member(rule, "formula")))) };
    case "ContainsText": return textRule(state);
    case "DataBar": return dataBar(rule);
    case "ColorScale": return colourScale(rule);
    case "TopBottom": return topBottom(rule);
    default: return null;
  }
}

/** Takes rules of the file away: a rule that goes in some of its areas stays in the others. */
function removeRules(worksheet: ElementXml, gone: ReadonlySet<string>): void {
  let rule = 0;
  worksheet.change("conditionalFormatting", (xml) => {
    const block = ElementXml.of(xml);
    const areas = (block.attributes.sqref ?? "").split(/\s+/).filter((area) => area !== "");
    const cut: string[] = [];
    block.change("cfRule", (each) => {
      if (!fileRule.counts(each, areas)) return each;
      rule++;
      const kept = areas.filter((_area, place) => !gone.has(fileRule.id(rule, place + 1)));
      if (kept.length === areas.length) return each;
      if (kept.length > 0) cut.push(prefixed(`<conditionalFormatting sqref="${kept.join(" ")}">`, block.prefix) + each + prefixed("</conditionalFormatting>", block.prefix));
      return "";
    });
    return (block.isEmpty ? "" : String(block)) + cut.join("");
  });
}

function prioritiesOf(worksheet: ElementXml): Set<number> {
  return new Set(worksheet.all("conditionalFormatting").flatMap((block) => ElementXml.of(block).all("cfRule").map((rule) => Number(ElementXml.of(rule).attributes.priority))));
}

/** Brings the conditional formats to what they are now. look: index of a format's entry in styles.xml. */
export function writeConditionalFormats(
  worksheet: ElementXml, now: readonly ConditionalFormatState[], before: readonly ConditionalFormatState[], look: (format: ConditionalFormatState) => number,
): void {
  const texts = (states: readonly ConditionalFormatState[]): Set<string> => new Set(states.map((state) => JSON.stringify(state)));
  const [kept, known] = [texts(now), texts(before)];
  const gone = new Set(before.filter((state) => !kept.has(JSON.stringify(state))).map(({ id }) => id));
  if (gone.size > 0) removeRules(worksheet, gone);
  const taken = prioritiesOf(worksheet);
  const added = now.filter((state) => !known.has(JSON.stringify(state))).sort((a, b) => a.priority - b.priority);
  worksheet.addAll("conditionalFormatting", added.flatMap((state) => {
    const found = ruleXml(state);
    if (!found) return [];
    let priority = state.priority + 1;
    while (taken.has(priority)) priority++;
    taken.add(priority);
    const attributes = `${found.attributes}${found.plain ? "" : ` dxfId="${look(state)}"`} priority="${priority}"${state.stopIfTrue ? " stopIfTrue=\"1\"" : ""}`;
    return [prefixed(`<conditionalFormatting sqref="${areaName(state.area)}"><cfRule${attributes}>${found.inside}</cfRule></conditionalFormatting>`, worksheet.prefix)];
  }));
}
