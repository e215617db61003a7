import type { MergeEngine } from "./heldFiles";
import { mergeSteps, readSheets } from "./standIn";

/** What reads files and makes one register of them. */
export const engine: MergeEngine = { readSheets, mergeSteps };
