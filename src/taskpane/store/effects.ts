import type { PaneServices } from "../services/services";
import { stillOpen } from "./computeReports";
import { NO_EFFECTS, type Effects, type PaneState } from "./state";
import type { Store } from "./store";

export interface EffectActions {
  /** Counts what answers would change, in a register of which that is not done unasked. */
  countEffects: () => void;
}

/** Registers that took longer to read are counted again only when the user asks: each answer costs as much once more. */
const LONGEST_MS = 5_000;

/** What is counted over; another reading, choice or answer makes other figures. */
type Basis = Pick<PaneState, "settings" | "answers"> & { done: Extract<PaneState["read"], { phase: "ready" }>["done"] };

/** What is to be counted over; null while nothing is open that an answer would change. */
function basisOf({ read, result, settings, answers }: PaneState): Basis | null {
  if (read.phase !== "ready" || result === null) return null;
  const questions = result.ok ? (result.report.json.uncertain?.questions ?? 0) : stillOpen(read.done.reading, answers).offers.length;
  return questions > 0 ? { done: read.done, settings, answers } : null;
}

function isSame(a: Basis | null, b: Basis | null): boolean {
  return a === b || (a !== null && b !== null && a.done === b.done && a.settings === b.settings && a.answers === b.answers);
}

/**
 * Counts in the background what each answer to an open question would change. Follows reading, choices and answers; what the
 * user asks Excel for goes first.
 */
export function effectActions(store: Store<PaneState>, services: PaneServices): EffectActions & { followEffects: () => () => void } {
  let basis: Basis | null = null;
  let counting: AbortController | null = null;

  function stop(): void {
    counting?.abort();
    counting = null;
  }

  function tell(effects: Effects): void {
    store.set({ effects });
  }

  async function count({ done, settings, answers }: Basis): Promise<void> {
    const mine = new AbortController();
    counting = mine;
    const told = (found: Effects["found"]): void => {
      if (counting === mine) tell({ phase: "counting", found });
    };
    const outcome = await services.countAnswers(stillOpen(done.reading, answers), settings, { signal: mine.signal }, told);
    if (counting !== mine) return;
    counting = null;
    // What could not be counted may be tried again.
    tell(outcome.ok ? { phase: "counted", found: outcome.effects } : { ...store.get().effects, phase: "onRequest" });
  }

  function follow(): void {
    const now = basisOf(store.get());
    if (!isSame(now, basis)) {
      stop();
      basis = now;
      const phase = now === null ? "none" : now.done.took > LONGEST_MS ? "onRequest" : "counting";
      // Tells the watchers, this one too.
      return tell(phase === "none" ? NO_EFFECTS : { phase, found: [] });
    }
    const { busy, effects } = store.get();
    if (busy !== null) return stop();
    if (basis !== null && effects.phase === "counting" && counting === null) void count(basis);
  }

  return {
    countEffects: () => tell({ phase: "counting", found: [] }),
    followEffects: () => {
      const end = store.subscribe(follow);
      return () => {
        end();
        stop();
      };
    },
  };
}
