import { problemOf } from "../excel/host/problemOf";
import { readRegister } from "../excel/read/readRegister";
import { hostLanguage } from "../excel/host/support";
import { showTaskpane } from "../excel/taskpane";
import { withPart } from "../excel/withPart";
import type { Language } from "../locales/language";
import { hasTexts, loadTexts } from "../locales/text";
import { announceOutcome, type CommandId, type CommandOutcome } from "./outcome";

/** Excel's language once its texts are there; Vietnamese always is. */
function spokenLanguage(): Language {
  return hasTexts(hostLanguage()) ? hostLanguage() : "vi";
}

/** "Báo cáo quý": one click to the finished sheets; a reason why one is not there, or a doubt about its figures, opens the pane, which says it. */
async function makeQuarterlyReport(): Promise<CommandOutcome> {
  const outcome = await withPart(spokenLanguage(), () => import(/* webpackChunkName: "report" */ "../excel/reportPart"), ({ makeReport }) => makeReport());
  if (!outcome.ok || outcome.json.notMade.length > 0 || outcome.json.uncertain !== null) await showTaskpane();
  return { command: "quarterlyReport", outcome };
}

async function showDashboard(): Promise<CommandOutcome> {
  await showTaskpane();
  return { command: "controlPanel", outcome: { ok: true } };
}

/** "Kiểm tra số liệu": reads the register and shows the pane at what was found. */
async function checkData(): Promise<CommandOutcome> {
  const read = await readRegister();
  await showTaskpane();
  return { command: "checkData", outcome: read.ok ? { ok: true } : read };
}

const COMMANDS: Record<CommandId, () => Promise<CommandOutcome>> = {
  quarterlyReport: makeQuarterlyReport,
  controlPanel: showDashboard,
  checkData,
};

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
 * Runs a ribbon command: tells its outcome to the page and always lets Excel know that it is over, or the button
 * would stay grey.
 * @example await runCommand("quarterlyReport", event)
 */
export async function runCommand(command: CommandId, event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  try {
    announceOutcome(await outcomeOf(command));
  } finally {
    event.completed();
  }
}

export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];
