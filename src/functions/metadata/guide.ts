import { viOfFunctions } from "../../locales/vi/functions";
import { functionCatalogue } from "../catalogue";
import type { CatalogueEntry, CatalogueParameter } from "../catalogue";
import { FUNCTIONS } from "../functionTable";

function parameterLine({ name, description, optional }: CatalogueParameter): string {
  return `| \`${name}\` | ${optional ? "không bắt buộc" : "bắt buộc"} | ${description} |`;
}

function parameterTable(parameters: readonly CatalogueParameter[]): string {
  return ["| Đối số | | Ý nghĩa |", "|---|---|---|", ...parameters.map(parameterLine)].join("\n");
}

function section(entry: CatalogueEntry, result: string): string {
  return [
    `### ${entry.name}`,
    entry.description,
    `\`${entry.syntax}\``,
    `Kết quả: ${entry.returns}`,
    `Ví dụ với sổ mẫu: \`${entry.example}\` → ${result}`,
  ].join("\n\n");
}

function functionSections(entries: readonly CatalogueEntry[]): string {
  const closing = entries[entries.length - 1].parameters;
  const sections = entries.map((entry, at) => section(entry, FUNCTIONS[at].example.result));
  return [...sections, parameterTable(closing)].join("\n\n");
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
  return template
    .replace("{{arguments}}", () => parameterTable(entries[0].parameters))
    .replace("{{functions}}", () => functionSections(entries))
    .replace("{{problems}}", problemList);
}
