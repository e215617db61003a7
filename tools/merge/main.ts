import { countText } from "../../src/locales/numberText";
import type { MergeJson } from "../../src/merge/results/mergeJson";
import { toolText } from "../locales/toolText";
import { oneLine } from "../report/problem";
import { fail, runCommand } from "../report/runCommand";
import { mergeCommand } from "./mergeCommand";
import { parseMergeOptions } from "./options";

/** What a person wants to see at once: each file, the units that did not send, and the report's paragraph. */
function summary({ files, missingUnits, narrative, problem }: MergeJson): string {
  return [
    ...files.map(({ file, status, message, unit, units, rows }) => toolText("vi", "preview.merge.file", {
      file, outcome: status === "refused" ? oneLine(message)
        : toolText("vi", "preview.merge.read", { unit: unit ?? units.join("; "), read: countText(rows.read), used: countText(rows.used) }),
    })),
    ...(missingUnits.length > 0 ? [toolText("vi", "preview.merge.missing", { units: missingUnits.join("; ") })] : []),
    problem ?? narrative,
  ].join("\n");
}

/** Runs the command and gives its exit code: 0 when something was read, 2 with one line when nothing was. */
async function run(words: readonly string[]): Promise<number> {
  const parsed = parseMergeOptions(words);
  if (parsed.kind === "help") {
    process.stdout.write(`${toolText("vi", "preview.merge.usage")}\n`);
    return 0;
  }
  if (parsed.kind === "problem") return fail(toolText("vi", parsed.problem.key, parsed.problem.values));
  const { options } = parsed;
  const answer = await mergeCommand(options);
  if (options.json === "-") process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else if (options.json === undefined) process.stdout.write(`${summary(answer)}\n`);
  return 0;
}

runCommand(run, { noOutcome: "preview.merge.noOutcome", failed: "preview.merge.failed" });
