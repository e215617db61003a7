import { apologyOf } from "../../register/vocabulary/apologies";
import { doubtfulCell } from "../model/doubtfulCell";
import { doubtNotes } from "../situation/doubtWords";
import { groupHeader, groupName, groupNotes, groupPhrase } from "../situation/groupWords";
import { columnNames } from "../situation/lacks";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../model/model";
import type { Situation } from "../situation/situation";
import { conventionNotes } from "../frame/unitNotes";
import type { LateCase, LateGroup } from "./lateCases";
import { caseLink, caseName, dayCell, hasText, MOST_LISTED, textOf } from "./listColumns";

const LATE_TABLE = "lateByGroup";
const LATE_LIST = "lateCases";

function sumOf(groups: readonly LateGroup[], count: (group: LateGroup) => number): number {
  return groups.reduce((sum, group) => sum + count(group), 0);
}

function apologies(situation: Situation, group: LateGroup): number {
  return group.cases.filter(({ at }) => apologyOf(textOf(situation, "apology", at)) === "given").length;
}

const LATE_FIGURES = ["late", "overdue"] as const;

/** Whether words without a meaning could take cases off the list: a returned case is not late, a paused one is not overdue. */
function isUnsure({ counted }: Situation, group?: string): boolean {
  return LATE_FIGURES.some((figure) => counted.groupDoubts.isDoubtful(figure, group));
}

function countRow(situation: Situation, role: "data" | "total", ordinal: number | null, name: string, groups: readonly LateGroup[]): TableRow {
  const most = groups.reduce((high, group) => Math.max(high, group.cases[0]?.days ?? 0), 0);
  const counts: CellContent[] = [sumOf(groups, ({ late }) => late), sumOf(groups, ({ overdue }) => overdue), sumOf(groups, ({ cases }) => cases.length), most];
  const sorry = hasText(situation, "apology") ? [sumOf(groups, (group) => apologies(situation, group))] : [];
  const cells = [...counts, ...sorry];
  return { role, cells: [ordinal, name, ...(isUnsure(situation, role === "total" ? undefined : groups[0].name) ? cells.map(doubtfulCell) : cells)] };
}

/** How many cases of each group were late or are overdue, how many days at most, and how many got their apology. */
export function lateByGroup(situation: Situation, groups: readonly LateGroup[]): TableBlock {
  const { words, settings } = situation;
  const count = (key: "late" | "overdue" | "sum" | "most"): TableColumn => ({ key, header: words.say(`report.late.${key}`), shown: "count", width: 12 });
  const sorry: TableColumn[] = hasText(situation, "apology") ? [{ key: "sorry", header: words.say("report.late.sorryCount"), shown: "count", width: 12 }] : [];
  return {
    type: "table",
    id: LATE_TABLE,
    title: words.say("report.late.byGroup", { by: groupPhrase(situation, settings.groupBy) }),
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "group", header: groupHeader(situation, settings.groupBy), shown: "text", width: 34 },
      count("late"), count("overdue"), count("sum"), count("most"), ...sorry,
    ],
    numbered: false,
    rows: [
      ...groups.map((group, index) => countRow(situation, "data", index + 1, groupName(situation, settings.groupBy, group.name), [group])),
      countRow(situation, "total", null, words.say("report.row.total"), groups),
    ],
    highlights: [],
    notes: [...doubtNotes(situation.counted.groupDoubts, LATE_FIGURES, words), ...groupNotes(situation)],
  };
}

function listColumns(situation: Situation): TableColumn[] {
  const { words } = situation;
  const has = (role: "procedure" | "handler"): boolean => hasText(situation, role);
  return [
    { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
    { key: "caseId", header: words.say("report.column.caseId"), shown: "text", width: 34 },
    ...(has("procedure") ? [{ key: "procedure", header: words.say("report.column.procedure"), shown: "text", width: 34 } as const] : []),
    { key: "received", header: words.say("report.column.received"), shown: "day", width: 10 },
    { key: "due", header: words.say("report.column.due"), shown: "day", width: 10 },
    { key: "finished", header: words.say("report.column.finished"), shown: "day", width: 10 },
    { key: "days", header: words.say("report.late.days"), groups: [words.say("report.late.daysGroup")], shown: "count", width: 8 },
    { key: "workingDays", header: words.say("report.late.workingDays"), groups: [words.say("report.late.daysGroup")], shown: "count", width: 8 },
    ...(has("handler") ? [{ key: "handler", header: words.say("report.column.handler"), shown: "text", width: 18 } as const] : []),
    { key: "apology", header: words.say("report.late.apology"), shown: "text", width: 14 },
    { key: "reason", header: words.say("report.late.reason"), shown: "text", width: 24 },
  ];
}

/** What the register says of the apology; blank to be filled in where it says nothing. */
function apologyCell(situation: Situation, at: number): string {
  const said = textOf(situation, "apology", at);
  if (said === "") return "";
  const known = apologyOf(said);
  return known === "" ? said : situation.words.say(`report.late.apology.${known}`);
}

function caseRow(situation: Situation, { at, overdue, due, days, workingDays }: LateCase, ordinal: number): TableRow {
  const { table } = situation.reading;
  return {
    role: "data",
    ...caseLink(situation, at),
    cells: [
      ordinal, caseName(situation, at), ...(hasText(situation, "procedure") ? [textOf(situation, "procedure", at)] : []),
      dayCell(table.received[at]), dayCell(due), overdue ? situation.words.say("report.late.open") : dayCell(table.finished[at]),
      days, workingDays, ...(hasText(situation, "handler") ? [textOf(situation, "handler", at)] : []), apologyCell(situation, at), "",
    ],
  };
}

/** Bands of groups with their cases, numbered through, up to the most that a sheet lists. */
function listRows(situation: Situation, groups: readonly LateGroup[]): TableRow[] {
  const rows: TableRow[] = [];
  let listed = 0;
  for (const { name, late, overdue, cases } of groups) {
    if (listed >= MOST_LISTED) break;
    const shown = cases.slice(0, MOST_LISTED - listed);
    const band = situation.words.say(isUnsure(situation, name) ? "report.late.bandUnsure" : "report.late.band", {
      group: groupName(situation, situation.settings.groupBy, name), late: situation.words.count(late), overdue: situation.words.count(overdue),
    });
    rows.push({ role: "band", cells: [band, ...listColumns(situation).slice(1).map(() => null)] });
    for (const each of shown) rows.push(caseRow(situation, each, ++listed));
  }
  return rows;
}

function listNotes(situation: Situation, groups: readonly LateGroup[]): string[] {
  const { words, reading, period } = situation;
  const all = sumOf(groups, ({ cases }) => cases.length);
  const cases = groups.flatMap((group) => group.cases);
  const missing = (["procedure", "handler", "apology"] as const).filter((role) => !reading.table.roles.has(role));
  return [
    ...doubtNotes(situation.counted.groupDoubts, LATE_FIGURES, words),
    ...(all > MOST_LISTED ? [words.say("report.list.capped", { shown: words.count(MOST_LISTED), all: words.count(all) })] : []),
    words.say("report.late.daysNote", { to: words.day(period.to) }),
    ...(cases.some(({ workingDays }) => workingDays === null) ? [words.say("report.late.calendarNote")] : []),
    words.say("report.late.apologyNote"),
    ...conventionNotes(situation),
    ...(missing.length > 0 ? [words.say("report.lacksColumn", { columns: columnNames(missing, words) }) + "."] : []),
  ];
}

/** Every late and overdue case by group, without names or telephone numbers of applicants (domain.md 4.4.14, 5). */
export function lateList(situation: Situation, groups: readonly LateGroup[]): TableBlock {
  return {
    type: "table",
    id: LATE_LIST,
    title: situation.words.say("report.late.listTitle"),
    columns: listColumns(situation),
    numbered: false,
    rows: listRows(situation, groups),
    highlights: [],
    notes: listNotes(situation, groups),
  };
}
