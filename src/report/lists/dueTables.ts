import { figureSet, shares } from "../../indicators/caseFigures";
import { doubtfulCell } from "../model/doubtfulCell";
import { doubtNote } from "../situation/doubtWords";
import { groupHeader, groupName } from "../situation/groupWords";
import { columnNames } from "../situation/lacks";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../model/model";
import type { Situation } from "../situation/situation";
import { HORIZONS, unsureStatuses, type DueCase, type DueGroup, type DueSoon } from "./dueCases";
import { caseLink, caseName, dayCell, hasText, MOST_LISTED, textOf } from "./listColumns";

const DUE_TABLE = "dueByGroup";
const DUE_LIST = "dueCases";

const OPEN = figureSet(["inTime"]);

function outerBy({ settings }: Situation): Situation["settings"]["groupBy"] {
  return settings.groupBy === "handler" ? "unit" : settings.groupBy;
}

function horizonColumns(situation: Situation, { until }: DueSoon): TableColumn[] {
  const { words } = situation;
  return HORIZONS.map((days, place) => ({
    key: `within${days}`, header: words.say("report.due.within", { days, day: words.day(until[place]) }), groups: [words.say("report.due.group")], shown: "count", width: 12,
  }));
}

function handlerName(situation: Situation, name: string): string {
  return name === "" ? situation.words.say("report.group.handler.none") : name;
}

/** Whether days that wait for an answer, or rows that were left out, may change what is due: status words are told case by case. */
function isOpenUnsure({ counted }: Situation): boolean {
  return counted.doubts.causes.some(({ words, figures }) => words === undefined && shares(figures, OPEN));
}

function sums(situation: Situation, groups: readonly DueGroup[]): CellContent[] {
  return HORIZONS.map((_, place) => {
    const sum = groups.reduce((all, { counts }) => all + counts[place], 0);
    return isOpenUnsure(situation) || groups.some(({ unsure }) => unsure[place]) ? doubtfulCell(sum) : sum;
  });
}

/** Why some of the cases may be paused. */
function doubtNotes(situation: Situation, soon: DueSoon): string[] {
  const unsure = unsureStatuses(situation, soon);
  return unsure === null ? [] : [doubtNote(unsure, situation.words)];
}

/** A group's row, and below it one for each of its handlers where the register names them. */
function groupRows(situation: Situation, name: string, groups: readonly DueGroup[], ordinal: number): TableRow[] {
  const cells = [ordinal, groupName(situation, outerBy(situation), name), ...sums(situation, groups)];
  if (!hasText(situation, "handler")) return [{ role: "data", cells }];
  return [{ role: "band", cells }, ...groups.map((each): TableRow => ({ role: "data", cells: [null, handlerName(situation, each.handler), ...sums(situation, [each])] }))];
}

/** How many cases of each unit and of its handlers are due within 1, 3 and 5 working days; each holds the one before. */
export function dueByGroup(situation: Situation, soon: DueSoon, groups: readonly DueGroup[]): TableBlock {
  const { words } = situation;
  const outer = groupHeader(situation, outerBy(situation));
  const names = [...new Set(groups.map(({ group }) => group))];
  return {
    type: "table",
    id: DUE_TABLE,
    title: words.say("report.due.byGroup"),
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "group", header: hasText(situation, "handler") ? words.say("report.due.groupAndHandler", { group: outer }) : outer, shown: "text", width: 34 },
      ...horizonColumns(situation, soon),
    ],
    numbered: false,
    rows: [
      ...names.flatMap((name, index) => groupRows(situation, name, groups.filter(({ group }) => group === name), index + 1)),
      { role: "total", cells: [null, words.say("report.row.total"), ...sums(situation, groups)] },
    ],
    highlights: [],
    notes: [...doubtNotes(situation, soon), words.say("report.due.cumulativeNote")],
  };
}

function listColumns(situation: Situation): TableColumn[] {
  const { words } = situation;
  const text = (key: "procedure" | "handler", width: number): TableColumn[] =>
    (hasText(situation, key) ? [{ key, header: words.say(`report.column.${key}`), shown: "text", width }] : []);
  return [
    { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
    { key: "caseId", header: words.say("report.column.caseId"), shown: "text", width: 34 },
    ...text("procedure", 40),
    { key: "received", header: words.say("report.column.received"), shown: "day", width: 10 },
    { key: "due", header: words.say("report.column.due"), shown: "day", width: 10 },
    { key: "left", header: words.say("report.due.left"), shown: "count", width: 10 },
    ...text("handler", 20),
    { key: "note", header: words.say("report.column.note"), shown: "text", width: 20 },
  ];
}

function caseRow(situation: Situation, { at, due, left }: DueCase, ordinal: number): TableRow {
  const { table } = situation.reading;
  const has = (role: "procedure" | "handler"): boolean => hasText(situation, role);
  return {
    role: "data",
    ...caseLink(situation, at),
    cells: [
      ordinal, caseName(situation, at), ...(has("procedure") ? [textOf(situation, "procedure", at)] : []), dayCell(table.received[at]), dayCell(due),
      left, ...(has("handler") ? [handlerName(situation, textOf(situation, "handler", at))] : []), "",
    ],
  };
}

function listRows(situation: Situation, groups: readonly DueGroup[]): TableRow[] {
  const { words } = situation;
  const rows: TableRow[] = [];
  let listed = 0;
  for (const name of [...new Set(groups.map(({ group }) => group))]) {
    if (listed >= MOST_LISTED) break;
    const cases = groups.filter(({ group }) => group === name).flatMap((each) => each.cases);
    const band = words.say("report.due.band", { group: groupName(situation, outerBy(situation), name), count: words.count(cases.length) });
    rows.push({ role: "band", cells: [band, ...listColumns(situation).slice(1).map(() => null)] });
    for (const each of cases.slice(0, MOST_LISTED - listed)) rows.push(caseRow(situation, each, ++listed));
  }
  return rows;
}

/** Every case that is due soon by unit, those of one handler together. */
export function dueList(situation: Situation, soon: DueSoon, groups: readonly DueGroup[]): TableBlock {
  const { words, reading } = situation;
  const missing = (["procedure", "handler"] as const).filter((role) => !reading.table.roles.has(role));
  return {
    type: "table",
    id: DUE_LIST,
    title: words.say("report.due.listTitle"),
    columns: listColumns(situation),
    numbered: false,
    rows: listRows(situation, groups),
    highlights: [],
    notes: [
      ...doubtNotes(situation, soon),
      ...(soon.cases.length > MOST_LISTED ? [words.say("report.list.capped", { shown: words.count(MOST_LISTED), all: words.count(soon.cases.length) })] : []),
      ...(soon.paused > 0 ? [words.say("report.due.pausedNote", { count: words.count(soon.paused) })] : []),
      ...(missing.length > 0 ? [words.say("report.lacksColumn", { columns: columnNames(missing, words) }) + "."] : []),
    ],
  };
}
