import type { GroupBy } from "../../indicators/types";
import type { ColumnRole, MoreRole } from "../../register/model/roles";

/** What a report is made from; how, says builders.ts. */
interface ReportNeeds {
  /** Appears in files that users keep; its words are report.kind.<id>, with .about and .sheet. */
  id: string;
  /** Columns that a reading must keep for it. */
  more: readonly MoreRole[];
  /** Columns without which there is nothing to report: of every list at least one. */
  needs: readonly (readonly ColumnRole[])[];
  /** Its counts would be without the units that are added from printed tables: it is not made beside them. */
  leavesOutAdded: boolean;
}

const PAYMENT = ["payMethod", "payState", "payDate", "fee", "charge", "feeTotal"] as const;
const PROCEDURE = ["procedureCode", "procedure"] as const;
const DIGITAL = ["digitisedParts", "digitisedResult", "reusedData"] as const;

/** The catalogue of reports (domain.md 5), in the order in which they are offered and written. */
const CATALOGUE = [
  { id: "summary", more: [...PAYMENT, ...DIGITAL, "satisfaction", "certifiedCopies"], needs: [], leavesOutAdded: false },
  { id: "formByUnit", more: ["level"], needs: [["unit"]], leavesOutAdded: true },
  { id: "formByField", more: ["level"], needs: [["field"]], leavesOutAdded: true },
  { id: "lateCases", more: ["caseId", "procedure", "handler", "apology"], needs: [], leavesOutAdded: false },
  { id: "dueSoon", more: ["caseId", "procedure", "handler"], needs: [], leavesOutAdded: false },
  { id: "onlineServices", more: PAYMENT, needs: [["channel", "payMethod"]], leavesOutAdded: false },
  { id: "byProcedure", more: PROCEDURE, needs: [PROCEDURE], leavesOutAdded: true },
  { id: "idleServices", more: PROCEDURE, needs: [PROCEDURE, ["channel"]], leavesOutAdded: true },
  { id: "digitisation", more: DIGITAL, needs: [["digitisedParts", "digitisedResult", "reusedData"]], leavesOutAdded: false },
  { id: "satisfaction", more: ["satisfaction"], needs: [["satisfaction"]], leavesOutAdded: false },
  { id: "certifiedCopies", more: ["certifiedCopies"], needs: [["certifiedCopies"]], leavesOutAdded: false },
  { id: "score766", more: [...PAYMENT, ...DIGITAL, "procedureCode", "procedure", "synced", "disliked", "populationData"], needs: [], leavesOutAdded: true },
  { id: "trend", more: [], needs: [], leavesOutAdded: true },
  { id: "comparison", more: [], needs: [], leavesOutAdded: false },
  { id: "limitCheck", more: ["caseId", "procedureCode", "procedure"], needs: [], leavesOutAdded: true },
  { id: "outOfTerritory", more: ["receivingUnit"], needs: [["outOfTerritory"]], leavesOutAdded: true },
  { id: "linkedSteps", more: [], needs: [["parentCase", "step"]], leavesOutAdded: true },
] as const satisfies readonly ReportNeeds[];

export type ReportKind = (typeof CATALOGUE)[number]["id"];

/** One kind of report. */
export interface ReportEntry extends ReportNeeds {
  id: ReportKind;
}

export const REPORT_CATALOGUE: readonly ReportEntry[] = CATALOGUE;
export const REPORT_KINDS: readonly ReportKind[] = REPORT_CATALOGUE.map(({ id }) => id);

function isReportKind(value: unknown): value is ReportKind {
  return REPORT_KINDS.some((kind) => kind === value);
}

/**
 * Reports as a user names them on one line: ids with commas, "all" for every one; null for what is no report's id.
 * @example reportKindsOf("trend, summary") // ["summary", "trend"]: in the order of the catalogue
 */
export function reportKindsOf(words: string): ReportKind[] | null {
  const names = words.split(",").map((each) => each.trim()).filter((each) => each !== "");
  if (names.length === 1 && names[0] === "all") return [...REPORT_KINDS];
  return names.length > 0 && names.every(isReportKind) ? REPORT_KINDS.filter((kind) => names.includes(kind)) : null;
}

/** The catalogue's entries of some kinds, in its order. */
export function reportEntries(kinds: readonly ReportKind[]): ReportEntry[] {
  return REPORT_CATALOGUE.filter(({ id }) => kinds.includes(id));
}

/**
 * The columns that a report lacks in a register, one choice each; empty when it can be made.
 * @example missingForReport(entry, new Set(["received", "due", "finished"])) // ["satisfaction"]
 */
export function missingForReport(entry: ReportEntry, roles: ReadonlySet<ColumnRole>): ColumnRole[] {
  return entry.needs.filter((choices) => !choices.some((role) => roles.has(role))).map(([first]) => first);
}

/** Columns that grouping needs beside those of every reading. */
const GROUP_ROLES: Partial<Record<GroupBy, readonly MoreRole[]>> = {
  receivingUnit: ["receivingUnit"], procedure: ["procedure"], handler: ["handler"], level: ["level"],
};

/**
 * What a reading must keep for some reports, cut by some grouping.
 * @example columnsFor(["lateCases"], "handler") // ["caseId", "procedure", "handler", "apology"]
 */
export function columnsFor(kinds: readonly ReportKind[], groupBy: GroupBy): MoreRole[] {
  const roles = reportEntries(kinds).flatMap(({ more }) => more);
  return [...new Set([...roles, ...(GROUP_ROLES[groupBy] ?? [])])];
}
