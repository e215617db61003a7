import type { FindingType } from "../model/findings";
import { VERDICT, VERDICT_TYPES } from "../cases/verdict";

/** Fates of a row that only the whole reading knows, after those of its own cells. */
export const FATE = { ...VERDICT, blankRow: 8, notACase: 9, duplicateCase: 10, cut: 11, otherHeader: 12, duplicateDiffers: 13, linkedStep: 14 } as const;

/** Reason of exclusion for each fate; "" for used rows and for blank rows below the body, which were never part of it. */
export const FATE_TYPES: readonly (FindingType | "")[] = [...VERDICT_TYPES, "blankRow", "notACase", "duplicateCase", "", "otherHeader", "duplicateDiffers", "linkedStep"];

/** True for a row that stands for a case, usable or not. */
export function isCase(fate: number): boolean {
  return fate !== FATE.blankRow && fate !== FATE.notACase && fate !== FATE.cut;
}
