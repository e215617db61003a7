import type { Answers, Refusal } from "../../register/corrections/answers";
import type { PreferredSheet } from "../../register/model/corrections";

/** What was answered to "two sheets hold the same cases". */
export interface SheetPairs {
  preferred: readonly PreferredSheet[];
  declined: readonly Refusal[];
}

export const NO_PAIRS: SheetPairs = { preferred: [], declined: [] };

function isPair({ kind }: Refusal): boolean {
  return kind === "sameCases";
}

/** The answers about sheets that hold the same cases, which name sheets. */
export function pairsOf({ corrections: { preferred = [] }, declined }: Answers): SheetPairs {
  return { preferred, declined: declined.filter(isPair) };
}

/**
 * The answers with others about sheets that hold the same cases: those about files hold for these files only, those about the
 * workbook's sheets for the workbook only.
 * @example withPairs(kept, NO_PAIRS).corrections.preferred // undefined
 */
export function withPairs({ corrections: { preferred: _others, ...corrections }, declined, ...answers }: Answers, pairs: SheetPairs): Answers {
  return {
    ...answers, declined: [...declined.filter((each) => !isPair(each)), ...pairs.declined],
    corrections: pairs.preferred.length === 0 ? corrections : { ...corrections, preferred: pairs.preferred },
  };
}
