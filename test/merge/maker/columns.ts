import type { MadeCase, MadeCell, PlannedRow, Serial } from "./model";
import { channelWord, levelWord, stateWord, type System } from "./words";

export type ColumnKey =
  | "ordinal" | "caseId" | "unit" | "procedure" | "field" | "owner" | "phone" | "submitted" | "received" | "due" | "finished" | "handedOver"
  | "state" | "channel" | "level" | "fee" | "clerk" | "note";

/** A column with its header; two texts: a group's header above it. */
export type Column = readonly [ColumnKey, string] | readonly [ColumnKey, string, string];

/** Headers that leave open which of two days they name: one answer holds for all files that have it. */
export const DOUBTFUL_HEADER = "Ngày kết quả";

/** Columns in the orders of five systems; all have what the figures need. */
export const LAYOUTS: Readonly<Record<"standard" | "vendor" | "grouped" | "portal" | "doubtful", readonly Column[]>> = {
  standard: [
    ["ordinal", "STT"], ["caseId", "Mã hồ sơ"], ["procedure", "Tên thủ tục hành chính"], ["field", "Lĩnh vực"], ["unit", "Đơn vị giải quyết"], ["owner", "Chủ hồ sơ"],
    ["received", "Ngày tiếp nhận"], ["due", "Ngày hẹn trả"], ["finished", "Ngày có kết quả"], ["handedOver", "Ngày trả kết quả"],
    ["state", "Trạng thái"], ["channel", "Hình thức tiếp nhận"], ["level", "Mức độ DVC"],
  ],
  vendor: [
    ["ordinal", "TT"], ["caseId", "Số biên nhận"], ["unit", "Cơ quan giải quyết"], ["owner", "Họ tên người nộp"], ["phone", "SĐT"], ["field", "Tên lĩnh vực"], ["procedure", "Tên TTHC"],
    ["channel", "Kênh tiếp nhận"], ["level", "Loại DVC"], ["state", "Tình trạng hồ sơ"], ["received", "Ngày nhận hồ sơ"], ["due", "Ngày hẹn trả kết quả"],
    ["finished", "Ngày kết thúc xử lý"], ["handedOver", "Ngày thực trả"], ["fee", "Lệ phí"], ["clerk", "Người tiếp nhận"], ["note", "Ghi chú"],
  ],
  grouped: [
    ["ordinal", "STT"], ["caseId", "Số hồ sơ"], ["field", "Lĩnh vực"], ["procedure", "Nội dung hồ sơ"], ["owner", "Họ tên chủ hồ sơ"], ["unit", "Đơn vị"],
    ["received", "Nhận hồ sơ", "Ngày, tháng, năm"], ["due", "Hẹn trả kết quả", "Ngày, tháng, năm"], ["finished", "Có kết quả", "Ngày, tháng, năm"],
    ["handedOver", "Ngày trả kết quả", "Trả kết quả"], ["note", "Ghi chú", "Trả kết quả"], ["state", "Trạng thái hồ sơ"], ["channel", "Hình thức nộp"], ["level", "Mức độ"],
  ],
  portal: [
    ["ordinal", "STT"], ["unit", "Đơn vị giải quyết"], ["procedure", "Tên thủ tục hành chính"], ["caseId", "Mã hồ sơ"], ["state", "Trạng thái"], ["owner", "Chủ hồ sơ"],
    ["submitted", "Ngày nộp hồ sơ"], ["received", "Ngày nhận"], ["due", "Ngày hẹn trả"], ["finished", "Ngày kết thúc xử lý"], ["handedOver", "Ngày trả"],
    ["field", "Lĩnh vực"], ["channel", "Loại tiếp nhận"], ["level", "Mức độ DVC"],
  ],
  doubtful: [
    ["ordinal", "STT"], ["caseId", "Mã HS"], ["unit", "Đơn vị"], ["field", "Lĩnh vực"], ["owner", "Người nộp"], ["received", "Ngày nhận"], ["due", "Hạn trả"],
    ["finished", DOUBTFUL_HEADER], ["handedOver", "Ngày trả cho công dân"], ["state", "Tình trạng"], ["channel", "Kênh nộp"], ["level", "Mức độ DVC"],
  ],
};
export type LayoutName = keyof typeof LAYOUTS;

/** How a file writes what it shows. */
export interface Manner {
  layout: LayoutName;
  system: System;
  /** Columns that are left out. */
  without: readonly ColumnKey[];
  /** The name of a unit in a row. */
  spell: (unit: string, row: number) => string;
  id: (id: string) => MadeCell;
  day: (serial: Serial) => MadeCell;
}

export function columnsOf({ layout, without }: Manner): readonly Column[] {
  return LAYOUTS[layout].filter(([key]) => !without.includes(key));
}

function cellOf(key: ColumnKey, shown: MadeCase, row: number, { system, spell, id, day }: Manner): MadeCell {
  const dayOrBlank = (serial: Serial): MadeCell => (serial === 0 ? null : day(serial));
  switch (key) {
    case "ordinal": return row + 1;
    case "caseId": return id(shown.id);
    case "unit": return spell(shown.unit, row);
    case "procedure": return shown.procedure;
    case "field": return shown.field;
    case "owner": return shown.owner;
    case "phone": return `09${String(10_000_000 + row * 37)}`;
    case "submitted": case "received": return dayOrBlank(shown.received);
    case "due": return dayOrBlank(shown.due);
    case "finished": return dayOrBlank(shown.finished);
    case "handedOver": return dayOrBlank(shown.handedOver);
    case "state": return stateWord(shown, system);
    case "channel": return channelWord(shown, system);
    case "level": return levelWord(shown);
    case "fee": return (row % 4) * 10_000;
    case "clerk": return "Lê Thị Hoa";
    case "note": return null;
  }
}

/** The cells of a planned row. */
export function cellsOf(planned: PlannedRow, row: number, manner: Manner): MadeCell[] {
  const columns = columnsOf(manner);
  if (planned.is === "blank") return [];
  if (planned.is === "header") return columns.map(([, header]) => header);
  if (planned.is === "total") {
    const label = columns.some(([key]) => key === "caseId") ? "caseId" : "unit";
    return columns.map(([key]) => (key === label ? "Tổng cộng" : key === "fee" ? 1_250_000 : null));
  }
  return columns.map(([key]) => (planned.is === "unreadable" && key === "received" ? planned.text : cellOf(key, planned.shown, row, manner)));
}
