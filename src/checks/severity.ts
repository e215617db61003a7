import type { FindingType } from "../register/model/findings";
import { findingEntry } from "./catalogue";
import type { Severity } from "./catalogue";

/**
 * How grave a finding is.
 * @example severityOf("duplicateCase") // "warning"
 */
export function severityOf(type: FindingType): Severity {
  return findingEntry(type).severity;
}
