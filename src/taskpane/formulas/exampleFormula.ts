import { PUBLISHED_RULES, type CountingRules, type RuleName } from "../../indicators/countingRules";
import { rulesMoving } from "../../indicators/rulesBehind";
import { NAMESPACE } from "../../functions/catalogue";
import type { FunctionSpec, ParameterSpec } from "../../functions/model/spec";
import { indicatorWord } from "../../functions/figures/indicator";
import { optionValue, optionWord } from "../../functions/arguments/options";
import type { Language } from "../../locales/language";
import type { SheetLayout } from "../../register/model/layout";
import type { ListSeparator } from "../services/services";
import { casesArgument, type ColumnSizes } from "./casesArgument";
import { columnRange } from "./registerRange";

export interface FormulaContext {
  layout: SheetLayout;
  /** A period as parsePeriod reads it. */
  period: string;
  /** Those by which the pane counts: a formula carries what differs from the published ones. */
  rules: CountingRules;
  separator: ListSeparator;
  /** How long the register's cells are; left out: nobody has measured, and the whole range is taken. */
  sizes?: ColumnSizes | null;
  /** Of the words of options. */
  language: Language;
}

/**
 * A formula that works in this workbook as it stands and gives the pane's figure: its own register, the chosen period, the
 * workbook's rules, the user's separator.
 * @example exampleFormula(functionSpec("ONTIME"), context) // "=TTHC.ONTIME('Hồ sơ'!$B$5:$M$16239; "Q3/2021"; ; "Mẫu số"; "B")"
 */
export function exampleFormula(spec: Pick<FunctionSpec, "id" | "parameters" | "counts" | "example" | "result">, context: FormulaContext): string {
  const isOfDays = spec.result === "column" && !OF_TEXTS.some((id) => spec.parameters[0]?.id === id);
  if (isOfDays) return `=${NAMESPACE}.${spec.id}(${spec.example.arguments.replaceAll("; ", `${context.separator} `)})`;
  const given = spec.parameters.flatMap((parameter) => argumentsFor(parameter, spec, context));
  while (given[given.length - 1] === "") given.pop();
  return `=${NAMESPACE}.${spec.id}(${given.join(`${context.separator} `)})`;
}

/** Functions of texts take the register's own column. */
const OF_TEXTS: readonly ParameterSpec["id"][] = ["texts", "unitNames"];

function argumentsFor({ id }: ParameterSpec, spec: Pick<FunctionSpec, "counts" | "result">, { layout, period, rules, language, separator, sizes = null }: FormulaContext): string[] {
  switch (id) {
    case "cases":
    case "checked": return [casesArgument({ layout, sizes, separator, table: spec.result === "table" }).text];
    case "period":
    case "periodText":
    case "reportedPeriod":
    case "periodOfMonths":
    case "dueDays": return [quoted(period)];
    case "otherPeriod": return [""];
    case "closingDay": return [rules.closingDay === PUBLISHED_RULES.closingDay ? "" : String(rules.closingDay)];
    case "unit": return [""];
    case "indicator": return [quoted(indicatorWord("onTimeRate", language))];
    case "bookMore": return [];
    case "options": return rulesFor(spec, rules).flatMap((name) => [quoted(optionWord(name, language)), argumentOf(optionValue(name, rules, language))]);
    case "texts": return [layout.legacy?.length ? columnRange(layout, layout.legacy[0].column) : unitCells(layout)];
    case "unitNames": return [unitCells(layout)];
    // Functions of days are not over the register: the example that the guide gives is theirs.
    default: return [];
  }
}

/** The column of units; where there is none, the name of the one unit. */
function unitCells(layout: SheetLayout): string {
  const unit = layout.columns.find(({ role }) => role === "unit");
  return unit ? columnRange(layout, unit.column) : quoted(layout.unit?.name ?? layout.sheet);
}

/** Of what differs, what changes this function's figures; all that a table shows does. */
function rulesFor({ counts }: Pick<FunctionSpec, "counts">, rules: CountingRules): RuleName[] {
  return rulesMoving(counts, PUBLISHED_RULES, rules);
}

function argumentOf(value: string | number): string {
  return typeof value === "number" ? String(value) : quoted(value);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
