import { officeServices } from "../../../src/taskpane/services/officeServices";
import type { PaneServices } from "../../../src/taskpane/services/services";
import { createPane, type Pane } from "../../../src/taskpane/store/pane";
import type { Pauses } from "../../../src/taskpane/store/pauses";
import type { PaneState } from "../../../src/taskpane/store/state";

/** The pane's store over the workbook that Excel has open, and how to close it. */
export interface OpenPane extends Pane {
  close: () => void;
  /** How often the register was read. */
  readings: () => number;
  /** Resolves when the pane's state is so; fails with what it is when that takes too long. */
  until: (what: string, isSo: (state: PaneState) => boolean) => Promise<PaneState>;
}

/** Short, so that no test waits for the real ones; long enough for what a test does in between. */
const SHORT: Pauses = { edits: 150, choices: 40 };

export async function openStore(change: Partial<PaneServices> = {}, pauses = SHORT): Promise<OpenPane> {
  const services = { ...officeServices(), ...change };
  let readings = 0;
  const pane = createPane({ ...services, read: (options) => { readings++; return services.read(options); } }, pauses);
  const close = pane.actions.open();
  const until: OpenPane["until"] = async (what, isSo) => {
    for (let turns = 0; turns < 1500; turns++) {
      const state = pane.store.get();
      if (isSo(state)) return state;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const { read, edits, busy, sheets, notice } = pane.store.get();
    throw new Error(`${what} did not come: ${JSON.stringify({ phase: read.phase, edits, busy, sheets, notice })}`);
  };
  await until("the first reading", ({ read }) => read.phase === "ready" || read.phase === "failed");
  return { ...pane, close, until, readings: () => readings };
}

/** What the pane says of a figure of the whole. */
export function received({ result }: PaneState): number | null {
  return result?.ok ? result.report.json.total.received : null;
}

/** How the sheets of ours stand, by name. */
export function standings({ sheets }: PaneState): Record<string, string> {
  return Object.fromEntries(sheets.map(({ name, standing }) => [name, standing.state === "stale" ? `stale: ${standing.reasons.join(", ")}` : standing.state]));
}
