import type { SheetState } from "../../../model/state";
import { areaName } from "@tthc/spreadsheet/address";
import { storedFormula } from "../../open/formulaText";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { escapeXml } from "@tthc/xlsx-reader/xml/text";
import { member, words } from "../../../model/members";

const TYPES: Record<string, string> = {
  wholeNumber: "whole", decimal: "decimal", textLength: "textLength", list: "list", date: "date", time: "time", custom: "custom",
};
const OPERATORS: Record<string, string> = {
  Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
};

type Validation = NonNullable<SheetState["validations"]>[number];

/** A list's source: a reference or formula as it is, words in quotes. */
function listSource(source: string): string {
  return source.startsWith("=") ? storedFormula(source) : `"${source.replace(/"/g, "\"\"")}"`;
}

function validationXml(validation: Validation): string {
  const kind = Object.keys(validation.rule).find((name) => Object.hasOwn(TYPES, name));
  if (kind === undefined) return "";
  const own = validation.rule[kind] as Record<string, unknown>;
  const formula = (name: string): string => storedFormula(words(member(own, name)));
  const alert = (name: string): string => words(member(validation.extra, `erroralert.${name}`));
  const prompt = (name: string): string => words(member(validation.extra, `prompt.${name}`));
  const element = ElementXml.of(`<dataValidation type="${TYPES[kind]}"/>`);
  const style = alert("style").toLowerCase();
  element.set("errorStyle", style === "" || style === "stop" ? null : style);
  const operator = OPERATORS[words(member(own, "operator"))] ?? "between";
  element.set("operator", operator === "between" ? null : operator);
  element.set("allowBlank", validation.extra.ignoreBlanks === false ? null : 1);
  element.set("showDropDown", kind === "list" && member(own, "incelldropdown") === false ? 1 : null);
  element.set("showInputMessage", prompt("message") === "" ? null : 1);
  element.set("showErrorMessage", member(validation.extra, "erroralert.showalert") === false ? null : 1);
  for (const [name, text] of [["errorTitle", alert("title")], ["error", alert("message")], ["promptTitle", prompt("title")], ["prompt", prompt("message")]]) {
    element.set(name, text === "" ? null : text);
  }
  element.set("sqref", areaName(validation.area));
  const first = kind === "list" ? listSource(words(member(own, "source"))) : formula(kind === "custom" ? "formula" : "formula1");
  [["formula1", first], ["formula2", formula("formula2")]].forEach(([name, text]) => text !== "" && element.add(name, `<${name}>${escapeXml(text)}</${name}>`));
  return String(element);
}

/** Rules for what may be typed, as far as they were set through the library; those of the file stay in its part. */
export function writeValidations(worksheet: ElementXml, sheet: SheetState): void {
  const list = worksheet.child("dataValidations");
  list.addAll("dataValidation", (sheet.validations ?? []).map((each) => prefixed(validationXml(each), worksheet.prefix)).filter(Boolean));
  if (list.isEmpty) return;
  list.set("count", list.all("dataValidation").length);
  worksheet.put("dataValidations", String(list));
}
