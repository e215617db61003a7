import { findingTextKeys } from "../../checks/catalogue";
import type { Finding } from "../../register/model/findings";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { Wording } from "./wording";

/** What a finding is, with the offending text; of a sheet that was not read, how many of its rows look like cases. */
function whatItIs({ type, sheet, value }: Finding, title: string, words: Wording): string {
  if (type === "unreadSheet") return words.say("report.unreadSheet", { sheet, rows: words.count(Number(value)) });
  return value === "" || title.includes(value) ? title : words.say("report.findingValue", { title, value });
}

/**
 * A finding as sentences: what it is, with the offending text, and what to do.
 * @example findingMessage(finding, wordingOf("vi")) // "Ngày không đọc được (“31/2/2021”). …"
 */
export function findingMessage(finding: Finding, words: Wording): string {
  const { title, fix } = findingTextKeys(finding.type);
  const values = { sheet: finding.sheet, row: finding.row, column: finding.column > 0 ? columnLetter(finding.column) : "", value: finding.value };
  return words.say("report.findingMessage", { what: whatItIs(finding, words.say(title, values), words), fix: words.say(fix, values) });
}
