import type { Content } from "./content";
import type { SelfCase } from "./cases";
import { dayText } from "./serial";

/** A column of the register: its header, what it holds of a case, and its width in points. */
export interface Column {
  header: string;
  of: (each: SelfCase, at: number) => string | number;
  kind: "text" | "day" | "number";
  width: number;
}

export const COLUMNS = [
  { header: "STT", of: (_each, at) => at + 1, kind: "number", width: 30 },
  { header: "Mã hồ sơ", of: ({ id }) => id, kind: "text", width: 135 },
  { header: "Lĩnh vực", of: ({ field }) => field, kind: "text", width: 65 },
  { header: "Tên thủ tục hành chính", of: ({ procedure }) => procedure, kind: "text", width: 190 },
  { header: "Cơ quan giải quyết", of: ({ unit }) => unit, kind: "text", width: 130 },
  { header: "Người thụ lý", of: ({ handler }) => handler, kind: "text", width: 95 },
  { header: "Ngày tiếp nhận", of: ({ received }) => received, kind: "day", width: 100 },
  { header: "Ngày hẹn trả", of: ({ due }) => due, kind: "day", width: 70 },
  { header: "Ngày có kết quả", of: ({ finished }) => finished, kind: "day", width: 70 },
  { header: "Ngày trả kết quả", of: ({ handedOver }) => handedOver, kind: "day", width: 70 },
  { header: "Trạng thái", of: ({ status }) => status, kind: "text", width: 150 },
  { header: "Hình thức tiếp nhận", of: ({ channel }) => channel, kind: "text", width: 125 },
  { header: "Mức độ DVC", of: ({ level }) => level, kind: "text", width: 70 },
  { header: "Lệ phí", of: ({ fee }) => fee, kind: "number", width: 60 },
  { header: "Ghi chú", of: ({ note }) => note, kind: "text", width: 260 },
] as const satisfies readonly Column[];

export type Header = (typeof COLUMNS)[number]["header"];

/** What a blank cell of a register holds; undefined = nothing. */
export interface Blanks {
  day?: Content;
  text?: Content;
  /** Days as texts. */
  daysAsTexts?: true;
}

/**
 * A case as a row of cells, blank ones as they are asked for.
 * @example caseRow(COLUMNS, CASES[0], 0, {})[1] // "000.00.19.H62-2106-0001"
 */
export function caseRow(columns: readonly Column[], each: SelfCase, at: number, { day, text, daysAsTexts }: Blanks): (Content | undefined)[] {
  return columns.map(({ of, kind }) => {
    const value = of(each, at);
    if (kind === "day") return value === 0 ? day : daysAsTexts ? dayText(Number(value)) : value;
    return value === "" ? text : value;
  });
}
