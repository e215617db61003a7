import { OUTCOME_EVENT, type CommandOutcome } from "../../src/commands/outcome";
import type { ImportedFile } from "../../src/files/model/types";
import type { ReportJson } from "../../src/report/model/result";
import { putWanted } from "../../src/commands/wanted";
import { EmbeddedHost } from "@tthc/excel-host";
import { type AddinSession, openAddin } from "@tthc/excel-host/node";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { addinScripts } from "./addinBuild";
import type { ReportOptions } from "./options";
import { CommandProblem, commandProblem } from "./problem";
import { storeOptions } from "./storedOptions";
import type { Timing } from "./timing";
import { openState, pathsOf, writeResults } from "./workbook";

/** The host, with the time that it spends on requests for cells. */
class TimedHost extends EmbeddedHost {
  constructor(state: WorkbookState, private readonly timing: Timing) {
    super({ state });
  }

  override request(...words: Parameters<EmbeddedHost["request"]>): ReturnType<EmbeddedHost["request"]> {
    return this.timing.measure("cells", () => super.request(...words));
  }
}

/** The add-in's report; file: how a file that is no workbook was read. */
export type HeadlessReport = ReportJson & { file?: Pick<ImportedFile, "kind" | "encoding" | "delimiter" | "notes"> };

/** Name of the ribbon command, as in the manifest. */
const COMMAND = "quarterlyReport";

/** Clicks the ribbon button and hears what came of it. */
async function clickReport(session: AddinSession): Promise<ReportJson> {
  let heard: CommandOutcome | null = null;
  session.window.addEventListener(OUTCOME_EVENT, (event: Event) => {
    heard = (event as CustomEvent<CommandOutcome>).detail;
  });
  await session.runCommand(COMMAND);
  const result = heard as CommandOutcome | null;
  if (result?.command !== COMMAND) throw commandProblem({ key: "preview.report.noOutcome" });
  if (!result.outcome.ok) throw new CommandProblem(result.outcome.problem.message);
  return result.outcome.json;
}

function withSource(report: ReportJson, source: ImportedFile | undefined): HeadlessReport {
  if (!source) return report;
  const { kind, encoding, delimiter, notes } = source;
  return { ...report, file: { kind, encoding, delimiter, notes } };
}

/**
 * Opens the workbook in the embedded host, lets the add-in's own ribbon command make the report and writes what was
 * asked for. Throws CommandProblem with one sentence; nothing is written then.
 * @example (await makeReport(options, new Timing())).total.due // 12_345
 */
export async function makeReport(options: ReportOptions, timing: Timing): Promise<HeadlessReport> {
  const paths = pathsOf(options);
  const { state, source } = await timing.measure("read", () => openState(paths));
  storeOptions(state.settings, options);
  const scripts = await timing.measure("build", () => addinScripts(state));
  const host = new TimedHost(state, timing);
  const session = await timing.measure("start", () => openAddin({ host, scripts, onError: () => undefined }));
  if (options.accept) putWanted(session.window, { accept: options.accept });
  try {
    const report = withSource(await timing.measure("report", () => clickReport(session)), source);
    await timing.measure("write", () => writeResults(paths, host.state, report));
    return report;
  } finally {
    session.close();
  }
}
