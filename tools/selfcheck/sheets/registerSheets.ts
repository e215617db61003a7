import type { CellFormat } from "@tthc/excel-host/model/state";
import type { Area } from "@tthc/spreadsheet/area";
import { selfCheckText } from "../../locales/selfCheck";
import { CASES, UNITS } from "../register/cases";
import { caseRow, COLUMNS, type Blanks, type Column } from "../register/columns";
import { FAULTY_REGISTERS } from "../register/faults";
import type { Content } from "../register/content";
import { LOOKS } from "./looks";
import type { Pen } from "./pen";

/** Row of the header on the sheets of the register. */
const HEADER_ROW = 3;

function lookOf({ kind, header }: Column, content: Content): CellFormat {
  if (kind === "day") return typeof content === "number" && !Number.isInteger(content) ? LOOKS.dateTime : LOOKS.day;
  return header === "STT" ? LOOKS.count : kind === "number" ? LOOKS.value : LOOKS.cell;
}

function putHeader(pen: Pen, row: number, columns: readonly Column[]): void {
  pen.putRow(row, 0, columns.map(({ header }) => header), LOOKS.header);
  pen.height(row, 30);
}

function putCells(pen: Pen, row: number, columns: readonly Column[], cells: readonly (Content | undefined)[]): void {
  cells.forEach((content, at) => {
    if (content !== undefined) pen.put(row, at, content, lookOf(columns[at], content));
  });
}

function putTitle(pen: Pen, title: string, note: string): void {
  pen.put(0, 0, title, LOOKS.title);
  pen.put(1, 0, note, LOOKS.subtitle);
  pen.widths(COLUMNS.map(({ width }) => width));
}

/**
 * The register with its title above it, blank cells as asked for.
 * @returns its area with the header
 */
export function putRegister(pen: Pen, title: string, note: string, blanks: Blanks): Area {
  putTitle(pen, title, note);
  putHeader(pen, HEADER_ROW, COLUMNS);
  CASES.forEach((each, at) => putCells(pen, HEADER_ROW + 1 + at, COLUMNS, caseRow(COLUMNS, each, at, blanks)));
  pen.sheet.freeze = { rows: HEADER_ROW + 1, columns: 2 };
  return { row: HEADER_ROW, column: 0, rows: CASES.length + 1, columns: COLUMNS.length };
}

const DAYS = { first: 5, count: 4 };

/** As it is printed: two rows of headers, numbers of the columns, a band for each unit, days as texts, a total and a signature. */
export function putPrinted(pen: Pen): Area {
  const columns = COLUMNS.filter(({ header }) => header !== "Cơ quan giải quyết");
  putTitle(pen, selfCheckText("printed.title"), selfCheckText("printed.note"));
  pen.widths(columns.map(({ width }) => width));
  putHeader(pen, 4, columns);
  columns.forEach(({ header }, at) => {
    const isDay = at >= DAYS.first && at < DAYS.first + DAYS.count;
    pen.put(3, at, isDay ? (at === DAYS.first ? selfCheckText("printed.days") : "") : header, LOOKS.header);
    if (!isDay) pen.merge(3, at, 1, 2);
    if (!isDay) pen.put(4, at, "", LOOKS.header);
  });
  pen.merge(3, DAYS.first, DAYS.count);
  pen.putRow(5, 0, columns.map((_column, at) => `(${at + 1})`), LOOKS.count);
  let row = 6;
  Object.values(UNITS).forEach((unit, band) => {
    pen.put(row, 0, ["I", "II", "III", "IV", "V"][band], LOOKS.section);
    pen.put(row++, 1, unit, LOOKS.section);
    for (const [at, each] of CASES.filter((one) => one.unit === unit).entries()) putCells(pen, row++, columns, caseRow(columns, each, at, { daysAsTexts: true }));
  });
  pen.put(row, 0, selfCheckText("printed.total"), LOOKS.section);
  pen.put(row + 2, 1, selfCheckText("printed.signature"), LOOKS.section);
  return { row: 0, column: 0, rows: row + 3, columns: columns.length };
}

/** Copies of the register with one fault each, one below the other, each under its name. */
export function putFaulty(pen: Pen): void {
  putTitle(pen, selfCheckText("faulty.title"), selfCheckText("faulty.note"));
  let row = HEADER_ROW;
  for (const { name, what, columns, rows, blankColumns = 0 } of FAULTY_REGISTERS()) {
    pen.put(row, 0, `${name}: ${what}`, LOOKS.section);
    putHeader(pen, row + 1, columns);
    rows.forEach((cells, at) => putCells(pen, row + 2 + at, columns, cells));
    pen.name(name, { row: row + 1, column: 0, rows: rows.length + 1, columns: columns.length + blankColumns });
    row += rows.length + 4;
  }
}
