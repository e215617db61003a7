import type { Finding, FindingType } from "../model/findings";
import type { CellValue, Grid } from "../model/grid";
import { PROCEDURE_FACTS, type ProcedureColumn, type ProcedureFact, type ProcedureFacts, type ProcedureLayout, type ProcedureList, type ProcedureRole, type ProcedureRow } from "../model/procedureList";
import { decodeGrid } from "../legacy/decodeGrid";
import { isNumberRow } from "../layout/numberRow";
import { restoreCodes } from "../reader/procedureCodes";
import { cellText, isBlankCell } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { isTotalWord } from "../vocabulary/totalWords";
import { bandOf, type Bands } from "./bandRows";
import { findProcedureList } from "./findProcedureList";
import { joinProcedures } from "./joinProcedures";
import { readRow, type RowDoubt } from "./procedureRow";

/** What a list says of a fact, by the columns that it has. */
const FACT_ROLES: Readonly<Record<ProcedureFact, readonly ProcedureRole[]>> = {
  name: ["name"], field: ["field"], limit: ["limit"], fee: ["fee", "feeTotal"], charge: ["charge", "feeTotal"],
  level: ["level", "levelFull", "levelPartial", "levelInfo"], paperResult: ["paperResult"], government: ["government", "governmentMark"],
  agency: ["agency"], decision: ["decision"], state: ["state", "change"],
};

/** A list of one sheet; which of several counts is not its to say. */
export type SheetProcedures = Omit<ProcedureList, "others" | "isHidden">;

/**
 * The procedure list of a sheet, row by row; null when it holds none. Rows that head others give what stands below them their field,
 * level of government or part of a decision; a repeated header, column numbers, totals and blank rows are passed over; what else is no
 * procedure is told.
 * @param grid all rows of the sheet, merged cells filled (filledGrid)
 * @example readProcedureList(grid)?.procedures.length // 212
 */
export function readProcedureList(given: Grid): SheetProcedures | null {
  const { grid } = decodeGrid(given);
  const layout = findProcedureList({ ...grid, rows: grid.rows.slice(0, 60) });
  return layout === null ? null : new ListReader(grid, layout).read();
}

class ListReader {
  private readonly rows: ProcedureRow[] = [];
  private readonly findings: Finding[] = [];
  private readonly headers: ReadonlySet<string>;
  private readonly at: (role: ProcedureRole) => readonly ProcedureColumn[];
  private readonly rest: readonly { column: number; header: string }[];
  private bands: Bands = { field: "", government: "", change: "" };
  private above = "";
  private counts = { bands: 0, left: 0, read: 0, fieldAbove: 0 };

  constructor(private readonly grid: Grid, private readonly layout: ProcedureLayout) {
    this.headers = new Set(layout.headerRows.map((row) => keyOfRow(grid.rows[row - grid.top])));
    this.rest = [...layout.columns.filter(({ role }) => role === "note"), ...layout.unused].sort((a, b) => a.column - b.column);
    this.at = (role) => layout.columns.filter((column) => column.role === role);
  }

  read(): SheetProcedures {
    const { grid, layout } = this;
    for (let at = layout.firstRow - grid.top; at < grid.rows.length; at++) this.readLine(grid.rows[at], grid.top + at);
    this.restoreCodes();
    if (this.counts.fieldAbove > 0) this.tell("procedureFieldAbove", 0, this.at("field")[0]?.column ?? 0, "", this.counts.fieldAbove);
    const { procedures, findings } = joinProcedures(this.rows, layout);
    const { bands, left, read } = this.counts;
    return {
      ...layout, restHeaders: this.rest.map(({ header }) => header), lastRow: Math.max(layout.firstRow - 1, this.rows.length > 0 ? this.rows[this.rows.length - 1].row : 0), rows: this.rows, bands, left, read, procedures,
      has: new Set(PROCEDURE_FACTS.filter((fact) => FACT_ROLES[fact].some((role) => this.at(role).length > 0) || (fact === "field" && procedures.some(({ field }) => field !== "")))),
      findings: [...this.findings, ...findings],
    };
  }

  private readLine(cells: readonly CellValue[], row: number): void {
    if (cells.every(isBlankCell) || isNumberRow(cells, this.layout.columns.length) || this.headers.has(keyOfRow(cells))) return;
    const of = (role: ProcedureRole): readonly CellValue[] => this.at(role).map(({ column }) => cells[column - this.grid.left]);
    if (this.isTotal(cells)) return;
    this.counts.read++;
    const band = bandOf(cells, this.layout, this.grid.left, this.bands);
    if (band !== null) {
      this.counts.bands++;
      this.bands = band;
      this.above = "";
      return;
    }
    const { facts, doubts } = readRow(of, this.layout.columns, this.bands);
    if (!this.isProcedure(facts, of("ordinal"))) return this.leave(row, cells);
    doubts.forEach((doubt) => this.doubt(doubt, row));
    this.rows.push({ ...facts, field: this.fieldOf(facts.field), row, rest: this.rest.map(({ column }) => cellText(cells[column - this.grid.left])) });
  }

  /** A code, or a name that is numbered as the others are or of which something is said: not a signature, not a remark. */
  private isProcedure({ code, name, ...facts }: ProcedureFacts, ordinals: readonly CellValue[]): boolean {
    if (code !== "") return true;
    const isSaid = ordinals.length === 0 || ordinals.some((cell) => /\d/.test(cellText(cell)));
    return isName(name) && (isSaid || facts.limitText !== "" || facts.level !== 0 || facts.fee.text !== "" || facts.charge.text !== "" || facts.decision !== "");
  }

  /** The field of a row: its own, else that of the rows above where a column names it once a group. */
  private fieldOf(own: string): string {
    if (own !== "") this.above = own;
    else if (this.at("field").length > 0 && this.above !== "" && this.bands.field === "") {
      this.counts.fieldAbove++;
      return this.above;
    }
    return own;
  }

  private leave(row: number, cells: readonly CellValue[]): void {
    this.counts.left++;
    this.tell("procedureRowLeft", row, 0, cells.map(cellText).filter((text) => text !== "").join(" "));
  }

  private doubt({ type, role, value }: RowDoubt, row: number): void {
    this.tell(type, row, this.at(role)[0]?.column ?? 0, value);
  }

  private tell(type: FindingType, row: number, column: number, value: string, count?: number): void {
    this.findings.push({ type, sheet: this.layout.sheet, row, column, value, ...(count !== undefined && count > 1 ? { count } : {}) });
  }

  /** "Tổng cộng: 212 thủ tục": a row whose first word sums others. */
  private isTotal(cells: readonly CellValue[]): boolean {
    const first = cells.map(cellText).find((text) => text !== "") ?? "";
    const told = first.replace(/[:\s]*\(?\d[\d.,]*\s*(?:thủ tục|tthc|dvc)\)?.*$/iu, "");
    return isTotalWord(first) || (told !== first && told !== "" && isTotalWord(told));
  }

  /** Codes that became numbers and so lost the zeros at their end. */
  private restoreCodes(): void {
    const whole = restoreCodes(this.rows.map(({ code }) => code));
    for (const [at, code] of whole) {
      this.tell("codeFromNumber", this.rows[at].row, this.at("code")[0]?.column ?? 0, this.rows[at].code);
      this.rows[at] = { ...this.rows[at], code };
    }
  }
}

function keyOfRow(cells: readonly CellValue[] = []): string {
  return cells.map((cell) => foldKey(cellText(cell))).join("|").replace(/\|+$/, "");
}

/** A name has letters; a lone sign or number has not. */
function isName(name: string): boolean {
  return /\p{L}{2}/u.test(name);
}
