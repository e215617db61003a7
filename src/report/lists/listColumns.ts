import type { MoreTextRole } from "../../register/model/roles";
import type { CellContent, TableRow } from "../model/model";
import type { Reading } from "../../register/model/reading";
import type { Situation } from "../situation/situation";

/** Rows of cases that a sheet lists at most; the rest is said. Longer lists are for the register, not for paper. */
export const MOST_LISTED = 2000;

/** Procedures with long names still fit two or three lines. */
const LONGEST_NAME = 160;

function cut(text: string): string {
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text;
}

/** A case's text in a further column; "" when the register has none. */
export function textOf({ reading }: { reading: Pick<Reading, "table"> }, role: MoreTextRole, at: number): string {
  const column = reading.table.more.texts[role];
  return column ? cut(column.names[column.codes[at]] ?? "") : "";
}

/** The case's id; "" when the register gives none. */
export function caseIdOf({ reading }: { reading: Pick<Reading, "table"> }, at: number): string {
  return cut(reading.table.more.caseIds?.[at] ?? "");
}

/** The case's id, or where it stands when the register gives none: never a name of a person. */
export function caseName({ reading, words }: Situation, at: number): string {
  const id = caseIdOf({ reading }, at);
  const { row, sheet, sheets } = reading.table;
  return id !== "" ? id : words.say("report.list.place", { sheet: sheets[sheet[at]] ?? "", row: row[at] });
}

/** A day, or blank where there is none. */
export function dayCell(day: number): CellContent {
  return day === 0 ? null : day;
}

/** Whether a reading kept a further column. */
export function hasText({ reading }: { reading: Pick<Reading, "table"> }, role: MoreTextRole): boolean {
  return reading.table.more.texts[role] !== undefined;
}

/** Leads from a case of a list to its row in the register. */
export function caseLink({ reading }: Situation, at: number): Pick<TableRow, "goTo"> {
  const { row, sheet, sheets } = reading.table;
  const name = sheets[sheet[at]] ?? "";
  const layout = reading.layouts.find((each) => each.sheet === name);
  if (!layout) return {};
  const column = layout.columns.find(({ role }) => role === "caseId")?.column ?? layout.firstColumn;
  return { goTo: { column: "caseId", sheet: name, row: row[at], at: column } };
}
