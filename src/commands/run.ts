import { makeReport } from "../excel/makeReport";
import { problemOf } from "../excel/problemOf";
import { readRegister } from "../excel/readRegister";
import { showTaskpane } from "../excel/taskpane";
import { announceOutcome, type CommandId, type CommandOutcome } from "./outcome";

/** "Báo cáo quý": one click to the finished sheet; a reason why there is none opens the pane, which says it. */
async function makeQuarterlyReport(): Promise<CommandOutcome> {
  const outcome = await makeReport();
  if (!outcome.ok) await showTaskpane();
  return { command: "baoCaoQuy", outcome };
}

async function showDashboard(): Promise<CommandOutcome> {
  await showTaskpane();
  return { command: "bangDieuKhien", outcome: { ok: true } };
}

/** "Kiểm tra số liệu": reads the register and shows the pane at what was found. */
async function checkData(): Promise<CommandOutcome> {
  const read = await readRegister();
  await showTaskpane();
  return { command: "kiemTraSoLieu", outcome: read.ok ? { ok: true } : read };
}

const COMMANDS: Record<CommandId, () => Promise<CommandOutcome>> = {
  baoCaoQuy: makeQuarterlyReport,
  bangDieuKhien: showDashboard,
  kiemTraSoLieu: checkData,
};

async function outcomeOf(command: CommandId): Promise<CommandOutcome> {
  try {
    return await COMMANDS[command]();
  } catch (error) {
    return { command, outcome: { ok: false, problem: problemOf(error, "read") } };
  }
}

/**
 * Runs a ribbon command: tells its outcome to the page and always lets Excel know that it is over, or the button
 * would stay grey.
 * @example await runCommand("baoCaoQuy", event)
 */
export async function runCommand(command: CommandId, event: Pick<Office.AddinCommands.Event, "completed">): Promise<void> {
  try {
    announceOutcome(await outcomeOf(command));
  } finally {
    event.completed();
  }
}

export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];
