import { cleanText } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { CLOSING_STARTS } from "../vocabulary/closingWords";

/** How an ordinal is written, the outer level first: A, I, 1, 1.1. */
type OrdinalKind = "letter" | "roman" | "number" | "dotted" | "none";

/**
 * How a cell of ordinals is written; "none" for a blank cell or a text.
 * @example ordinalKind("IV.") // "roman"
 */
export function ordinalKind(text: string): OrdinalKind {
  const bare = text.replace(/[.)/:\-\s]+$/, "").replace(/^\(/, "");
  if (/^\d+([.,]\d+)+$/.test(bare)) return "dotted";
  if (/^\d+$/.test(bare)) return "number";
  if (/^[IVX]+$/.test(bare)) return "roman";
  return /^[A-H]$/.test(bare) ? "letter" : "none";
}

const DEPTH: Record<OrdinalKind, number> = { none: -1, letter: 0, roman: 1, number: 2, dotted: 3 };

/** How deep a row's ordinal stands; deeper rows belong to the last one above that stands less deep. */
export function depthOf(kind: OrdinalKind): number {
  return DEPTH[kind];
}

/** An ordinal before a name in one cell: "I. Sở, ban, ngành" → ["I", "Sở, ban, ngành"]; "H." and "X." are huyện and xã. */
export function splitOrdinal(label: string): [string, string] {
  const found = /^(\d+(?:\.\d+)*|(?!X[.)])[IVX]+|[A-D])\s*[.)\-:]\s*(?=\p{L})/u.exec(label);
  return found ? [found[1], label.slice(found[0].length)] : ["", label];
}

/** Marks are kept: "Cộng" is a total, "Công an tỉnh" a unit. */
const TOTAL = /^(tổng|tổng (số|cộng|chung)( .*)?|tổng (toàn|các|tỉnh|huyện|khối|cấp|mục|phần|nhóm|trên|hệ thống|nguồn|[ivx]+)([ +&,].*)?|cộng|cộng (khối|mục|phần|nhóm|các|theo|cấp|trên|hệ thống|nguồn|cổng|phần mềm|[ivx]+)([ +&,].*)?|toàn (tỉnh|huyện|thành phố|xã|phường|ngành))$/u;

/**
 * True for the name of a total or subtotal.
 * @example isTotalLabel("Tổng cục Thuế") // false
 */
export function isTotalLabel(label: string): boolean {
  return TOTAL.test(cleanText(label).toLowerCase().replace(/[(:=].*$/, "").trim());
}

/** "Cộng" ends a band, "Tổng cộng" a table, where a table has both. */
const GRAND = /^(tổng (số|cộng|chung|toàn|các)|toàn)(\s|$)/u;

/**
 * True for the name of a total that is hardly that of one band.
 * @example isGrandTotalLabel("TỔNG CỘNG (I+II)") // true
 */
export function isGrandTotalLabel(label: string): boolean {
  return GRAND.test(cleanText(label).toLowerCase());
}

const LEVEL = /^(khoi )?(cac )?(cap (tinh|huyen|xa|so)|so,? (ban,? )?nganh|so ban nganh|(ubnd )?(cac )?huyen,? (thi xa,? )?thanh pho|huyen thanh pho( thi xa)?|huyen thi xa thanh pho|(ubnd )?(cap )?xa phuong( thi tran)?|(ubnd )?(cac )?xa,? phuong(,? thi tran|,? dac khu)?)( .*)?$/;

/**
 * True for the name of a level of government rather than of one unit.
 * @example isLevelLabel("Xã, phường, thị trấn") // true
 */
export function isLevelLabel(label: string): boolean {
  return LEVEL.test(foldKey(label));
}

const signatures = CLOSING_STARTS.map((words) => `${foldKey(words)} `);
const DATELINE = /(^|\s)ngay (\d+ )?thang (\d+ )?nam /;
const NOTE = /^(ghi chu|luu y|chu thich|nguon) /;

/**
 * True for a cell of what stands below a table: signatures, the date line, notes.
 * @example isClosingText("Người lập biểu") // true
 */
export function isClosingText(text: string): boolean {
  const key = `${foldKey(text)} `;
  return signatures.some((start) => key.startsWith(start)) || DATELINE.test(key) || NOTE.test(key);
}
