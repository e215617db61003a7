import type { FileSheet } from "../../src/files/model/fileSheet";
import type { GivenFile, MergeOptions } from "../../src/merge/model/merged";
import { NO_ANSWERS } from "../../src/register/corrections/answers";

export const HEADER = ["STT", "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"];
export const UNIT_HEADER = [...HEADER, "Đơn vị giải quyết"];

/** The day after all days of these tests. */
export const OPTIONS: MergeOptions = { answers: NO_ANSWERS, units: [], today: 46300, more: [] };

export function sheetOf(name: string, rows: FileSheet["rows"], more: Partial<FileSheet> = {}): FileSheet {
  return { name, isHidden: false, rows, merged: [], tables: [], hiddenRows: new Set(), ...more };
}

export function fileOf(name: string, sheets: readonly FileSheet[], modified = 0): GivenFile {
  return { name, size: 1000, modified, content: { ok: true, file: { kind: "xlsx", encoding: "", sheets, notes: [] } } };
}

/** Body rows of HEADER; further cells behind. */
export function cases(prefix: string, count: number, ...more: unknown[]): unknown[][] {
  return Array.from({ length: count }, (_, at) => [at + 1, `${prefix}-${1000 + at}`, 46200 + (at % 30), 46210 + (at % 30), at % 5 === 0 ? "" : 46205 + (at % 30), at % 5 === 0 ? "Đang xử lý" : "Đã có kết quả", ...more]);
}
