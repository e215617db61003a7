import { toolText } from "../locales/toolText";
import { fail, runCommand } from "../report/runCommand";
import { parseReconcileOptions } from "./options";
import { reconcileFiles } from "./reconcileFiles";

/** Runs the command and gives its exit code: 0 with a result, 2 with one line when there is none. */
async function run(words: readonly string[]): Promise<number> {
  const parsed = parseReconcileOptions(words);
  if (parsed.kind === "help") {
    process.stdout.write(`${toolText("vi", "preview.reconcile.usage")}\n`);
    return 0;
  }
  if (parsed.kind === "problem") return fail(toolText("vi", parsed.problem.key, parsed.problem.values));
  const { options } = parsed;
  const answer = await reconcileFiles(options);
  if (options.json === "-") process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else if (options.json === undefined && options.output === undefined && answer.kind === "cases") process.stdout.write(`${[...answer.balance, answer.sentence].join("\n")}\n`);
  return 0;
}

runCommand(run, { noOutcome: "preview.reconcile.noOutcome", failed: "preview.reconcile.failed" });
