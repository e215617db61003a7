import type { DataValidation } from "excelize-wasm";
import type { SheetState } from "../../../model/state";
import { areaName } from "../../cellName";
import { storedFormula } from "../../open/formulaText";
import { type Book, checked } from "../excelize";
import { member, words } from "../members";

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

function rule(validation: Validation): DataValidation | null {
  const kind = Object.keys(validation.rule).find((name) => Object.hasOwn(TYPES, name));
  if (kind === undefined) return null;
  const own = validation.rule[kind] as Record<string, unknown>;
  const text = (name: string): string => storedFormula(words(member(own, name)));
  const first = kind === "list" ? listSource(words(member(own, "source"))) : kind === "custom" ? text("formula") : text("formula1");
  return {
    Type: TYPES[kind], Operator: OPERATORS[words(member(own, "operator"))] ?? "between", Formula1: first, Formula2: text("formula2"),
    ShowDropDown: kind === "list" && member(own, "incelldropdown") === false,
  };
}

/** Rules for what may be typed, as far as they were set through the library; those of the file stay in its part. */
export function writeValidations(book: Book, sheet: SheetState): void {
  for (const validation of sheet.validations ?? []) {
    const found = rule(validation);
    if (!found) continue;
    const alert = (name: string): string => words(member(validation.extra, `erroralert.${name}`));
    const prompt = (name: string): string => words(member(validation.extra, `prompt.${name}`));
    checked(book.AddDataValidation(sheet.name, {
      ...found, Sqref: areaName(validation.area), AllowBlank: validation.extra.ignoreBlanks !== false,
      ShowErrorMessage: member(validation.extra, "erroralert.showalert") !== false, ErrorStyle: (alert("style") || "stop").toLowerCase(),
      ErrorTitle: alert("title"), Error: alert("message"), ShowInputMessage: prompt("message") !== "", PromptTitle: prompt("title"), Prompt: prompt("message"),
    }));
  }
}
