import type { ProcedureChange, ProcedureFacts, Said } from "../model/procedureList";
import { cellText, isBlankCell, isErrorCell, plainValue } from "../texts/cell";
import { foldKey } from "../texts/fold";
import type { CellValue } from "../model/grid";
import { yesNoOf } from "./yesNo";

/** Ticks and filled boxes, also as fonts of signs have them: "ü" and "þ" are a tick in Wingdings. */
const TICKS = /^[✓✔√☑✅☒✗✘×●•■◼⬛+*vüþý\uf0fc\uf0fe\uf0fd]+$/iu;
/** An empty box, a dash. */
const EMPTY = /^[☐□▢○◯\-–—._…/]+$/u;

/**
 * What a cell of a column of marks says: a mark of any kind, or a word; null for a text that says neither.
 * @example markOf("✓") // "yes"; null for "theo quy định"
 */
export function markOf(cell: CellValue): Said | null {
  if (isBlankCell(cell)) return "";
  const plain = plainValue(cell);
  if (typeof plain === "boolean") return plain ? "yes" : "no";
  const text = cellText(cell);
  if (text === "" || isErrorCell(cell)) return isErrorCell(cell) ? null : "";
  if (TICKS.test(text)) return "yes";
  if (EMPTY.test(text)) return "no";
  if (/^x+$/iu.test(foldKey(text))) return "yes";
  return yesNoOf(text) || (/^(?:ko|k)$/.test(foldKey(text)) ? "no" : null);
}

const FREE = /^(?:khong|khong co|khong thu|khong thu phi|khong thu le phi|khong phi|khong quy dinh|khong mat phi|mien phi|mien|mien le phi|mien thu|khong phai nop|chua quy dinh|ko|k|0|0 d|0 dong|0d|0 vnd|free|no|khong thu phi le phi|khong co phi|khong co le phi)$/;
/** An amount: digits with thousands, or before the currency. */
const AMOUNT = /\d{1,3}(?:[.,\s]\d{3})+(?!\d)|\d+ ?(?:đ|đồng|vnđ|vnd|%|nghìn|ngàn|triệu|tr)(?![\p{L}])/iu;
const BARE_AMOUNT = /^\d+(?:[.,]\d+)*$/;

/**
 * Whether a fee has to be paid, as a cell of a list says it: an amount, a mark, or that there is none; null where it says something
 * else ("theo quy định của Bộ Tài chính" may be either).
 * @example chargedOf("20.000 đồng/bản") // "yes"
 */
export function chargedOf(cell: CellValue): Said | null {
  if (isBlankCell(cell)) return "";
  if (isErrorCell(cell)) return null;
  const plain = plainValue(cell);
  if (typeof plain === "number") return plain > 0 ? "yes" : plain === 0 ? "no" : null;
  const text = cellText(cell);
  if (EMPTY.test(text)) return "no";
  if (BARE_AMOUNT.test(text)) return /[1-9]/.test(text) ? "yes" : "no";
  const key = foldKey(text);
  if (FREE.test(key) || FREE.test(key.replace(/^(?:phi|le phi|phi le phi) /, ""))) return "no";
  if (AMOUNT.test(text)) return "yes";
  return markOf(cell) === "yes" ? "yes" : null;
}

const PAPER: Readonly<Record<string, Said>> = {
  "ban giay": "yes", "giay": "yes", "ban cung": "yes", "ca hai": "yes", "giay va dien tu": "yes", "ban giay va ban dien tu": "yes", "ban giay ban dien tu": "yes",
  "ban giay va dien tu": "yes", "dien tu va giay": "yes", "ban dien tu va ban giay": "yes", "ban dien tu": "no", "dien tu": "no", "ban mem": "no", "chi ban dien tu": "no", "file dien tu": "no",
};

/**
 * Whether the result is given on paper; null for a text that does not say it.
 * @example paperOf("Bản điện tử") // "no"
 */
export function paperOf(cell: CellValue): Said | null {
  return markOf(cell) ?? PAPER[foldKey(cellText(cell))] ?? null;
}

const ABOLISHED = /^(?:da |bi )*(?:bai bo|het hieu luc|het han|ngung ap dung|ngung thuc hien|khong con hieu luc|khong ap dung|huy|huy bo|huy cong khai|thay the|bi thay the|dung ap dung|dung|khong con)(?: .*)?$/;
const IN_FORCE = /^(?:da |dang |con )*(?:hieu luc|co hieu luc|ap dung|thuc hien|hoat dong|cong khai|cong bo|ban hanh|hieu luc thi hanh|active)(?: .*)?$/;

/** What a decision does, in a column's cell or in the heading of one of its parts. */
const CHANGES: readonly (readonly [ProcedureChange, RegExp])[] = [
  ["dropped", /\b(?:bai bo|huy bo|het hieu luc)\b/],
  ["changed", /\b(?:sua doi|bo sung|thay the|thay doi|chuan hoa)\b/],
  ["added", /\b(?:moi|ban hanh moi|moi ban hanh|bo sung moi|them)\b/],
];

/**
 * What a text says a decision does to procedures; "" for none.
 * @example changeNamed("B. TTHC được sửa đổi, bổ sung") // "changed"
 */
export function changeNamed(text: string): ProcedureChange {
  const key = foldKey(text);
  return CHANGES.find(([, pattern]) => pattern.test(key))?.[0] ?? "";
}

/**
 * Whether a procedure is in force, as a cell of the list says it; null for a text that does not say it.
 * @example stateOf("Hết hiệu lực") // "abolished"
 */
export function stateOf(cell: CellValue): ProcedureFacts["state"] | null {
  const key = foldKey(cellText(cell));
  if (key === "") return "";
  if (ABOLISHED.test(key)) return "abolished";
  if (IN_FORCE.test(key) || changeNamed(key) === "added" || changeNamed(key) === "changed") return "inForce";
  return null;
}
