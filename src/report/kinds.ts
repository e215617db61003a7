import type { GroupBy } from "../indicators/types";
import type { ColumnRole, MoreRole } from "../register/model/roles";
import type { TextKey } from "../locales/text";
import type { ReportKind } from "./request/reportKind";

/** One kind of report: what it is called, and what it is made from; how, says builders.ts. */
export interface ReportEntry {
  id: ReportKind;
  title: TextKey;
  /** One line that says what it contains. */
  about: TextKey;
  /** Columns that a reading must keep for it. */
  more: readonly MoreRole[];
  /** Columns without which there is nothing to report: of every list at least one. */
  needs: readonly (readonly ColumnRole[])[];
}

const PAYMENT: readonly MoreRole[] = ["payMethod", "payState", "payDate", "fee", "charge", "feeTotal"];
const DIGITAL: readonly MoreRole[] = ["digitisedParts", "digitisedResult", "reusedData"];

/** The catalogue of reports (domain.md 5), in the order in which they are offered and written. */
export const REPORT_CATALOGUE: readonly ReportEntry[] = [
  { id: "summary", title: "report.kind.summary", about: "report.kind.summary.about", more: [], needs: [] },
  { id: "formByUnit", title: "report.kind.formByUnit", about: "report.kind.formByUnit.about", more: ["level"], needs: [["unit"]] },
  { id: "formByField", title: "report.kind.formByField", about: "report.kind.formByField.about", more: ["level"], needs: [["field"]] },
  {
    id: "lateCases", title: "report.kind.lateCases", about: "report.kind.lateCases.about",
    more: ["caseId", "procedure", "handler", "apology"], needs: [],
  },
  {
    id: "dueSoon", title: "report.kind.dueSoon", about: "report.kind.dueSoon.about",
    more: ["caseId", "procedure", "handler"], needs: [],
  },
  {
    id: "onlineServices", title: "report.kind.onlineServices", about: "report.kind.onlineServices.about",
    more: PAYMENT, needs: [["channel", "payMethod"]],
  },
  {
    id: "digitisation", title: "report.kind.digitisation", about: "report.kind.digitisation.about",
    more: DIGITAL, needs: [["digitisedParts", "digitisedResult", "reusedData"]],
  },
  {
    id: "satisfaction", title: "report.kind.satisfaction", about: "report.kind.satisfaction.about",
    more: ["satisfaction"], needs: [["satisfaction"]],
  },
  {
    id: "certifiedCopies", title: "report.kind.certifiedCopies", about: "report.kind.certifiedCopies.about",
    more: ["certifiedCopies"], needs: [["certifiedCopies"]],
  },
  {
    id: "score766", title: "report.kind.score766", about: "report.kind.score766.about",
    more: [...PAYMENT, ...DIGITAL, "satisfaction"], needs: [],
  },
  { id: "trend", title: "report.kind.trend", about: "report.kind.trend.about", more: [], needs: [] },
  { id: "comparison", title: "report.kind.comparison", about: "report.kind.comparison.about", more: [], needs: [] },
];

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
