import { compareLists } from "../../reconcile/compareLists";
import type { ReadList } from "../../reconcile/model/readList";
import type { PaneServices } from "../services/services";
import { confirmedAgain, type ConfirmedPairs } from "./comparedPairs";
import type { ChosenList, ListSource, ReconcilingState, Side } from "./reconcilingState";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** What reads the two lists and compares them. */
export interface ListReading {
  /** Reads one list, unless another is chosen in its place meanwhile. */
  read: (side: Side, source: ListSource) => Promise<void>;
  /** The list is not wanted any more. */
  forget: (side: Side) => void;
  /** Compares once both lists are there. */
  compare: () => Promise<void>;
}

function listIn({ reconciling }: PaneState, side: Side): ReadList | null {
  const read = reconciling?.[side]?.read;
  return read?.phase === "read" ? read.list : null;
}

/** Reads and compares for the view; pairs: what the user has confirmed until now. */
export function listReading(store: Store<PaneState>, services: PaneServices, change: (part: Partial<ReconcilingState>) => void, pairs: () => ConfirmedPairs): ListReading {
  const reads: Record<Side, number> = { a: 0, b: 0 };
  return {
    forget: (side) => {
      reads[side]++;
      change({ [side]: null, compared: null });
    },
    read: async (side, source) => {
      const turn = ++reads[side];
      change({ [side]: { source, read: { phase: "reading" } }, compared: null });
      const outcome = source.from === "sheet" ? await services.readSheetList(source.sheet) : await services.readFileList(source.file, store.get().answers);
      if (turn !== reads[side]) return;
      const now: ChosenList["read"] = outcome.ok ? { phase: "read", list: outcome.list } : { phase: "failed", problem: outcome.problem };
      change({ [side]: { source, read: now } });
    },
    compare: async () => {
      const [a, b] = [listIn(store.get(), "a"), listIn(store.get(), "b")];
      change({ compared: null });
      if (!a || !b) return;
      // What is being done is drawn before it takes the page's time.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (listIn(store.get(), "a") !== a || listIn(store.get(), "b") !== b) return;
      const compared = compareLists(a, b);
      change({ compared: compared.kind === "cases" ? { kind: "cases", result: confirmedAgain(compared.result, pairs()) } : compared, at: services.timeOfDay() });
    },
  };
}
