import type { PaneServices, WorkbookServices } from "./services";
import { NO_PAIRS, pairsOf, withPairs } from "./sheetPairs";

/** The answers of a workbook as they hold while files are in its place. */
export interface FileAnswers extends Pick<PaneServices, "loadAnswers" | "saveAnswers"> {
  /** Other files are in the workbook's place, or none. */
  forget: () => void;
}

/** What is answered about files that hold the same cases is not kept in the workbook: next month's files have the same names. */
export function fileAnswers(workbook: Pick<WorkbookServices, "loadAnswers" | "saveAnswers">): FileAnswers {
  let pairs = NO_PAIRS;
  return {
    forget: () => { pairs = NO_PAIRS; },
    loadAnswers: async () => {
      const kept = await workbook.loadAnswers();
      return kept.ok ? { ok: true, done: withPairs(kept.done, pairs) } : kept;
    },
    saveAnswers: async (answers) => {
      const kept = await workbook.loadAnswers();
      if (!kept.ok) return kept;
      const saved = await workbook.saveAnswers(withPairs(answers, pairsOf(kept.done)));
      if (saved.ok) pairs = pairsOf(answers);
      return saved;
    },
  };
}
