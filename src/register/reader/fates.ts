import type { FindingType } from "../types";
import { VERDICT, VERDICT_TYPES } from "../verdict";

/** Fates of a row that only the whole reading knows, after those of its own cells. */
export const FATE = { ...VERDICT, blankRow: 7, notACase: 8, duplicateCase: 9, cut: 10, otherHeader: 11 } as const;

/** Reason of exclusion for each fate; "" for used rows and for blank rows below the body, which were never part of it. */
export const FATE_TYPES: readonly (FindingType | "")[] = [...VERDICT_TYPES, "blankRow", "notACase", "duplicateCase", "", "otherHeader"];
