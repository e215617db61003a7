/** What a timeliness column says of a case. It is shown and compared, never counted on: days decide. */
export type Timeliness = "early" | "onTime" | "late" | "inTime";

/** Whole texts (domain.md 4.3). */
export const TIMELINESS_TEXTS: readonly { timeliness: Timeliness; texts: readonly string[] }[] = [
  { timeliness: "early", texts: ["Trước hạn", "Sớm hạn", "Sớm", "Trả sớm hạn", "Trả trước hạn", "Giải quyết trước hạn"] },
  { timeliness: "onTime", texts: ["Đúng hạn", "Đúng", "Trả đúng hạn", "Giải quyết đúng hạn", "Đúng và trước hạn", "Trước và đúng hạn"] },
  { timeliness: "late", texts: ["Quá hạn", "Trễ hạn", "Trễ", "Chậm hạn", "Chậm", "Đã quá hạn", "Trả quá hạn", "Trả trễ hạn", "Giải quyết quá hạn"] },
  { timeliness: "inTime", texts: ["Trong hạn", "Chưa đến hạn", "Chưa tới hạn", "Còn hạn", "Đang trong hạn"] },
];

/** Beginnings that a number of days follows: "Trễ hạn 3 ngày", "Còn 2 ngày". */
export const TIMELINESS_STARTS: readonly { timeliness: Timeliness; start: string }[] = [
  { timeliness: "early", start: "Trước hạn" },
  { timeliness: "early", start: "Sớm hạn" },
  { timeliness: "early", start: "Sớm" },
  { timeliness: "late", start: "Trễ hạn" },
  { timeliness: "late", start: "Quá hạn" },
  { timeliness: "late", start: "Chậm hạn" },
  { timeliness: "late", start: "Trễ" },
  { timeliness: "late", start: "Chậm" },
  { timeliness: "late", start: "Quá" },
  { timeliness: "inTime", start: "Còn" },
];
