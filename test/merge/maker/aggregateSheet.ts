import { dayText, WINDOW } from "./days";
import type { MadeCase, MadeCell, MadeSheet } from "./model";
import { countCases } from "./truth/count";

const HEADER: readonly (readonly MadeCell[])[] = [
  ["Số hồ sơ nhận giải quyết", null, null, null, "Số lượng hồ sơ đã giải quyết", null, null, null, "Số lượng hồ sơ đang giải quyết", null, null],
  ["Tổng số", "Trong kỳ", null, "Từ kỳ trước", "Tổng số", "Trước hạn", "Đúng hạn (Bao gồm cả hồ sơ trả lại/xin rút)", "Quá hạn", "Tổng số", "Trong hạn (Bao gồm cả hồ sơ chờ bổ sung)", "Quá hạn"],
  [null, "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", null, null, null, null, null, null, null, null],
];
const NUMBERS = ["(1)", "(2)", "(3)=(4)+(5)+(6)", "(4)", "(5)", "(6)", "(7)=(8)+(9)+(10)", "(8)", "(9)", "(10)", "(11)=(12)+(13)", "(12)", "(13)"];

/** Columns (3) to (13) of form II.06a (domain.md 1.3). */
function formNumbers(cases: readonly MadeCase[]): number[] {
  const { cumulative, online, received, carriedOver, resolved, early, onTime, late, pending, inTime, overdue } = countCases(cases, WINDOW);
  return [cumulative, online, received - online, carriedOver, resolved, early, onTime, late, pending, inTime, overdue];
}

/** Form II.06a: a row a table, their sum below. */
export function aggregateSheet(unit: string, rowsAre: "unit" | "field", tables: readonly { name: string; cases: readonly MadeCase[] }[]): MadeSheet {
  const label = rowsAre === "unit" ? "Đơn vị" : "Lĩnh vực, công việc giải quyết theo cấp";
  return {
    name: "II.06a",
    rows: [
      ["Biểu số II.06a/VPCP/KSTT", null, "TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC"],
      [null, null, `Kỳ báo cáo: ${WINDOW.label.replace("/", " năm ")} (Từ ngày ${dayText(WINDOW.from)} đến ngày ${dayText(WINDOW.to)})`],
      [null, null, null, null, null, null, null, null, `Đơn vị báo cáo: ${unit}`],
      [null, null, null, null, null, null, null, null, "Đơn vị tính: Số hồ sơ TTHC"],
      ...HEADER.map((row, at): MadeCell[] => [at === 0 ? "STT" : null, at === 0 ? label : null, ...row]),
      NUMBERS,
      ...tables.map(({ name, cases }, at): MadeCell[] => [at + 1, name, ...formNumbers(cases)]),
      [null, "Tổng số", ...formNumbers(tables.flatMap(({ cases }) => cases))],
    ],
    merged: [{ top: 4, bottom: 4, left: 2, right: 5 }, { top: 4, bottom: 4, left: 6, right: 9 }, { top: 4, bottom: 4, left: 10, right: 12 }, { top: 5, bottom: 5, left: 3, right: 4 }],
  };
}
