/** Ids of the reports, in the order in which they are offered and written; they appear in files that users keep. */
export const REPORT_KINDS = [
  "summary", "formByUnit", "formByField", "lateCases", "dueSoon", "onlineServices", "digitisation", "satisfaction",
  "certifiedCopies", "score766", "trend", "comparison",
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

function isReportKind(value: unknown): value is ReportKind {
  return (REPORT_KINDS as readonly unknown[]).includes(value);
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
