import type { OwnSheet } from "../../excel/ownSheets";
import { openOffers } from "../../register/corrections/answers";
import type { UpdateOutcome } from "../../excel/updateSheet";
import type { ComparedSheet, PaneServices } from "../services/services";
import { isLong } from "./following";
import type { Pauses } from "./pauses";
import type { Notice, PaneState, ReadDone } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

interface Needs {
  work: Pick<PaneWork, "alone" | "withReading">;
  flush: () => Promise<void>;
  readQuietly: () => Promise<void>;
  pauses: Pauses;
}

export interface SheetActions {
  /** Makes a sheet of ours anew in its place, by what the register and the pane say now. */
  updateSheet: (sheet: OwnSheet) => Promise<void>;
}

/** What decides how sheets stand: when one of these changes they are compared again. */
function grounds({ read, settings, answers, busy }: PaneState): readonly unknown[] {
  return [read.phase === "ready" ? read.done : null, settings, answers, busy];
}

/**
 * The sheets of ours that stand, beside what was read. watch begins to compare them after every reading, choice and
 * answer, and whenever the pane has written something; it gives how to end.
 */
export function sheetActions(store: Store<PaneState>, services: PaneServices, { work, flush, readQuietly, pauses }: Needs): SheetActions & { watch: () => () => void } {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Sheets that were just made: they say what the register says now. */
  let made: readonly string[] = [];
  let hasReadForIt = false;

  async function compare(): Promise<void> {
    const mine = ++turn;
    const { read, settings, answers, busy } = store.get();
    if (read.phase !== "ready" || busy !== null) return;
    const { done: { reading } } = read;
    // What was declined since it was read is no open question for a sheet that is made now.
    const asked = { ...reading, offers: openOffers(reading.offers, reading.layouts, answers) };
    const sheets = await services.compareSheets({ reading: asked, settings, answers });
    if (mine !== turn) return;
    store.set({ sheets });
    readIfBehind(sheets, read.done);
  }

  /** What the pane has read is older than a sheet that was just made, or lacks a column of a sheet that stands: read once more. */
  function readIfBehind(sheets: readonly ComparedSheet[], done: ReadDone): void {
    const isBehind = sheets.some(({ name, standing }) => made.includes(name) && standing.state === "stale");
    const lacksColumns = sheets.some(({ origin, standing }) => origin !== null && standing.state === "unknown");
    const wants = isBehind || (lacksColumns && done.reading.files === undefined && !isLong(done));
    made = [];
    if (wants && !hasReadForIt) void flush().then(readQuietly);
    hasReadForIt = wants;
  }

  function watch(): () => void {
    let before = grounds(store.get());
    const leave = store.subscribe(() => {
      const now = grounds(store.get());
      if (now.every((each, place) => each === before[place])) return;
      before = now;
      clearTimeout(timer);
      timer = setTimeout(() => void compare(), pauses.choices);
    });
    return () => {
      turn++;
      clearTimeout(timer);
      leave();
    };
  }

  async function update(sheet: OwnSheet): Promise<Notice> {
    const outcome = await work.withReading((options) => services.updateSheet(sheet, store.get().settings, options));
    if (outcome.ok) made = outcome.sheets;
    return updateNotice(outcome);
  }

  return { updateSheet: (sheet) => work.alone("update", () => update(sheet)), watch };
}

function updateNotice(outcome: UpdateOutcome): Notice {
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { sheets, replaced, remarks, doubt } = outcome;
  const [sheet] = sheets;
  const values = { sheets: sheets.join(", "), count: sheets.length, remarks: remarks.map((each) => ` ${each}`).join("") };
  const notice: Notice = { tone: replaced && remarks.length === 0 ? "success" : "info", message: { key: replaced ? "pane.sheetUpdated" : "pane.insertedBeside", values }, sheet };
  return doubt === null ? notice : { ...notice, tone: "warning", more: { key: "pane.insertedDoubtful", values: { doubt } } };
}
