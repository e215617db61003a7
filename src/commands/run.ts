import { problemOf } from "../excel/host/problemOf";
import { readRegister, type WorkbookReading } from "../excel/read/readRegister";
import { hostLanguage } from "../excel/host/support";
import { showTaskpane } from "../excel/taskpane";
import { withPart } from "../excel/withPart";
import type { Language } from "../locales/language";
import { hasTexts, loadTexts } from "../locales/text";
import { announceOutcome, type CommandId, type CommandOutcome } from "./outcome";
import { wantedOf } from "./wanted";
import { announceReading, leaveReading, takeReading } from "./pageReading";
import { isPaneHere } from "./paneHere";

/** Excel's language once its texts are there; Vietnamese always is. */
function spokenLanguage(): Language {
  return hasTexts(hostLanguage()) ? hostLanguage() : "vi";
}

/** Shows the pane, once a click. */
type ShowPane = () => Promise<boolean>;

/**
 * "Báo cáo quý": one click to the finished sheets. Where figures are not certain and there is a pane that can ask, it asks, with
 * what was read; whoever clicks where there is none gets the draft.
 */
async function makeQuarterlyReport(show: ShowPane): Promise<CommandOutcome> {
  announceReading();
  let isLeft = false;
  const onRead = (read: WorkbookReading): void => {
    leaveReading(read);
    isLeft = true;
  };
  const mayDraft = async (): Promise<boolean> => !(isPaneHere() && (await show()));
  const outcome = await withPart(spokenLanguage(), () => import(/* webpackChunkName: "report" */ "../excel/reportPart"), ({ makeReport }) => makeReport({}, { accept: wantedOf()?.accept, onRead, mayDraft }));
  // What could not be read the pane need not try to read at once.
  if (!isLeft) takeReading();
  return { command: "quarterlyReport", outcome };
}

/** "Kiểm tra số liệu": reads the register for the pane, which shows what was found. */
async function checkData(): Promise<CommandOutcome> {
  announceReading();
  const read = await readRegister({ withOwnSheets: true });
  if (read.ok) leaveReading(read);
  return { command: "checkData", outcome: read.ok ? { ok: true } : read };
}

const COMMANDS: Record<CommandId, (show: ShowPane) => Promise<CommandOutcome>> = {
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

async function outcomeOf(command: CommandId, show: ShowPane): Promise<CommandOutcome> {
  // Without the English texts the sentences are Vietnamese: no reason to leave the user without a report.
  await loadTexts(hostLanguage()).catch(() => undefined);
  try {
    return await COMMANDS[command](show);
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
    let shown: Promise<boolean> | null = null;
    const show: ShowPane = () => (shown ??= showTaskpane());
    const outcome = await outcomeOf(command, show);
    // Without a pane nobody comes for what was read before it is old.
    if (!(needsPane(outcome) && (await show()))) takeReading();
    announceOutcome(outcome);
  } finally {
    event.completed();
  }
}

export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];
