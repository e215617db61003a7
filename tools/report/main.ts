import { toolText } from "../locales/toolText";
import { makeReport } from "./makeReport";
import { isFolder } from "./files";
import { parseOptions } from "./options";
import { reportOfFiles } from "./reportOfFiles";
import { oneLine } from "./problem";
import { fail, runCommand } from "./runCommand";
import { summary } from "./summary";
import { Timing } from "./timing";

/** Runs the command and gives its exit code: 0 with a report, 3 with one whose figures must not be doubtful and are, 2 with one line when there is none to make. */
async function run(words: readonly string[]): Promise<number> {
  const parsed = parseOptions(words);
  if (parsed.kind === "help") {
    process.stdout.write(`${toolText("vi", "preview.report.usage")}\n`);
    return 0;
  }
  if (parsed.kind === "problem") return fail(toolText("vi", parsed.problem.key, parsed.problem.values));
  const { options } = parsed;
  const timing = new Timing();
  const isMany = options.more !== undefined || isFolder(options.workbook);
  const report = isMany ? await timing.measure("report", () => reportOfFiles(options)) : await makeReport(options, timing);
  if (options.json === "-") process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (options.json === undefined && options.output === undefined) process.stdout.write(`${summary(report)}\n`);
  if (report.uncertain !== null) process.stderr.write(`${oneLine(report.uncertain.sentence)}\n`);
  report.notMade.forEach(({ message }) => process.stderr.write(`${oneLine(message)}\n`));
  if (options.timing) process.stderr.write(`${timing.line()}\n`);
  return options.strict && report.doubts.length > 0 ? 3 : 0;
}

runCommand(run, { noOutcome: "preview.report.noOutcome", failed: "preview.report.failed" });
