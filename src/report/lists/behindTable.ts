import { caseState } from "../../indicators/caseState";
import { rulesOf, type Rules } from "../../indicators/classify";
import { judgedBy } from "../../indicators/judged";
import { groupName } from "../situation/groupWords";
import type { TableBlock, TableColumn, TableRow } from "../model/model";
import type { Situation } from "../situation/situation";
import { conventionNotes } from "../frame/unitNotes";
import { caseName, dayCell, MOST_LISTED } from "./listColumns";

const BEHIND_LIST = "casesBehind";

function columnsOf({ words }: Situation): TableColumn[] {
  const day = (key: "received" | "due" | "finished" | "handedOver"): TableColumn => ({ key, header: words.say(`report.column.${key}`), shown: "day", width: 11 });
  return [
    { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 6 },
    { key: "caseId", header: words.say("report.column.caseId"), shown: "text", width: 26 },
    { key: "unit", header: words.say("report.group.unit"), shown: "text", width: 32 },
    day("received"), day("due"), day("finished"), day("handedOver"),
    { key: "state", header: words.say("report.behind.state"), shown: "text", width: 24 },
    { key: "place", header: words.say("report.behind.place"), shown: "text", width: 24 },
  ];
}

/** The column that a link selects in the register: the case's id, else the day of receipt. */
function linkColumn({ reading }: Situation, sheet: string): number {
  const columns = reading.layouts.find((layout) => layout.sheet === sheet)?.columns ?? [];
  const place = columns.find(({ role }) => role === "caseId") ?? columns.find(({ role }) => role === "received");
  return place?.column ?? 1;
}

function rowOf(situation: Situation, at: number, ordinal: number, rules: Rules): TableRow {
  const { words, reading: { table } } = situation;
  const sheet = table.sheets[table.sheet[at]] ?? "";
  const row = table.row[at];
  return {
    role: "data",
    cells: [
      ordinal, caseName(situation, at), groupName(situation, "unit", table.units[table.unit[at]] ?? ""),
      dayCell(table.received[at]), dayCell(judgedBy(table, rules).due[at]), dayCell(table.finished[at]), dayCell(table.handedOver[at]),
      words.say(`report.behind.state.${caseState(table, at, rules)}`), words.say("report.list.place", { sheet, row }),
    ],
    goTo: { column: "place", sheet, row, at: linkColumn(situation, sheet) },
  };
}

/** Cases in the register's order, each with its state and a link to its row; no names or telephone numbers (domain.md 4.4.14). */
export function behindTable(situation: Situation, cases: readonly number[]): TableBlock {
  const { words, period, settings } = situation;
  const rules = rulesOf(period, settings.conventions, settings.ownDays);
  return {
    type: "table",
    id: BEHIND_LIST,
    title: words.say("report.behind.listTitle"),
    columns: columnsOf(situation),
    numbered: false,
    rows: cases.slice(0, MOST_LISTED).map((at, index) => rowOf(situation, at, index + 1, rules)),
    highlights: [],
    notes: [
      ...(cases.length > MOST_LISTED ? [words.say("report.list.capped", { shown: words.count(MOST_LISTED), all: words.count(cases.length) })] : []),
      words.say("report.behind.stateNote", { to: words.day(period.to) }),
      ...conventionNotes(situation),
    ],
  };
}
