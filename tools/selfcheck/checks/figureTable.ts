import type { NaiveFigures } from "../register/naive";

/** A function of one figure: its id, the figure of the plain count, and the figure's name. */
export interface FigureRow {
  id: string;
  name: keyof NaiveFigures;
  word: string;
}

export const FIGURES: readonly FigureRow[] = [
  { id: "ONTIME", name: "onTimeRate", word: "Tỷ lệ trước và đúng hạn" },
  { id: "INTAKE", name: "received", word: "Tiếp nhận mới" },
  { id: "RECEIVED", name: "received", word: "Tiếp nhận mới (tên cũ)" },
  { id: "CARRIEDOVER", name: "carriedOver", word: "Tồn kỳ trước chuyển sang" },
  { id: "CUMULATIVE", name: "cumulative", word: "Lũy kế" },
  { id: "RESOLVED", name: "resolved", word: "Đã giải quyết" },
  { id: "DUE", name: "due", word: "Đến hạn giải quyết" },
  { id: "EARLY", name: "early", word: "Trước hạn" },
  { id: "LATE", name: "late", word: "Đã giải quyết quá hạn" },
  { id: "OVERDUE", name: "overdue", word: "Đang giải quyết quá hạn" },
  { id: "ONLINE", name: "online", word: "Trực tuyến" },
  { id: "ONLINERATE", name: "onlineRate", word: "Tỷ lệ trực tuyến" },
  { id: "PENDING", name: "pending", word: "Đang giải quyết" },
  { id: "INTIME", name: "inTime", word: "Đang giải quyết trong hạn" },
  { id: "RETURNED", name: "returned", word: "Trả lại" },
  { id: "WITHDRAWN", name: "withdrawn", word: "Rút" },
  { id: "PAUSED", name: "paused", word: "Tạm dừng" },
  { id: "HANDEDOVER", name: "handedOver", word: "Đã trả kết quả" },
  { id: "EARLYANDONTIME", name: "earlyAndOnTime", word: "Trước và đúng hạn" },
  { id: "LATEANDOVERDUE", name: "lateAndOverdue", word: "Chậm và quá hạn" },
  { id: "LATERATE", name: "lateRate", word: "Tỷ lệ chậm, quá hạn" },
  { id: "ONLINEFULL", name: "onlineFull", word: "Trực tuyến toàn trình" },
  { id: "ONLINEPARTIAL", name: "onlinePartial", word: "Trực tuyến một phần" },
  { id: "RETURNEDRATE", name: "returnedRate", word: "Tỷ lệ trả lại" },
  { id: "ONTIMECIRCULAR", name: "circularRate", word: "Tỷ lệ trước hạn, đúng hạn (TT 01)" },
  { id: "ONTIMEDECISION", name: "decisionRate", word: "Tỷ lệ trước hạn, đúng hạn (QĐ 766)" },
  { id: "RETURNEDLATE", name: "returnedLate", word: "Trả lại, rút sau hạn" },
];

/** Figures by the names that TTHC.INDICATOR takes. */
export const INDICATORS: readonly (readonly [written: string, name: keyof NaiveFigures])[] = [
  ["Tiếp nhận mới", "received"], ["Tồn kỳ trước chuyển sang", "carriedOver"], ["Lũy kế", "cumulative"], ["Đã giải quyết", "resolved"], ["Trước hạn", "early"], ["Đúng hạn", "onTime"],
  ["Đã giải quyết quá hạn", "late"], ["Đang giải quyết", "pending"], ["Đang giải quyết trong hạn", "inTime"], ["Đang giải quyết quá hạn", "overdue"], ["Đến hạn giải quyết", "due"],
  ["Trước và đúng hạn", "earlyAndOnTime"], ["Chậm hạn và quá hạn", "lateAndOverdue"], ["Trả lại", "returned"], ["Rút", "withdrawn"], ["Trả lại và rút", "returnedAndWithdrawn"],
  ["Đã trả kết quả", "handedOver"], ["Trực tuyến", "online"], ["Toàn trình", "onlineFull"], ["Một phần", "onlinePartial"], ["Trực tuyến không ghi mức độ", "onlineLevelUnsaid"],
  ["Không có ngày hẹn trả", "noDueDate"], ["Tạm dừng", "paused"], ["Tỷ lệ đúng hạn", "onTimeRate"], ["Tỷ lệ quá hạn", "lateRate"], ["Tỷ lệ trả lại", "returnedRate"], ["Tỷ lệ rút", "withdrawnRate"],
  ["Tỷ lệ trả lại, rút", "returnedAndWithdrawnRate"], ["Tỷ lệ trực tuyến", "onlineRate"], ["Tỷ lệ toàn trình", "onlineFullRate"],
  ["Tỷ lệ đúng hạn TT 01 (%)", "circularRate"], ["Tỷ lệ theo QĐ 766 (%)", "decisionRate"], ["Trả lại, rút sau hạn", "returnedLate"],
  ["ty le dung han", "onTimeRate"], ["DANG GIAI QUYET QUA HAN", "overdue"], ["On-time rate", "onTimeRate"], ["Carried over", "carriedOver"], ["Handed over", "handedOver"],
];
