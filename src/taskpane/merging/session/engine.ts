import type { MergeEngine } from "./heldFiles";
import { readSheets } from "../../../files/readSheets";
import { mergeSteps } from "../../../merge/mergeFiles";
import { countsAlike } from "../../../merge/results/checkRegister";
import { mergedRegister } from "../../../merge/results/mergedRegister";

/** What reads files and makes one register of them. */
export const engine: MergeEngine = { readSheets, mergeSteps, mergedRegister, countsAlike };
