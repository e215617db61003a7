import type { LimitUnit } from "../../calendar/deadline";
import type { FindingType } from "../model/findings";
import type { CellValue } from "../model/grid";
import type { ProcedureColumn, ProcedureFacts, ProcedureFee, ProcedureLimit, ProcedureRole, Said } from "../model/procedureList";
import { cellText, isErrorCell } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { saysNothing } from "../texts/saysNothing";
import { levelFilingOf } from "../vocabulary/filings";
import { limitOfText, limitUnitNamed } from "../vocabulary/limits";
import { numberedLevelRole } from "../vocabulary/procedureHeaders";
import { changeNamed, chargedOf, markOf, paperOf, stateOf } from "../vocabulary/procedureValues";
import type { Bands } from "./bandRows";

/** What cannot be told of a row, with the column that holds it. */
export interface RowDoubt {
  type: Extract<FindingType, "procedureLimit" | "procedureLevel" | "procedureUnreadable">;
  role: ProcedureRole;
  value: string;
}

type Cells = (role: ProcedureRole) => readonly CellValue[];

/** The facts of a row and what of them cannot be told: nothing is guessed. */
export function readRow(of: Cells, columns: readonly ProcedureColumn[], bands: Bands): { facts: ProcedureFacts; doubts: RowDoubt[] } {
  const doubts: RowDoubt[] = [];
  const textOf = (role: ProcedureRole): string => wordsIn(of(role));
  const read = <T>(role: ProcedureRole, reading: (cell: CellValue) => T | null, nothing: T): T => {
    const cells = of(role);
    const found = cells.map(reading);
    const at = found.indexOf(null);
    if (at >= 0) doubts.push({ type: "procedureUnreadable", role, value: cellText(cells[at]) });
    const said = [...new Set(found.filter((each): each is T & {} => each !== null && each !== nothing))];
    return said.length === 1 && at < 0 ? said[0] : nothing;
  };
  const change = changeNamed(textOf("change")) || bands.change;
  const state = read("state", stateOf, "" as const);
  const facts: ProcedureFacts = {
    code: codeIn(of("code")), name: textOf("name"), field: textOf("field") || bands.field,
    ...limitOf(of, columns, doubts), ...feesOf(of, read), ...levelOf(of, columns, doubts),
    paperResult: read<Said>("paperResult", paperOf, ""), paperText: textOf("paperResult"),
    government: textOf("government") || marked(of, columns) || bands.government,
    agency: textOf("agency"), decision: textOf("decision"),
    state: state === "" && change === "dropped" ? "abolished" : state, stateText: textOf("state"), change,
  };
  return { facts, doubts };
}

function wordsIn(cells: readonly CellValue[]): string {
  return [...new Set(cells.map(textIn).filter((text) => text !== ""))].join("; ");
}

function textIn(cell: CellValue): string {
  const text = isErrorCell(cell) ? "" : cellText(cell);
  return saysNothing(text) ? "" : text;
}

/** "Chưa có mã", "-": no code. */
function codeIn(cells: readonly CellValue[]): string {
  return cells.map(textIn).find((text) => /\d/.test(text)) ?? "";
}

/** That nothing is laid down is no limit that cannot be read. */
const NO_LIMIT = /^(?:khong|khong quy dinh|chua quy dinh|khong co|khong ap dung)$/;

/** A limit in a cell, or a number whose unit another column or the header names. */
function limitOf(of: Cells, columns: readonly ProcedureColumn[], doubts: RowDoubt[]): Pick<ProcedureFacts, "limit" | "limitText"> {
  const texts = of("limit").map(textIn).map((text) => (NO_LIMIT.test(foldKey(text)) ? "" : text));
  const limits = columns.filter(({ role }) => role === "limit").map(({ header }, at) => (texts[at] === "" ? null : limitIn(texts[at], unitBeside(of) ?? unitInHeader(header))));
  const read = limits.filter((limit): limit is ProcedureLimit => limit !== null);
  const written = texts.filter((text) => text !== "");
  const limitText = [...new Set(written)].join("; ");
  const isOne = read.length === written.length && read.every(({ number, unit }) => number === read[0].number && unit === read[0].unit);
  if (written.length === 0) return { limit: null, limitText };
  if (!isOne) {
    doubts.push({ type: "procedureLimit", role: "limit", value: limitText });
    return { limit: null, limitText };
  }
  if (read[0].unit === null) doubts.push({ type: "procedureLimit", role: "limit", value: limitText });
  return { limit: read[0], limitText };
}

function limitIn(text: string, beside: LimitUnit | null): ProcedureLimit | null {
  const found = limitOfText(text);
  if (found === null) return null;
  const unit = found.unit ?? beside;
  // "Trong ngày" has no number of its own.
  return found.number === null && unit !== "sameDay" ? null : { number: found.number ?? 0, unit };
}

function unitBeside(of: Cells): LimitUnit | null {
  return of("limitUnit").map((cell) => limitUnitNamed(cellText(cell))).find((unit) => unit !== null) ?? null;
}

/** "Thời hạn giải quyết (ngày làm việc)", "Số ngày làm việc". */
function unitInHeader(header: string): LimitUnit | null {
  const inside = /\(([^()]*)\)/.exec(header)?.[1];
  if (inside !== undefined) return limitUnitNamed(inside.replace(/^\s*(?:đvt|đơn vị(?: tính)?|tính theo)\s*:?\s*/iu, ""));
  return /ngày làm việc/iu.test(header) ? "workingDays" : null;
}

function feesOf(of: Cells, read: (role: ProcedureRole, reading: (cell: CellValue) => Said | null, nothing: Said) => Said): Pick<ProcedureFacts, "fee" | "charge"> {
  const both: ProcedureFee = { text: wordsIn(of("feeTotal")), charged: read("feeTotal", chargedOf, "") };
  const own = (role: "fee" | "charge"): ProcedureFee => ({ text: wordsIn(of(role)), charged: read(role, chargedOf, "") });
  const [fee, charge] = [own("fee"), own("charge")];
  // A column of both says of both that nothing is paid; that something is, of the two together.
  return { fee: fee.text === "" ? both : fee, charge: charge.text === "" ? both : charge };
}

const MARKS = [["levelFull", 4], ["levelPartial", 3], ["levelInfo", 2]] as const;

/** A marked level as a list names it. */
const LEVEL_NAMES = { 4: "Toàn trình", 3: "Một phần", 2: "Cung cấp thông tin" } as const;

/** The level that one mark, or a word, says; marked twice, or a mark and another word, it is not said. */
function levelOf(of: Cells, columns: readonly ProcedureColumn[], doubts: RowDoubt[]): Pick<ProcedureFacts, "level" | "levelText" | "isBareLevel"> {
  const marks = MARKS.flatMap(([role, level]) => of(role).map((cell) => ({ role, level, text: cellText(cell), mark: levelMark(cell, level) })));
  const unread = marks.find(({ mark }) => mark === null);
  if (unread) doubts.push({ type: "procedureUnreadable", role: unread.role, value: unread.text });
  const words = of("level").map((cell) => ({ text: textIn(cell), ...levelFilingOf(cell) }));
  const unknown = words.find(({ text, level }) => text !== "" && level === 0);
  if (unknown) doubts.push({ type: "procedureUnreadable", role: "level", value: unknown.text });
  const said = [...marks.filter(({ mark }) => mark === "yes").map(({ level }) => level), ...words.flatMap(({ level }) => (level === 0 ? [] : [level]))];
  const levels = new Set(said);
  if (levels.size > 1) {
    const named = marks.find(({ mark }) => mark === "yes")?.role ?? "level";
    doubts.push({ type: "procedureLevel", role: named, value: [...levels].sort().join(", ") });
  }
  const isBare = words.some(({ level, bare }) => level !== 0 && bare) || columns.some(({ role, header }) => role !== "level" && numberedLevelRole([header.split(" › ").pop() ?? ""]) === role);
  const level = levels.size === 1 && !unread ? said[0] : 0;
  const marked = marks.filter(({ text }) => text !== "").map(({ mark, level: own, text }) => (mark === "yes" ? LEVEL_NAMES[own] : mark === null ? text : ""));
  const levelText = [...new Set([...marked, ...words.map(({ text }) => text)].filter((each) => each !== ""))].join("; ");
  return { level, levelText, isBareLevel: level !== 0 && isBare };
}

/** A mark, or the level's own name in its column. */
function levelMark(cell: CellValue, level: number): Said | null {
  return markOf(cell) ?? (levelFilingOf(cell).level === level ? "yes" : null);
}

/** Levels of government that are marked, by their headers. */
function marked(of: Cells, columns: readonly ProcedureColumn[]): string {
  const headers = columns.filter(({ role }) => role === "governmentMark").map(({ header }) => header.split(" › ").pop() ?? "");
  return of("governmentMark").flatMap((cell, at) => (markOf(cell) === "yes" ? [headers[at]] : [])).join("; ");
}
