import { serial } from "../register/serial";
import type { Asked } from "../register/naive";

/** Reporting periods of the register by hand: first and last day by the closing day 20. */
export const WINDOWS = {
  "Q3/2021": { from: serial("21/6"), to: serial("20/9") },
  "9/2021": { from: serial("21/8"), to: serial("20/9") },
  "8/2021": { from: serial("21/7"), to: serial("20/8") },
  "7/2021": { from: serial("21/6"), to: serial("20/7") },
  "6T/2021": { from: serial("21/12/2020"), to: serial("20/6") },
  "9T/2021": { from: serial("21/12/2020"), to: serial("20/9") },
  "2021": { from: serial("21/12/2020"), to: serial("20/12") },
} as const satisfies Record<string, Asked>;

export const QUARTER = WINDOWS["Q3/2021"];
export const QUARTER_TEXT = '"Q3/2021"';

/** Without a period: every case, open ones as of the last day on which anything happened. */
export const WHOLE: Asked = { from: 1, to: serial("31/12/2099"), asOf: serial("24/9") };
