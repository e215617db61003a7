import { problemOf } from "../excel/host/problemOf";
import { readRegister } from "../excel/read/readRegister";
import { hostLanguage } from "../excel/host/support";
import { showTaskpane } from "../excel/taskpane";
import { withPart } from "../excel/withPart";
import type { Language } from "../locales/language";
import { hasTexts, loadTexts } from "../locales/text";
import { announceOutcome, type CommandId, type CommandOutcome } from "./outcome";
import { wantedOf } from "./wanted";
import { announceReading, leaveReading, takeReading } from "./pageReading";

/** Excel's language once its texts are there; Vietnamese always is. */
function spokenLanguage(): Language {
  return hasTexts(hostLanguage()) ? hostLanguage() : "vi";
}

/** "Báo cáo quý": one click to the finished sheets. */
async function makeQuarterlyReport(): Promise<CommandOutcome> {
  const outcome = await withPart(spokenLanguage(), () => import(/* webpackChunkName: "report" */ "../excel/reportPart"), ({ makeReport }) => makeReport({}, { accept: wantedOf()?.accept }));
  return { command: "quarterlyReport", outcome };
}

/** "Kiểm tra số liệu": reads the register for the pane, which shows what was found. */
async function checkData(): Promise<CommandOutcome> {
  announceReading();
  const read = await readRegister({ withOwnSheets: true });
  if (read.ok) leaveReading(read);
  return { command: "checkData", outcome: read.ok ? { ok: true } : read };
}

const COMMANDS: Record<CommandId, () => Promise<CommandOutcome>> = {
  quarterlyReport: makeQuarterlyReport,
  controlPanel: () => Promise.resolve({ command: "controlPanel", outcome: { ok: true } }),
  checkData,
};

/** A finished report stands on its sheet; a reason why one is not there, or a doubt about its figures, is said in the pane. */
function needsPane(told: CommandOutcome): boolean {
  if (told.command !== "quarterlyReport") return true;
  const { outcome } = told;
  return !outcome.ok || outcome.json.notMade.length > 0 || outcome.json.uncertain !== null;
}

async function outcomeOf(command: CommandId): Promise<CommandOutcome> {
  // Without the English texts the sentences are Vietnamese: no reason to leave the user without a report.
  await loadTexts(hostLanguage()).catch(() => undefined);
  try {
    return await COMMANDS[command]();
  } catch (error) {
    return { command, outcome: { ok: false, problem: problemOf(error, "read") } };
  }
}

/**
 * Runs a ribbon command: shows the pane where there is something to say, tells the outcome to the page and always lets
 * Excel know that it is over, or the button would stay grey.
 * @example await runCommand("quarterlyReport", event)
 */
export async function runCommand(command: CommandId, event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  try {
    const outcome = await outcomeOf(command);
    const isShown = needsPane(outcome) && (await showTaskpane());
    announceOutcome(outcome);
    // Without a pane nobody comes for what was read before it is old.
    if (command === "checkData" && !isShown) takeReading();
  } finally {
    event.completed();
  }
}

export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];
