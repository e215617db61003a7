import { COLUMN_ROLES, type ColumnRole } from "../../register/model/roles";

/** Roles that figures are made of, in the order in which people look for them; then all others. */
export const CORE_ROLES: readonly ColumnRole[] = [
  "received", "due", "finished", "handedOver", "caseId", "unit", "receivingUnit", "field", "status", "channel", "serviceLevel",
];
export const OTHER_ROLES: readonly ColumnRole[] = COLUMN_ROLES.filter((role) => !CORE_ROLES.includes(role));
