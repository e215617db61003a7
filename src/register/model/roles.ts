/** What a column of a register holds (domain.md 4.2). */
export const COLUMN_ROLES = [
  "ordinal", "caseId", "procedureCode", "procedure", "field", "receivingUnit", "unit", "level", "applicant",
  "address", "phone", "submitted", "received", "due", "dueNew", "finished", "handedOver", "limit", "limitKind",
  "supplementRequested", "supplementReceived", "status", "timeliness", "channel", "serviceLevel", "returnMode",
  "fee", "charge", "feeTotal", "payMethod", "payState", "payDate", "receiptNumber", "digitisedParts",
  "digitisedResult", "clerk", "handler", "apology", "note", "satisfaction", "certifiedCopies", "reusedData",
  "supplementCount", "agencyReceived", "outOfTerritory", "parentCase", "partCode", "partnerUnit", "step", "stepDue",
  "synced", "disliked", "populationData",
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Roles that a reading fetches only when a report asks for them. */
export const MORE_TEXT_ROLES = [
  "procedureCode", "procedure", "receivingUnit", "level", "handler", "clerk", "payMethod", "payState", "digitisedParts",
  "digitisedResult", "apology", "satisfaction", "reusedData", "returnMode", "limit", "limitKind", "outOfTerritory", "partCode",
  "partnerUnit", "step", "synced", "disliked", "populationData",
] as const satisfies readonly ColumnRole[];
export const MORE_DAY_ROLES = ["submitted", "dueNew", "supplementRequested", "supplementReceived", "payDate", "agencyReceived", "stepDue"] as const satisfies readonly ColumnRole[];
export const MORE_NUMBER_ROLES = ["fee", "charge", "feeTotal", "certifiedCopies", "supplementCount"] as const satisfies readonly ColumnRole[];
/** Columns by which rows are told to be steps of one case that several bodies handle. */
export const LINK_ROLES = ["parentCase", "partCode", "partnerUnit", "step", "stepDue"] as const satisfies readonly ColumnRole[];
/** Columns that every reading keeps where a register has them: what is a case, what was received elsewhere, and what it may take. */
export const WAY_ROLES = [...LINK_ROLES, "outOfTerritory", "agencyReceived", "limit", "limitKind", "supplementCount"] as const satisfies readonly ColumnRole[];
/** Columns that every reading keeps where a register has them: they move the day by which a case is judged (CaseCourse). */
export const COURSE_ROLES = ["dueNew", "supplementRequested", "supplementReceived"] as const satisfies readonly ColumnRole[];
export type MoreTextRole = (typeof MORE_TEXT_ROLES)[number];
export type MoreDayRole = (typeof MORE_DAY_ROLES)[number];
export type MoreNumberRole = (typeof MORE_NUMBER_ROLES)[number];
/**
 * applicant: only a key that tells people apart, their names are not kept; whoever asks for it holds lists against each other, and
 * gets every row that stands for a case as it is written too (CaseTable.written). parentCase: codes are as many as cases, and only tell
 * which rows are of one (CaseTable.steps).
 */
export type MoreRole = MoreTextRole | MoreDayRole | MoreNumberRole | "caseId" | "applicant" | "parentCase";
