import type { CellValue } from "../model/grid";
import type { ProcedureChange, ProcedureLayout } from "../model/procedureList";
import { cellText, isBlankCell } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { isProcedureCode } from "../vocabulary/procedureHeaders";
import { changeNamed } from "../vocabulary/procedureValues";

/** What the rows that head others say of those below them. */
export interface Bands {
  field: string;
  government: string;
  change: ProcedureChange;
}

/** "I.", "A -", "1.2)", "IV/" in front of a heading. */
const ENUMERATION = /^\s*(?:[IVXLC]+|[A-Z]|\d+(?:\.\d+)*)\s*[.)/:–-]\s*/u;
const LETTER = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/u;
const NUMBERED = /^\d+(?:\.\d+)*[.)]?$/;
/** Columns in which a heading may begin. */
const OF_TITLES: ReadonlySet<string> = new Set(["ordinal", "code", "name", "field"]);
/** "(12 TTHC)", ": 12 thủ tục" behind it. */
const HOW_MANY = /[\s:–-]*\(?\s*\d+\s*(?:thủ tục|tthc|dvc|dịch vụ)[^()]*\)?\s*$/iu;
const GOVERNMENT = /\bcap (?:tinh|huyen|xa|trung uong|bo)\b/;

/**
 * What a row that heads others says, beside what those above it said; null for a row that is a procedure. Such a row has one text, in
 * the first column or behind a letter or a Roman numeral, and no code.
 * @example bandOf(["I", null, "Lĩnh vực Hộ tịch"], layout, 1, bands)?.field // "Hộ tịch"
 */
export function bandOf(cells: readonly CellValue[], layout: ProcedureLayout, left: number, bands: Bands): Bands | null {
  const filled = cells.map((cell, at) => ({ at, text: cellText(cell) })).filter(({ at }) => !isBlankCell(cells[at]));
  const texts = [...new Set(filled.map(({ text }) => text))];
  if (texts.length === 0 || texts.length > 2 || filled.some(({ text }) => isProcedureCode(text))) return null;
  const [first, second] = texts;
  const isLed = second !== undefined && (LETTER.test(first) || NUMBERED.test(first));
  if (second !== undefined && !isLed) return null;
  const title = second ?? first;
  if (!/\p{L}{2}/u.test(title)) return null;
  const roleAt = new Map(layout.columns.map(({ role, column }) => [column - left, role]));
  const role = roleAt.get(filled[filled.length - 1].at);
  const isAcross = filled[0].at === 0 || filled.length > 1;
  if (role !== undefined && !OF_TITLES.has(role) && !isAcross) return null;
  // A numbered name alone is a procedure of which the list says no more; what stands under limits or fees is no heading.
  if (second !== undefined && !LETTER.test(first) && (role === "name" || (role !== undefined && !OF_TITLES.has(role)))) return isHeading(title) ? withBand(title, bands) : null;
  if (second === undefined && role === "name" && !layout.columns.some((column) => column.role === "ordinal") && !isHeading(title)) return null;
  if (second === undefined && !isHeading(title) && (isFootnote(title) || role === "note")) return null;
  return withBand(title, bands);
}

function isHeading(title: string): boolean {
  return /^\s*(?:[IVXLC]+|[A-Z])\s*[.)/–-]\s*\S/u.test(title) || /^(?:linh vuc|nhom|thu tuc hanh chinh cap|tthc cap|danh muc)\b/.test(foldKey(title)) || title === title.toUpperCase();
}

/** A remark, a signature: more than a heading would say. */
function isFootnote(title: string): boolean {
  return title.length > 120 || /^(?:ghi chu|luu y|nguoi lap|noi nhan|\(?\d\)|\*)/.test(foldKey(title)) || /^[*(]/.test(title.trim());
}

function withBand(title: string, bands: Bands): Bands {
  const key = foldKey(title);
  const name = title.replace(ENUMERATION, "").replace(HOW_MANY, "").trim();
  const change = /\b(?:tthc|thu tuc|danh muc|dich vu cong)\b/.test(key) ? changeNamed(title) : "";
  const government = GOVERNMENT.test(key) ? name : "";
  if (change !== "") return { field: "", government: government === "" ? bands.government : government, change };
  if (government !== "" && !/\blinh vuc\b/.test(key)) return { ...bands, field: "", government: governmentIn(key) };
  return { ...bands, field: name.replace(/^(?:lĩnh vực|nhóm)\s*:?\s*/iu, "").trim() };
}

const GOVERNMENTS: readonly (readonly [string, string])[] = [["cap trung uong", "Cấp trung ương"], ["cap bo", "Cấp bộ"], ["cap tinh", "Cấp tỉnh"], ["cap huyen", "Cấp huyện"], ["cap xa", "Cấp xã"]];

function governmentIn(key: string): string {
  return GOVERNMENTS.filter(([word]) => key.includes(word)).map(([, name]) => name).join("; ");
}
