import { lackFootnotes } from "../lacks";
import type { Situation } from "../situation";
import { dataEndNote } from "../summary/unitNotes";

/** What columns (9), (10) and (12), (13) hold by convention; the form's own exports print the same (domain.md 1.3). */
function conventions(situation: Situation): string[] {
  const { words, settings } = situation;
  if (!situation.has("returned")) return [];
  const { returnedCounts, pausedCounts } = settings.conventions;
  return [
    words.say(returnedCounts === "onTime" ? "report.form.note.returnedOnTime" : "report.form.note.returnedByDate"),
    words.say(pausedCounts === "inTime" ? "report.form.note.pausedInTime" : "report.form.note.pausedByDate"),
  ];
}

/**
 * Footnotes of form II.06a: conventions, how levels were found, what the columns do not allow.
 * @param whole the form of one centre, without levels
 */
export function formNotes(situation: Situation, whole = false): string[] {
  const { words, reading, total } = situation;
  const { roles } = reading.table;
  return [
    words.say("report.form.note.balance"),
    ...conventions(situation),
    ...(whole ? [] : [words.say(roles.has("level") ? "report.note.levelColumn" : "report.note.levelByName")]),
    ...(total.noDueDate > 0 ? [words.say("report.note.noDueDate", { count: words.count(total.noDueDate) })] : []),
    ...dataEndNote(situation),
    ...(whole || roles.has("unit") ? [] : [words.say("report.note.noUnitColumn")]),
    ...lackFootnotes(situation, { online: words.say("report.form.lack.online"), returned: words.say("report.lack.returned") }),
  ];
}
