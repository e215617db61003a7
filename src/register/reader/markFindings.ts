import { DAY_MARK } from "../days/dayMark";
import type { Finding, FindingType } from "../model/findings";
import { DAY_ROLES, type RowStore } from "./rowStore";

const TYPES: readonly (readonly [number, FindingType])[] = [
  [DAY_MARK.twoDigitYear, "twoDigitYear"], [DAY_MARK.compact, "compactDate"], [DAY_MARK.never, "placeholderDay"], [DAY_MARK.letters, "letterDigits"],
];

/** Days that were read by an assumption: told once a sheet and column, with the first text and how many there are. */
export function markFindings(store: RowStore): Finding[] {
  return TYPES.flatMap(([bit, type]) => DAY_ROLES.flatMap((role) => {
    const cells = [...store.days[role].marked.values()].filter(({ mark }) => (mark & bit) !== 0);
    const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
    return sheets.map((sheet): Finding => {
      const own = cells.filter((each) => each.sheet === sheet);
      const { layout, columns } = store.sources[sheet - 1];
      const count = own.reduce((sum, each) => sum + each.count, 0);
      return { type, sheet: layout.sheet, row: store.row[own[0].row], column: columns[role], value: own[0].text, count };
    });
  }));
}
