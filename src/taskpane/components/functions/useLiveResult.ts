import { useEffect, useMemo, useState } from "react";
import type { Node } from "@tthc/spreadsheet/formula";
import type { SheetArea } from "../../../checks/workbookFormulas";
import type { ReadProgress } from "../../../excel/read/readRegister";
import { functionLanguage } from "../../../functions/language";
import type { Problem } from "../../../report/request/request";
import { createCellSource, type CellSource } from "../../formulas/cellSource";
import { evaluateCall, referencesIn, type CallResult } from "../../formulas/evaluateCall";
import { isLong } from "../../store/following";
import type { ReadDone } from "../../store/state";
import { usePaneActions } from "../../store/usePane";

/** Keys that follow each other within this time are computed once. */
const TYPING_MS = 350;

/** What the cell will show, as far as it is known. */
export type Live =
  | { phase: "waiting" }
  /** Reading it takes long: only when the user asks. */
  | { phase: "onRequest" }
  | { phase: "working"; progress: ReadProgress | null }
  | { phase: "failed"; problem: Problem }
  | { phase: "done"; result: CallResult; places: readonly SheetArea[] };

export interface LiveResult {
  /** Of the formula that is asked about now; what is shown of another is old. */
  live: Live;
  source: CellSource;
  /** Reads and computes, however long it takes. */
  ask: () => void;
}

/**
 * Computes a call by the very function, over the cells that Excel will hand over; while the user types nothing is done.
 * @param formula the call as text: it is computed again when this changes
 * @param isReady every required argument is there
 */
export function useLiveResult(node: Node, { formula, isReady, done }: { formula: string; isReady: boolean; done: ReadDone }): LiveResult {
  const { namedPlaces, readCells } = usePaneActions();
  // Another reading: the cells may be others.
  const source = useMemo(() => createCellSource({ namedPlaces, readCells }), [namedPlaces, readCells, done]); // eslint-disable-line react-hooks/exhaustive-deps
  const [known, setKnown] = useState<{ formula: string; source: CellSource; live: Live } | null>(null);
  const [asked, setAsked] = useState(false);
  const isAutomatic = asked || !isLong(done);

  useEffect(() => {
    if (!isReady || (!isAutomatic && !source.knows(referencesIn(node)))) return undefined;
    const controller = new AbortController();
    const tell = (live: Live): void => {
      if (!controller.signal.aborted) setKnown({ formula, source, live });
    };
    const timer = setTimeout(() => void compute(node, source, controller.signal, tell), TYPING_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
    // The tree is made anew with every drawing; its text says when it is another one.
  }, [formula, isReady, isAutomatic, source]); // eslint-disable-line react-hooks/exhaustive-deps

  const isCurrent = known?.formula === formula && known.source === source;
  const waiting: Live = { phase: isReady && !isAutomatic && !source.knows(referencesIn(node)) ? "onRequest" : "waiting" };
  return { live: isReady && isCurrent ? known.live : waiting, source, ask: () => setAsked(true) };
}

async function compute(node: Node, source: CellSource, signal: AbortSignal, tell: (live: Live) => void): Promise<void> {
  tell({ phase: "working", progress: null });
  const outcome = await source.cellsOf(referencesIn(node), { signal, onProgress: (progress) => tell({ phase: "working", progress }) });
  if (signal.aborted) return;
  if (!outcome.ok) return tell({ phase: "failed", problem: outcome.problem });
  const { cells, places } = outcome.done;
  // What was read is drawn before it is computed.
  await new Promise((resolve) => setTimeout(resolve, 0));
  if (!signal.aborted) tell({ phase: "done", result: evaluateCall(node, cells, functionLanguage()), places });
}
