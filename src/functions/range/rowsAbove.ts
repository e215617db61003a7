import { cellText } from "../../register/texts/cell";
import { profileOf } from "../../register/layout/profile";
import { DAY_ROLES } from "../../register/reader/rowStore";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import type { CellValue } from "../../register/model/grid";
import { statusOf } from "../../register/meanings/textMeanings";
import { isClosing } from "../../register/rows/closing";

type Row = readonly CellValue[];

/** Cells besides the day of receipt that make a row a case, unless it has an id like those below: a title may hold a number and a day. */
const OTHERS = 2;

/**
 * Whether rows above the header hold cases: the range then begins below the register's first header, at one that is repeated
 * further down, and whatever stands above that one would not be counted.
 * @param rows the first rows of the range
 * @example hasCasesAbove([["H1", 44370, 44380], ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả"], ["H2", 44371, 44381]], layout) // true
 */
export function hasCasesAbove(rows: readonly Row[], { headerRows, firstRow, columns }: SheetLayout): boolean {
  const above = rows.slice(0, (headerRows[0] ?? 1) - 1);
  const id = (columns.find(({ role }) => role === "caseId")?.column ?? 0) - 1;
  const model = rows[firstRow - 1]?.[id] ?? null;
  return above.some((row) => {
    const roles = new Set(columns.filter(({ role, column }) => speaksOfCase(role, row, column - 1)).map(({ role }) => role));
    return roles.has("received") && (roles.size > OTHERS || isAlike(row[id], model));
  });
}

/** Whether a cell is what cases hold in the column of its role. */
function speaksOfCase(role: ColumnRole, row: Row, at: number): boolean {
  if (DAY_ROLES.some((day) => day === role)) return profileOf([row], at).days > 0;
  const text = cellText(row[at]);
  return (role === "caseId" && /\d/.test(text)) || (role === "status" && statusOf(text) !== 0);
}

/**
 * Whether a cell of running numbers, ids or names is of the kind of another one, as in every row of cases; the words of a
 * total, a band or a signature are not.
 */
function isAlike(value: CellValue, model: CellValue): boolean {
  if (typeof value === "number") return value !== 0 && typeof model === "number";
  if (typeof value !== "string" || typeof model !== "string" || value === "") return false;
  const digits = /\d/.test(value);
  if (digits !== /\d/.test(model)) return false;
  return digits ? value.includes(" ") === model.includes(" ") : !isClosing(value);
}
