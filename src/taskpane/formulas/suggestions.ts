import { periodCode } from "../../calendar/periodCode";
import { previousPeriod } from "../../calendar/neighbours";
import type { ClosingDay, Period } from "../../calendar/period";
import { optionNamed, optionValues, optionWord } from "../../functions/arguments/options";
import type { ParameterId } from "../../functions/model/spec";
import { RULE_NAMES, type RuleName } from "../../indicators/countingRules";
import type { Language } from "../../locales/language";
import type { CaseTable } from "../../register/model/caseTable";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { isBlank } from "../../register/texts/blankCells";
import { foldKey } from "../../register/texts/fold";
import { NAMED_CLOSING_DAYS } from "../period/namedClosingDays";
import { sameTime } from "../period/periodChoices";

/** More than this is no list to choose from. */
const MOST_SUGGESTED = 200;
const PERIODS_BACK = 3;

/** What the pane knows of the workbook that can be proposed for arguments. */
export interface Suggested {
  period: Period | null;
  closingDay: ClosingDay;
  table: CaseTable | null;
  layout: SheetLayout | null;
  /** The cells of the register's range from its header on, where they have been read. */
  cells: readonly (readonly unknown[])[] | null;
  language: Language;
}

type Proposal = (from: Suggested) => string[];

const PICKS: Partial<Record<ParameterId, Proposal>> = { period: periods, periodText: periods, closingDay: closingDays, unit: units };

/**
 * Values to choose from for a named argument; none where anything may stand.
 * @example suggestionsFor("unit", from) // ["Sở Tư pháp", "Sở Y tế", …]
 */
export function suggestionsFor(id: ParameterId, from: Suggested): string[] {
  return (PICKS[id]?.(from) ?? []).slice(0, MOST_SUGGESTED);
}

function closingDays(): string[] {
  return NAMED_CLOSING_DAYS.map(String);
}

/** The pane's period first, then those of other kinds at its time, each with the ones before it. */
function periods({ period, closingDay }: Suggested): string[] {
  if (!period) return [];
  const kinds = (["quarter", "month", "half", "nineMonths", "year"] as const).map((kind) => sameTime(period, kind, closingDay));
  return [...new Set([period, ...kinds].flatMap((each) => withEarlier(each, closingDay)).map(periodCode))];
}

function withEarlier(period: Period, closingDay: ClosingDay): Period[] {
  const found = [period];
  for (let before = previousPeriod(period, closingDay); before && found.length <= PERIODS_BACK; before = previousPeriod(before, closingDay)) found.push(before);
  return found;
}

function units({ table }: Suggested): string[] {
  return names(table?.units ?? []);
}

function names(given: readonly string[]): string[] {
  return [...new Set(given.filter((name) => name !== ""))].sort((a, b) => (foldKey(a) < foldKey(b) ? -1 : 1));
}

/**
 * Names that may begin a pair: the columns of the register, then the rules of counting.
 * @example pairNames(from) // ["Lĩnh vực", "Thủ tục", …, "Ngày chốt", "Mẫu số"]
 */
export function pairNames({ layout, language }: Pick<Suggested, "layout" | "language">): string[] {
  const headers = layout ? [...layout.columns, ...layout.unknownHeaders].sort((a, b) => a.column - b.column).map(({ header }) => header) : [];
  return [...new Set([...headers.filter((header) => header !== ""), ...RULE_NAMES.map((name) => optionWord(name, language))])];
}

/**
 * Values that may end a pair: what a rule of counting can be, or the texts of a column as far as they have been read.
 * @example pairValues("Mẫu số", from) // ["A", "B", "C"]
 */
export function pairValues(name: string, from: Suggested): string[] {
  const rule = optionNamed(name);
  return (rule ? ruleValues(rule, from.language) : columnTexts(name, from)).slice(0, MOST_SUGGESTED);
}

function ruleValues(rule: RuleName, language: Language): string[] {
  return rule === "closingDay" ? closingDays() : optionValues(rule, language).map((value) => value.split(" – ")[0]);
}

/** The 1-based column on the sheet that a header names; 0 for none. */
export function columnNamed(name: string, layout: SheetLayout | null): number {
  const headed = layout ? [...layout.columns, ...layout.unknownHeaders] : [];
  return headed.find(({ header }) => foldKey(header) === foldKey(name))?.column ?? 0;
}

const BY_ROLE: Partial<Record<ColumnRole, (table: CaseTable) => readonly string[]>> = { unit: ({ units: all }) => all, field: ({ fields }) => fields };

function columnTexts(name: string, { layout, table, cells }: Suggested): string[] {
  const role = layout?.columns.find(({ header }) => foldKey(header) === foldKey(name))?.role;
  const known = role && table ? BY_ROLE[role]?.(table) : undefined;
  if (known) return names(known);
  return cells ? textsUnder(name, cells) : [];
}

/** Cells below a header in a range; its rows are looked through from the top. */
function textsUnder(name: string, cells: readonly (readonly unknown[])[]): string[] {
  const isNamed = (cell: unknown): boolean => typeof cell === "string" && foldKey(cell) === foldKey(name);
  const header = cells.slice(0, HEADER_ROWS).findIndex((row) => row.some(isNamed));
  if (header < 0) return [];
  const column = cells[header].findIndex(isNamed);
  const found = new Set<string>();
  for (let row = header + 1; row < cells.length && found.size < MOST_SUGGESTED; row++) {
    const cell = cells[row][column];
    if (typeof cell === "string" && !isBlank(cell) && !isErrorCell(cell)) found.add(cellText(cell));
  }
  return names([...found]);
}

const HEADER_ROWS = 12;
