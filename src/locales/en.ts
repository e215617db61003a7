import { aggregates } from "./en/aggregates";
import { checks } from "./en/checks";
import { cuts } from "./en/cuts";
import { doctor } from "./en/doctor";
import { document } from "./en/document";
import { figures } from "./en/figures";
import { files } from "./en/files";
import { findings } from "./en/findings";
import { freeze } from "./en/freeze";
import { pane } from "./en/pane";
import { problems } from "./en/problems";
import { rates } from "./en/rates";
import { register } from "./en/register";
import { report } from "./en/report";
import { sheet } from "./en/sheet";
import type { vi } from "./vi";

/** English texts, the second language: the same keys as vi.ts. */
export const en: Record<keyof typeof vi, string> = {
  ...findings, ...checks, ...register, ...report, ...cuts, ...aggregates, ...freeze, ...doctor, ...problems, ...sheet, ...document, ...figures, ...rates, ...files, ...pane,
};
