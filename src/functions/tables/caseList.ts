import { NO_DAY, type Day } from "../../calendar/day";
import { functionText, type FunctionTextKey } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import type { Reading } from "../../register/model/reading";
import { cleanText } from "../../register/texts/cell";
import { caseIdOf, hasText, textOf } from "../../report/lists/listColumns";
import { shownAs, type Cell } from "../model/cells";

/** A column of a list of cases: its header, and what it says of a case. */
export interface ListColumn<Case> {
  header: FunctionTextKey;
  cell: (each: Case) => Cell;
}

/** A case of a list; its group by name. */
export interface ListedCase {
  at: number;
  group: string;
}

/** A list's cases numbered through, or one line that says that there is none. */
interface CaseList<Case> {
  columns: readonly ListColumn<Case>[];
  cases: readonly Case[];
  none: string;
}

/**
 * A list of cases as a table: a list of nothing is its header and one line that says so.
 * @example caseList({ columns, cases: [], none: "Không có hồ sơ …" }, "vi") // [["STT", "Mã hồ sơ", …], ["Không có hồ sơ …", "", …]]
 */
export function caseList<Case>({ columns, cases, none }: CaseList<Case>, language: Language): Cell[][] {
  const header = ["function.column.ordinal", ...columns.map((column) => column.header)] as const;
  const rows = cases.map((each, at): Cell[] => [at + 1, ...columns.map(({ cell }) => cell(each))]);
  return [header.map((key) => functionText(language, key)), ...(rows.length > 0 ? rows : [[none, ...columns.map(() => "")]])];
}

export function dayCell(day: Day): Cell {
  return day === NO_DAY ? "" : shownAs("day", day);
}

/** What a case is and whose it is, as far as the register says: the first columns of every list. */
export function caseColumns<Case extends ListedCase>(reading: Reading, language: Language): ListColumn<Case>[] {
  const { row, roles } = reading.table;
  const columns: ListColumn<Case>[] = [
    { header: "function.column.caseId", cell: ({ at }) => cleanText(caseIdOf({ reading }, at)) || functionText(language, "function.list.row", { row: row[at] }) },
  ];
  if (hasText({ reading }, "procedure")) columns.push({ header: "function.column.procedure", cell: ({ at }) => cleanText(textOf({ reading }, "procedure", at)) });
  if (roles.has("unit")) columns.push({ header: "function.column.unit", cell: ({ group }) => cleanText(group) || functionText(language, "function.noUnit") });
  return columns;
}

export function receivedAndDue<Case extends ListedCase & { due: Day }>({ table: { received } }: Reading): ListColumn<Case>[] {
  return [
    { header: "function.column.receivedDay", cell: ({ at }) => dayCell(received[at]) },
    { header: "function.column.dueDay", cell: ({ due }) => dayCell(due) },
  ];
}

/** Who handles the case, where the register says it. */
export function handlerColumn<Case extends ListedCase>(reading: Reading, language: Language): ListColumn<Case>[] {
  if (!hasText({ reading }, "handler")) return [];
  return [{ header: "function.column.handler", cell: ({ at }) => cleanText(textOf({ reading }, "handler", at)) || functionText(language, "report.group.handler.none") }];
}
