import { cleanText, isBlankText, isErrorCell } from "../texts/cell";
import { isRemapped, type MeaningRole } from "../meanings/meanings";
import { nameKey } from "../texts/nameKey";
import type { ColumnRole } from "../model/roles";
import type { CellValue } from "../model/grid";
import { STANDARD_TEXTS } from "../vocabulary/standardTexts";
import type { FixKnowledge } from "./knowledge";
import type { CellFix, Fix } from "./fix";

/** Proposes for a cell of one role; null when it is well as it is or nothing safe can be said. */
export type CellRule = (value: CellValue, known: FixKnowledge) => CellFix | null;

/** Digits beyond these are lost in a number cell: the id cannot be had back. */
const EXACT = 1e15;

function meaningFix(role: MeaningRole, type: Fix["type"]): CellRule {
  return (value, known) => {
    if (typeof value !== "string" || !isRemapped(known.meanings, role, value)) return textFix(value);
    const will = STANDARD_TEXTS[role].get(known.meanings[role](value));
    return will === undefined ? null : { type, was: value, will, why: "confirmed" };
  };
}

function unitFix(value: CellValue, known: FixKnowledge): CellFix | null {
  if (typeof value !== "string") return null;
  const will = known.aliases.get(nameKey(value));
  return will === undefined ? spellingFix("unit")(value, known) : { type: "unitName", was: value, will, why: "confirmed" };
}

/** A name written otherwise than most cases have it; only composed and trimmed where the reading knows no such name. */
function spellingFix(names: "unit" | "field"): CellRule {
  return (value, known) => {
    if (typeof value !== "string") return null;
    const composed = textFix(value);
    const text = composed === null ? value : String(composed.will);
    const will = known.shown[names].get(nameKey(text)) ?? text;
    return will === text ? composed : { type: "spelling", was: value, will, why: "rule" };
  };
}

/** Decomposed letters, odd blanks and blanks at the ends: the same text, as every formula would compare it. */
function textFix(value: CellValue): CellFix | null {
  if (typeof value !== "string" || isBlankText(value) || isErrorCell(value)) return null;
  const will = cleanText(value);
  return will === value || will === "" ? null : { type: "composedText", was: value, will, why: "rule" };
}

/** An id that Excel keeps as a number: as a text it keeps its form when copied, sorted and exported. */
function idFix(value: CellValue): CellFix | null {
  if (typeof value !== "number") return textFix(value);
  const isWhole = Number.isInteger(value) && value > 0 && value < EXACT;
  return isWhole ? { type: "idAsText", was: value, will: String(value), why: "rule" } : null;
}

/** Codes of procedures have six digits behind the point: "1.000650" is a number no longer when it is 1.00065 (domain.md 4.4.7). */
function procedureCodeFix(value: CellValue): CellFix | null {
  if (typeof value !== "number") return textFix(value);
  const code = value.toFixed(6);
  const isCode = value >= 1 && value < 10 && !Number.isInteger(value) && Number(code) === value;
  return isCode ? { type: "idAsText", was: value, will: code, why: "rule" } : null;
}

/** Roles whose cells are looked at, besides the days (dayFixes.ts). Names, addresses and telephone numbers of people are none of the doctor's business. */
export const CELL_RULES: Partial<Record<ColumnRole, CellRule>> = {
  caseId: idFix, procedureCode: procedureCodeFix, procedure: textFix, field: spellingFix("field"), unit: unitFix, receivingUnit: unitFix,
  status: meaningFix("status", "statusMeaning"), channel: meaningFix("channel", "channelMeaning"),
  serviceLevel: meaningFix("serviceLevel", "levelMeaning"),
};
