import { doubtNotes } from "../situation/doubtWords";
import { lackFootnotes } from "../situation/lacks";
import { lateSentBackNote } from "../situation/onTimeRates";
import type { Situation } from "../situation/situation";
import { dataEndNote, footnoteReadings, noDueDateNote, outOfTerritoryNote } from "../frame/unitNotes";
import { FORM_FIGURES } from "./formColumns";
import type { FormSource } from "./formSource";

/** What columns (9), (10) and (12), (13) hold by convention; the form's own exports print the same (domain.md 1.3). */
function conventions(situation: Situation): string[] {
  return footnoteReadings(situation).map((reading) => situation.words.say(`report.form.convention.${reading}`));
}

/** Printed tables need not balance: the form says whether they do, and by how much not. */
function balanceNote({ words }: Situation, { total, has }: FormSource): string {
  const gap = total.cumulative - total.resolved - total.pending;
  if (gap === 0 || !has("cumulative") || !has("pending")) return words.say("report.form.note.balance");
  return words.say("report.form.note.unbalanced", { gap: words.count(Math.abs(gap)), more: words.say(gap > 0 ? "report.form.note.more" : "report.form.note.less") });
}

/** Columns that printed tables leave blank; the sum of (8) and (9) is told where only that is printed. */
function blankColumns({ words }: Situation, { total, has }: FormSource): string[] {
  const blank = (["online", "carriedOver", "early", "late", "inTime", "overdue"] as const).filter((figure) => !has(figure));
  return blank.map((figure) => {
    const columns = words.say(`report.form.lack.${figure}`);
    const isSum = figure === "early" && has("earlyAndOnTime");
    return isSum ? words.say("report.form.note.earlyAndOnTime", { columns, count: words.count(total.earlyAndOnTime) }) : words.say("report.lacksPrintedFor", { figure: columns });
  });
}

/** Footnotes of a form that is made from printed tables: they follow the form's own conventions. */
function printedNotes(situation: Situation, source: FormSource): string[] {
  const { words, counted } = situation;
  const hasPaused = counted.source.printed.some(({ columns }) => columns.some(({ figure }) => figure === "paused"));
  return [
    balanceNote(situation, source),
    ...(source.has("returned") || source.has("withdrawn") ? [words.say("report.form.convention.returnedCounts.onTime")] : []),
    ...(hasPaused ? [words.say("report.form.note.pausedPrinted")] : []),
    ...(source.bands.some(({ level }) => level !== "") ? [words.say("report.form.note.levelPrinted")] : []),
    ...blankColumns(situation, source),
  ];
}

/**
 * Footnotes of form II.06a: conventions, how levels were found, what the columns do not allow.
 * @param whole the form of one centre, without levels
 */
export function formNotes(situation: Situation, source: FormSource, whole = false): string[] {
  const { words, reading, counted } = situation;
  if (counted.from === "aggregates") return printedNotes(situation, source);
  const { roles } = reading.table;
  return [
    ...doubtNotes(counted.doubts, FORM_FIGURES.filter(source.has), words),
    words.say("report.form.note.balance"),
    ...conventions(situation),
    ...lateSentBackNote(situation),
    ...(whole ? [] : [words.say(roles.has("level") ? "report.note.levelColumn" : "report.note.levelByName")]),
    ...noDueDateNote(situation),
    ...outOfTerritoryNote(situation),
    ...dataEndNote(situation),
    ...(whole || roles.has("unit") ? [] : [words.say("report.note.noUnitColumn")]),
    ...lackFootnotes(situation, { online: words.say("report.form.lack.online"), returned: words.say("report.lack.returned") }),
  ];
}
