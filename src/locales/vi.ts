import { aggregates } from "./vi/aggregates";
import { checks } from "./vi/checks";
import { cuts } from "./vi/cuts";
import { doctor } from "./vi/doctor";
import { document } from "./vi/document";
import { figures } from "./vi/figures";
import { files } from "./vi/files";
import { findings } from "./vi/findings";
import { freeze } from "./vi/freeze";
import { pane } from "./vi/pane";
import { problems } from "./vi/problems";
import { rates } from "./vi/rates";
import { register } from "./vi/register";
import { report } from "./vi/report";
import { sheet } from "./vi/sheet";

/** Vietnamese texts of the add-in, the first language; a file a subject. */
export const vi = {
  ...findings, ...checks, ...register, ...report, ...cuts, ...aggregates, ...freeze, ...doctor, ...problems, ...sheet, ...document, ...figures, ...rates, ...files, ...pane,
} as const satisfies Record<string, string>;
