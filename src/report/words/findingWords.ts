import { findingTextKeys } from "../../checks/catalogue";
import type { Finding } from "../../register/model/findings";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { Wording } from "./wording";

/**
 * A finding as sentences: what it is, with the offending text, and what to do.
 * @example findingMessage(finding, wordingOf("vi")) // "Ngày không đọc được (“31/2/2021”). …"
 */
export function findingMessage(finding: Finding, words: Wording): string {
  const { title, fix } = findingTextKeys(finding.type);
  const values = { sheet: finding.sheet, row: finding.row, column: finding.column > 0 ? columnLetter(finding.column) : "", value: finding.value };
  const what = words.say(title, values);
  const quoted = finding.value === "" || what.includes(finding.value) ? what : words.say("report.findingValue", { title: what, value: finding.value });
  return words.say("report.findingMessage", { what: quoted, fix: words.say(fix, values) });
}
