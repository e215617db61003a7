import type { AggregateTable } from "./aggregateTable";
import type { CaseTable } from "./caseTable";
import type { UnitAlias } from "./corrections";
import type { FindingList, FindingType } from "./findings";
import type { SheetLayout } from "./layout";
import type { Offer } from "./offers";

/** The balanced line: read = used + Σ excluded. */
export interface ReadingLine {
  read: number;
  used: number;
  excluded: { type: FindingType; count: number }[];
}

/** All that register/ makes of one or more sheets. */
export interface Reading {
  table: CaseTable;
  layouts: SheetLayout[];
  findings: FindingList;
  line: ReadingLine;
  offers: readonly Offer[];
  /** Tables of counts by unit, field or procedure found beside the register or in place of one. */
  aggregates: readonly AggregateTable[];
  /** The user's aliases of units that the table was read with; left out when there are none. */
  aliases?: readonly UnitAlias[];
}
