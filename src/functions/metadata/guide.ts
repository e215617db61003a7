import { viOfFunctions } from "../../locales/vi/functions";
import { functionCatalogue, OFFERED, type CatalogueEntry, type CatalogueParameter } from "../catalogue";
import { RULE_NAMES, type RuleName } from "../../indicators/countingRules";
import type { Language } from "../../locales/language";
import { FIGURE_NAMES, type FigureName } from "../../indicators/figureNames";
import { wordsIn } from "../../locales/functionText";
import { optionValues, optionWord } from "../arguments/options";

function parameterLine({ name, description, optional }: CatalogueParameter): string {
  return `| \`${name}\` | ${optional ? "không bắt buộc" : "bắt buộc"} | ${description} |`;
}

function parameterTable(lines: readonly string[]): string {
  return ["| Đối số | | Ý nghĩa |", "|---|---|---|", ...lines].join("\n");
}

/** What is said of parameters that several functions have, each once: it stands before all functions. */
function commonLines(entries: readonly CatalogueEntry[]): string[] {
  const all = entries.flatMap(({ parameters }) => parameters.map(parameterLine));
  return all.filter((line, at) => all.indexOf(line) === at && all.indexOf(line, at + 1) > at);
}

/** One function, with a table of the parameters that only it has. */
function section(entry: CatalogueEntry, result: string, common: readonly string[]): string {
  const own = entry.parameters.map(parameterLine).filter((line) => !common.includes(line));
  return [
    `### ${entry.name}`,
    entry.description,
    `\`${entry.syntax}\``,
    `Kết quả: ${entry.returns}`,
    `Ví dụ với sổ mẫu: \`${entry.example}\` → ${result}`,
    ...(own.length > 0 ? [parameterTable(own)] : []),
  ].join("\n\n");
}

/** The options with all that each can say, in both languages. */
function optionRows(): string {
  const row = (language: Language, name: RuleName): string => `\`"${optionWord(name, language)}"\``;
  const values = (language: Language, name: RuleName): string => optionValues(name, language).join(" · ");
  return RULE_NAMES.map((name) => `| ${row("vi", name)} | ${values("vi", name)} | ${row("en", name)}: ${values("en", name)} |`).join("\n");
}

/** Every indicator with the names that TTHC.INDICATOR takes. */
function indicatorRows(): string {
  const words = (language: Language, figure: FigureName): string => wordsIn(language, `function.indicator.${figure}`).join(" · ");
  return FIGURE_NAMES.map((figure) => `| ${words("vi", figure)} | ${words("en", figure)} |`).join("\n");
}

/** Every sentence that a function can show, in the order of the locale file. */
function problemList(): string {
  return Object.entries(viOfFunctions)
    .filter(([key]) => key.startsWith("function.problem."))
    .map(([, sentence]) => `- ${sentence.replace(/\{\w+\}/g, "…")}`)
    .join("\n");
}

/**
 * The guide to the functions: the template's prose with the parts that follow from the function table.
 * @example guideText("{{functions}}").includes("### TTHC.ONTIME") // true
 */
export function guideText(template: string): string {
  const entries = functionCatalogue("vi");
  const common = commonLines(entries);
  return template
    .replace("{{arguments}}", () => parameterTable(common))
    .replace("{{functions}}", () => entries.map((entry, at) => section(entry, OFFERED[at].example.result, common)).join("\n\n"))
    .replace("{{options}}", optionRows)
    .replace("{{indicators}}", indicatorRows)
    .replace("{{problems}}", problemList);
}
