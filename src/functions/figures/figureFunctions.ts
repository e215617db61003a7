import { CASES, INDICATOR, OPTIONS, PERIOD, UNIT } from "../arguments/parameters";
import type { FunctionSpec } from "../model/spec";
import { figureFunction } from "./figureFunction";
import { indicatorValue } from "./indicator";

/** Functions that give one figure of the cases. */
export const FIGURE_FUNCTIONS = [
  figureFunction("ONTIME", "onTimeRate", 'HoSo[#All]; "Q3/2021"', "0,9974"),
  figureFunction("INTAKE", "received", 'HoSo[#All]; "Q3/2021"', "14043"),
  figureFunction("CARRIEDOVER", "carriedOver", 'HoSo[#All]; "Q3/2021"', "2191"),
  figureFunction("CUMULATIVE", "cumulative", 'HoSo[#All]; "Tháng 9/2021"', "6302"),
  figureFunction("RESOLVED", "resolved", 'HoSo[#All]; "Q3/2021"', "14097"),
  figureFunction("DUE", "due", 'HoSo[#All]; "9/2021"', "4169"),
  figureFunction("EARLY", "early", 'HoSo[#All]; "III/2021"; "Sở Y tế"', "298"),
  figureFunction("LATE", "late", 'HoSo[#All]; "Q3/2021"', "33"),
  figureFunction("OVERDUE", "overdue", 'HoSo[#All]; "Q3/2021"', "4"),
  figureFunction("ONLINE", "online", 'HoSo[#All]; TTHC.PERIOD("Q3/2021")', "5629"),
  figureFunction("ONLINERATE", "onlineRate", 'HoSo[#All]; "Q3/2021"', "0,4008"),
  figureFunction("PENDING", "pending", 'HoSo[#All]; "Q3/2021"', "2137"),
  figureFunction("INTIME", "inTime", 'HoSo[#All]; "Q3/2021"', "2133"),
  figureFunction("RETURNED", "returned", 'HoSo[#All]; "Q3/2021"', "323"),
  figureFunction("WITHDRAWN", "withdrawn", 'HoSo[#All]; "Q3/2021"', "138"),
  figureFunction("PAUSED", "pausedInTime", 'HoSo[#All]; "Q3/2021"', "26"),
  figureFunction("HANDEDOVER", "handedOver", 'HoSo[#All]; "Q3/2021"', "13009"),
  figureFunction("EARLYANDONTIME", "earlyAndOnTime", 'HoSo[#All]; "Q3/2021"', "14064"),
  figureFunction("LATEANDOVERDUE", "lateAndOverdue", 'HoSo[#All]; "Q3/2021"', "37"),
  figureFunction("LATERATE", "lateRate", 'HoSo[#All]; "Q3/2021"', "0,0026"),
  figureFunction("ONLINEFULL", "onlineFull", 'HoSo[#All]; "Q3/2021"', "5369"),
  figureFunction("ONLINEPARTIAL", "onlinePartial", 'HoSo[#All]; "Q3/2021"', "260"),
  figureFunction("RETURNEDRATE", "returnedRate", 'HoSo[#All]; "Q3/2021"', "0,0229"),
  {
    id: "INDICATOR", compute: indicatorValue, parameters: [CASES, INDICATOR, PERIOD, UNIT, OPTIONS], result: "cell", counts: [],
    example: { arguments: 'HoSo[#All]; "Đang giải quyết quá hạn"; "Q3/2021"', result: "4" },
  },
  // RECEIVED is a function of Excel's own (for bonds): workbooks that were made before it was renamed go on counting.
  { ...figureFunction("RECEIVED", "received", 'HoSo[#All]; "Q3/2021"', "14043"), formerlyOf: "INTAKE" },
] as const satisfies readonly FunctionSpec[];
