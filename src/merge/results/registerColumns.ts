import { COLUMN_ROLES, MORE_DAY_ROLES, MORE_NUMBER_ROLES, type ColumnRole } from "../../register/model/roles";
import type { SheetLayout } from "../../register/model/layout";
import type { Reading } from "../../register/model/reading";
import { squeezedKey } from "../../register/texts/fold";
import { HEADERS } from "../../register/vocabulary/headers";

/** Where a row comes from. */
export const SOURCE_COLUMNS = ["file", "sheet", "row"] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];

/** A column of the register that files are gathered in. */
export type RegisterColumn =
  | { kind: "source"; source: SourceColumn }
  | { kind: "role"; role: ColumnRole; header: string; shown: "day" | "number" | "text" }
  /** A column that no figure is made of, by the folded header that its sheets share. */
  | { kind: "other"; key: string; header: string; isDoubtful: boolean };

/** Columns of one sheet at most: beyond that stand remains of other tables. */
const MOST_OTHERS = 40;
const DAYS: readonly ColumnRole[] = ["received", "due", "finished", "handedOver", ...MORE_DAY_ROLES];
const NUMBERS: readonly ColumnRole[] = MORE_NUMBER_ROLES;
/** The id stands first; running numbers of single files say nothing in a list of all. */
const ORDER: readonly ColumnRole[] = ["caseId", ...COLUMN_ROLES.filter((role) => role !== "caseId" && role !== "ordinal")];

/** How the cells of a role are written. */
function shownOf(role: ColumnRole): "day" | "number" | "text" {
  return DAYS.includes(role) ? "day" : NUMBERS.includes(role) ? "number" : "text";
}

function rolesIn({ layouts, table }: Pick<Reading, "layouts" | "table">): ColumnRole[] {
  const met = new Set(layouts.flatMap(({ columns }) => columns.map(({ role }) => role)));
  if (table.units.length > 1) met.add("unit");
  if (table.fields.length > 1) met.add("field");
  return ORDER.filter((role) => met.has(role));
}

/** Headers that no role was found for, each once, the commonest first. */
function othersIn(layouts: readonly SheetLayout[]): Extract<RegisterColumn, { kind: "other" }>[] {
  const met = new Map<string, { header: string; sheets: number; isDoubtful: boolean }>();
  for (const layout of layouts) {
    // The user has still to say something about these.
    const doubtful = new Set(layout.doubts?.map(({ column }) => column));
    for (const { column, header } of layout.unknownHeaders) {
      const key = squeezedKey(header);
      if (key === "") continue;
      const known = met.get(key) ?? { header, sheets: 0, isDoubtful: false };
      met.set(key, { header: known.header, sheets: known.sheets + 1, isDoubtful: known.isDoubtful || doubtful.has(column) });
    }
  }
  return [...met].sort(([, a], [, b]) => b.sheets - a.sheets).slice(0, MOST_OTHERS)
    .map(([key, { header, isDoubtful }]) => ({ kind: "other", key, header, isDoubtful }));
}

/**
 * The columns of a register that many files are gathered in: where each row comes from, every role that some sheet has under
 * its plain name, then what else the sheets hold.
 * @example registerColumns(reading).map((column) => column.kind) // ["source", "source", "source", "role", …]
 */
export function registerColumns(reading: Pick<Reading, "layouts" | "table">): RegisterColumn[] {
  return [
    ...SOURCE_COLUMNS.map((source): RegisterColumn => ({ kind: "source", source })),
    ...rolesIn(reading).map((role): RegisterColumn => ({ kind: "role", role, header: HEADERS[role][0], shown: shownOf(role) })),
    ...othersIn(reading.layouts),
  ];
}
