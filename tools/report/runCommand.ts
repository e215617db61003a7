import { toolText } from "../locales/toolText";
import { CommandProblem, oneLine, type Sentence } from "./problem";

/** The two sentences of a command that ends badly: without an outcome, and for a reason that it did not foresee. */
interface Failures {
  noOutcome: Sentence["key"];
  failed: Sentence["key"];
}

/** Says why there is nothing; the exit code that goes with it. */
export function fail(sentence: string): number {
  process.stderr.write(`${oneLine(sentence)}\n`);
  return 2;
}

/**
 * Runs a command over the words of its command line and ends the process with the code that it gives; 2 with one line
 * where it throws.
 * @example runCommand(async () => 0, { noOutcome: "preview.report.noOutcome", failed: "preview.report.failed" })
 */
export function runCommand(run: (words: readonly string[]) => Promise<number>, { noOutcome, failed }: Failures): void {
  // An add-in that never answers leaves nothing to wait for: that must not look like success.
  let finished = false;
  process.once("exit", () => {
    if (!finished) process.exitCode = fail(toolText("vi", noOutcome));
  });
  const failure = (error: unknown): number =>
    fail(error instanceof CommandProblem ? error.message : toolText("vi", failed, { reason: error instanceof Error ? error.message : String(error) }));
  void run(process.argv.slice(2)).catch(failure).then((code) => {
    finished = true;
    process.exitCode = code;
    // Timers of the closed add-in window must not keep the command alive; output is flushed first.
    process.stdout.write("", () => process.stderr.write("", () => process.exit(code)));
  });
}
