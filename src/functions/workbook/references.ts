import { parseArea, splitSheet } from "@tthc/spreadsheet/address";
import type { Area } from "@tthc/spreadsheet/area";
import { parseFormula } from "@tthc/spreadsheet/formula";
import { parseSpecifier, type Specifier } from "@tthc/spreadsheet/tableReference";
import type { SheetArea, WorkbookFormulas, WorkbookTable } from "../../checks/workbookFormulas";

/** Where a reference points; columns: named ones of a table, "all" otherwise. */
export interface Resolved extends SheetArea {
  columns: "all" | { first: string; last: string };
}

type Known = Pick<WorkbookFormulas, "tables" | "names">;

/** Names that stand for names; more is a circle. */
const DEEPEST = 8;
const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[.*\])?$/su;

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * The cells that a reference points at; null where only Excel can tell (another workbook, a spilled range, a row of a table).
 * @example resolveReference("'Hồ sơ'!$B$5:$M$900", "Theo dõi", known) // { sheet: "Hồ sơ", area: { row: 4, column: 1, … }, columns: "all" }
 */
export function resolveReference(text: string, home: string, known: Known, depth = 0): Resolved | null {
  const { sheet, rest } = splitSheet(text.trim());
  // "[1]" and "[Sổ.xlsx]" before a sheet's name are another workbook.
  if (sheet !== null && /[[\]]/.test(sheet)) return null;
  const area = parseArea(rest);
  if (area) return { sheet: sheet ?? home, area, columns: "all" };
  const found = TABLE.exec(rest.trim());
  if (!found || depth > DEEPEST) return null;
  const [, name, brackets] = found;
  const named = brackets === undefined ? known.names.find((each) => isSame(each.name, name)) : undefined;
  if (named) return resolveName(named.formula, home, known, depth);
  const table = known.tables.find((each) => isSame(each.name, name));
  return table ? partOf(table, brackets) : null;
}

function resolveName(formula: string, home: string, known: Known, depth: number): Resolved | null {
  const parsed = parseFormula(formula);
  return parsed.ok && parsed.node.kind === "reference" && !parsed.node.spilled ? resolveReference(parsed.node.text, home, known, depth + 1) : null;
}

function partOf(table: WorkbookTable, brackets: string | undefined): Resolved | null {
  const specifier: Specifier | null = brackets === undefined ? { items: [], thisRow: false } : parseSpecifier(brackets);
  if (!specifier || specifier.thisRow) return null;
  const area = rowsOf(table, specifier.items);
  const { first, last } = specifier;
  return area && { sheet: table.sheet, area, columns: first === undefined || last === undefined ? "all" : { first, last } };
}

/** A table's rows that are meant; null for a part that is neither whole nor body. */
function rowsOf({ area, hasHeaders, hasTotals }: WorkbookTable, items: readonly string[]): Area | null {
  if (items.includes("#all")) return area;
  const [above, below] = [hasHeaders ? 1 : 0, hasTotals ? 1 : 0];
  const withHeaders = items.includes("#headers");
  const others = items.filter((item) => item !== "#headers" && item !== "#data");
  if (others.length > 0 || (withHeaders && items.length === 1)) return null;
  const from = withHeaders ? 0 : above;
  return { ...area, row: area.row + from, rows: area.rows - from - below };
}
