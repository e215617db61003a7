import { countText } from "../../src/locales/numberText";
import { toolText } from "../locales/toolText";
import { oneLine } from "../report/problem";
import { fail, runCommand } from "../report/runCommand";
import { computeFormulas, type ComputedFormulas } from "./computeFormulas";
import { NOT_SUPPORTED } from "./formulaCells";
import { parseFormulaOptions } from "./options";

/** What a person wants to see at once: how many, and every formula without a value. */
function summary({ cells }: ComputedFormulas): string {
  const failed = cells.filter(({ error }) => error !== undefined);
  const beyond = failed.filter(({ error }) => error === NOT_SUPPORTED).length;
  const counts = { all: cells.length, values: cells.length - failed.length, errors: failed.length - beyond, beyond };
  const shown = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, countText(count)]));
  return [
    toolText("vi", "preview.formulas.summary", shown),
    ...failed.map(({ sheet, cell, error, message }) => oneLine(`${sheet}!${cell}: ${error ?? ""}${message === undefined ? "" : ` – ${message}`}`)),
  ].join("\n");
}

/** Runs the command and gives its exit code: 0 when computed, error cells included, 2 with one line when there is nothing to compute. */
async function run(words: readonly string[]): Promise<number> {
  const parsed = parseFormulaOptions(words);
  if (parsed.kind === "help") {
    process.stdout.write(`${toolText("vi", "preview.formulas.usage")}\n`);
    return 0;
  }
  if (parsed.kind === "problem") return fail(toolText("vi", parsed.problem.key, parsed.problem.values));
  const { options } = parsed;
  const computed = await computeFormulas(options);
  if (options.json === "-") process.stdout.write(`${JSON.stringify(computed, null, 2)}\n`);
  else if (options.json === undefined) process.stdout.write(`${summary(computed)}\n`);
  return 0;
}

runCommand(run, { noOutcome: "preview.formulas.noOutcome", failed: "preview.formulas.failed" });
