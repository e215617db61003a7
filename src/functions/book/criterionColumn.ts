import { groupingOf, type Grouping } from "../../indicators/grouping";
import type { Reading } from "../../register/model/reading";
import { RULE_NAMES } from "../../indicators/countingRules";
import type { Language } from "../../locales/language";
import type { CellValue } from "../../register/model/grid";
import type { SheetLayout } from "../../register/model/layout";
import { COLUMN_ROLES, type ColumnRole } from "../../register/model/roles";
import { shownText } from "../../register/legacy/encodings";
import { channelCode, channelIn, levelCode, levelIn } from "../../register/plain/filingCodes";
import { statusOf } from "../../register/meanings/textMeanings";
import { foldKey } from "../../register/texts/fold";
import { spellingKey } from "../../register/texts/nameKey";
import { HEADERS } from "../../register/vocabulary/headers";
import { levelOfText, levelOfUnit } from "../../register/vocabulary/levels";
import { optionWord } from "../arguments/options";
import { failure, success, type Outcome } from "../model/problem";
import type { RangeHead } from "../range/caseRange";
import type { CellColumns } from "./cellColumns";
import type { CodedColumn } from "./cellStore";

/** A column as criteria look at it: its different cells, of the cases and of the rows that were left out. */
export interface CriterionColumn {
  cases: CodedColumn;
  lost: CodedColumn;
  meaningOf: (text: string) => string;
  /** It is that of units, in which a gap may be a merged cell. */
  isUnit: boolean;
}

/** Where the cells of a register are. */
interface Cells {
  head: Pick<RangeHead, "layout">;
  reading: Reading;
  cells: { cases: CellColumns; lost: CellColumns };
}

/** A channel with the level that its words name; whether the level is a bare number makes no difference. */
function filingMeaning(text: string): string {
  const code = channelCode(text);
  return channelIn(code) === 0 ? "" : `${channelIn(code)} ${levelIn(code)}`;
}

/** What texts of some columns mean, where the words of a criterion are not those of the register. */
const MEANINGS: Partial<Record<ColumnRole, (text: string) => number | string | null>> = {
  channel: filingMeaning, serviceLevel: (text) => levelIn(levelCode(text)), status: statusOf, level: levelOfText,
};

/**
 * A column by its header, else by what it holds ("Lĩnh vực", "Field"): unit and field as a reading names them, whatever their cells
 * leave out; the level also by the units' names.
 * @example criterionColumn(book, "Lĩnh vực", "vi").value.cases.cells // ["Đất đai", "Hộ tịch"]
 */
export function criterionColumn(from: Cells, name: string, language: Language): Outcome<CriterionColumn> {
  const { layout } = from.head;
  const headed = headedColumns(layout).filter(({ header }) => spellingKey(header) === spellingKey(name));
  const found = headed.length > 0 ? headed : headedColumns(layout).filter(({ header }) => foldKey(header) === foldKey(name));
  if (found.length > 1) return failure("invalidValue", "function.problem.columnTwice", { column: name });
  const role = found[0] ? roleAt(layout, found[0].column) : roleNamed(name);
  const named = role && namedColumn(from, role);
  if (named) return success(named);
  const column = found[0]?.column ?? (role && layout.columns.find((match) => match.role === role)?.column);
  return column ? success(cellColumn(from, column, role)) : unknownColumn(layout, name, language);
}

function headedColumns({ columns, unknownHeaders }: SheetLayout): { column: number; header: string }[] {
  return [...columns, ...unknownHeaders];
}

function roleAt({ columns }: SheetLayout, column: number): ColumnRole | null {
  return columns.find((match) => match.column === column)?.role ?? null;
}

function roleNamed(name: string): ColumnRole | null {
  const word = foldKey(name);
  // In English by the role's own name: "Receiving unit" is receivingUnit.
  return COLUMN_ROLES.find((role) => role.toLowerCase() === word.replaceAll(" ", "") || HEADERS[role].some((header) => foldKey(header) === word)) ?? null;
}

/** Cuts that a reading names itself: cells may leave out what a band or the cell above says. */
function namedColumn({ reading: { table }, head: { layout } }: Cells, role: ColumnRole): CriterionColumn | null {
  const { lost } = table;
  if (role === "unit" || role === "field") {
    if (!table.roles.has(role)) return null;
    return { cases: codedBy(groupingOf(table, role)), lost: codedTexts(lost ? lost[role] : []), meaningOf: () => "", isUnit: role === "unit" };
  }
  if (role !== "level" || layout.columns.some((match) => match.role === "level")) return null;
  return { cases: codedBy(groupingOf(table, "level")), lost: codedTexts((lost?.unit ?? []).map((name) => levelOfUnit(name) ?? "")), meaningOf: (text) => levelOfText(text) ?? text, isUnit: false };
}

function codedBy({ codes, groups }: Grouping): CodedColumn {
  return { codes: Uint32Array.from(codes), cells: groups };
}

function codedTexts(texts: readonly string[]): CodedColumn {
  const cells = [...new Set(texts)];
  return { codes: Uint32Array.from(texts, (text) => cells.indexOf(text)), cells };
}

function cellColumn({ cells, head: { layout } }: Cells, column: number, role: ColumnRole | null): CriterionColumn {
  const encoding = layout.legacy?.find((each) => each.column === column)?.encoding ?? null;
  const shown = (cell: CellValue): CellValue => (typeof cell === "string" ? shownText(cell, encoding) : cell);
  const of = (columns: CellColumns): CodedColumn => {
    const coded = columns.at(column);
    return { codes: coded.codes, cells: coded.cells.map(shown) };
  };
  const meaning = role ? MEANINGS[role] : undefined;
  return { cases: of(cells.cases), lost: of(cells.lost), meaningOf: (text) => String(meaning?.(text) || ""), isUnit: false };
}

function unknownColumn(layout: SheetLayout, column: string, language: Language): Outcome<never> {
  const options = RULE_NAMES.map((rule) => `"${optionWord(rule, language)}"`).join(", ");
  const columns = headedColumns(layout).slice(0, 12).map(({ header }) => `“${header}”`).join(", ");
  return failure("invalidValue", "function.problem.columnUnknown", { column, columns, options });
}
