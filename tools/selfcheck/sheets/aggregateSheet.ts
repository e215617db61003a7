import { selfCheckText } from "../../locales/selfCheck";
import { UNITS } from "../register/cases";
import { naive } from "../register/naive";
import { QUARTER } from "../checks/windows";
import { LOOKS } from "./looks";
import type { Pen } from "./pen";

/** Form II.06a: columns by their three rows of headers. */
const TOP = ["STT", "Đơn vị", "Số hồ sơ nhận giải quyết", "", "", "", "Kết quả giải quyết", "", "", "", "", "", ""];
const MIDDLE = ["", "", "Tổng số", "Trong kỳ", "", "Từ kỳ trước", "Số hồ sơ đã giải quyết", "", "", "", "Số hồ sơ đang giải quyết", "", ""];
const BOTTOM = ["", "", "", "Trực tuyến", "Trực tiếp, dịch vụ bưu chính", "", "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số", "Trong hạn", "Quá hạn"];

function unitRow(unit: string | null): number[] {
  const of = naive(unit === null ? QUARTER : { ...QUARTER, which: (each) => each.unit === unit });
  return [of.cumulative, of.online, of.received - of.online, of.carriedOver, of.resolved, of.early, of.onTime, of.late, of.pending, of.inTime, of.overdue];
}

/** The column of "Quá hạn" among the cases resolved, of the first unit. */
const FAULT = { row: 0, column: 7 };

function putTable(pen: Pen, top: number, name: string, hasFault: boolean): void {
  [TOP, MIDDLE, BOTTOM].forEach((headers, at) => pen.putRow(top + at, 0, headers, LOOKS.header));
  pen.putRow(top + 3, 0, TOP.map((_header, at) => `(${at + 1})`), LOOKS.count);
  const rows: [string, string, ...number[]][] = Object.values(UNITS).map((unit, at) => [String(at + 1), unit, ...unitRow(unit)]);
  rows.push(["", "Tổng số", ...unitRow(null)]);
  rows.forEach((cells, at) => {
    const isFault = hasFault && at === FAULT.row;
    const shown = cells.map((cell, column) => (isFault && column === FAULT.column + 2 && typeof cell === "number" ? cell + 3 : cell));
    pen.putRow(top + 4 + at, 0, shown, (column) => (column === 1 ? LOOKS.cell : LOOKS.value));
    if (isFault) pen.name("OSai", { row: top + 4 + at, column: 2 + 4, rows: 1, columns: 1 });
  });
  pen.name(name, { row: top, column: 0, rows: 4 + rows.length, columns: TOP.length });
}

/** A table of counts that adds up, and one with a wrong number. */
export function putAggregates(pen: Pen): void {
  pen.put(0, 0, selfCheckText("aggregate.title"), LOOKS.title);
  pen.put(1, 0, selfCheckText("aggregate.note"), LOOKS.subtitle);
  pen.widths([35, 140, ...Array.from({ length: 11 }, () => 62)]);
  pen.put(3, 0, selfCheckText("aggregate.right"), LOOKS.section);
  putTable(pen, 4, "BangDung", false);
  pen.put(16, 0, selfCheckText("aggregate.wrong"), LOOKS.section);
  putTable(pen, 17, "BangSai", true);
}
