import { CASES, INDICATOR, OPTIONS, PERIOD, UNIT } from "../arguments/parameters";
import type { FunctionSpec } from "../model/spec";
import { figureFunction } from "./figureFunction";
import { indicatorValue } from "./indicator";

/** Functions that give one figure of the cases. */
export const FIGURE_FUNCTIONS = [
  figureFunction("ONTIME", "onTimeRate", '$A$1; "Q3/2021"', "0,9974"),
  figureFunction("INTAKE", "received", '$A$1; "Q3/2021"', "14043"),
  figureFunction("CARRIEDOVER", "carriedOver", '$A$1; "Q3/2021"', "2191"),
  figureFunction("CUMULATIVE", "cumulative", '$A$1; "Tháng 9/2021"', "6302"),
  figureFunction("RESOLVED", "resolved", '$A$1; "Q3/2021"', "14097"),
  figureFunction("DUE", "due", '$A$1; "9/2021"', "4169"),
  figureFunction("EARLY", "early", '$A$1; "III/2021"; "Sở Y tế"', "298"),
  figureFunction("LATE", "late", '$A$1; "Q3/2021"', "33"),
  figureFunction("OVERDUE", "overdue", '$A$1; "Q3/2021"', "4"),
  figureFunction("ONLINE", "online", '$A$1; TTHC.PERIOD("Q3/2021")', "5629"),
  figureFunction("ONLINERATE", "onlineRate", '$A$1; "Q3/2021"', "0,4008"),
  figureFunction("PENDING", "pending", '$A$1; "Q3/2021"', "2137"),
  figureFunction("INTIME", "inTime", '$A$1; "Q3/2021"', "2133"),
  figureFunction("RETURNED", "returned", '$A$1; "Q3/2021"', "323"),
  figureFunction("WITHDRAWN", "withdrawn", '$A$1; "Q3/2021"', "138"),
  figureFunction("PAUSED", "pausedInTime", '$A$1; "Q3/2021"', "26"),
  figureFunction("HANDEDOVER", "handedOver", '$A$1; "Q3/2021"', "13009"),
  figureFunction("EARLYANDONTIME", "earlyAndOnTime", '$A$1; "Q3/2021"', "14064"),
  figureFunction("LATEANDOVERDUE", "lateAndOverdue", '$A$1; "Q3/2021"', "37"),
  figureFunction("LATERATE", "lateRate", '$A$1; "Q3/2021"', "0,0026"),
  figureFunction("ONLINEFULL", "onlineFull", '$A$1; "Q3/2021"', "5369"),
  figureFunction("ONLINEPARTIAL", "onlinePartial", '$A$1; "Q3/2021"', "260"),
  figureFunction("RETURNEDRATE", "returnedRate", '$A$1; "Q3/2021"', "0,0229"),
  figureFunction("ONTIMECIRCULAR", "onTimeRateTT01", '$A$1; "Q3/2021"', "0,9977"),
  figureFunction("ONTIMEDECISION", "onTimeRate766", '$A$1; "Q3/2021"', "0,9977"),
  figureFunction("RETURNEDLATE", "returnedLate", '$A$1; "Q3/2021"', "0"),
  {
    id: "INDICATOR", compute: indicatorValue, parameters: [CASES, INDICATOR, PERIOD, UNIT, OPTIONS], result: "cell", counts: [],
    example: { arguments: '$A$1; "Đang giải quyết quá hạn"; "Q3/2021"', result: "4" },
  },
  // RECEIVED is a function of Excel's own (for bonds): workbooks that were made before it was renamed go on counting.
  { ...figureFunction("RECEIVED", "received", '$A$1; "Q3/2021"', "14043"), formerlyOf: "INTAKE" },
] as const satisfies readonly FunctionSpec[];
