import { caseState } from "../../indicators/caseState";
import { rulesOf } from "../../indicators/classify";
import { withDue } from "../../indicators/dueDays";
import type { NotChecked } from "../../indicators/limitCheck";
import type { Figures } from "../../indicators/types";
import { limitSheetText, type LimitSheetKey } from "../../locales/limitSheetText";
import type { CaseTable } from "../../register/model/caseTable";
import type { CaseLimit } from "../../register/rows/caseLimit";
import { doubtfulCell } from "../model/doubtfulCell";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../model/model";
import type { Situation } from "../situation/situation";
import type { DueCheck } from "./dueEffects";
import { caseLink, caseName, dayCell, MOST_LISTED } from "./listColumns";

type Limits = NonNullable<DueCheck["limits"]>;
type Say = (key: LimitSheetKey, values?: Record<string, string | number>) => string;

/** The sentences of these sheets in a report's language. */
export function limitWords({ words }: Pick<Situation, "words">): Say {
  return (key, values) => limitSheetText(words.language, key, values);
}

const EFFECT_FIGURES = ["earlyAndOnTime", "late", "overdue", "onTimeRate"] as const;

/** Whether what is open about the register may change how its appointments are judged. */
export function isUnsure({ counted: { doubts } }: Pick<Situation, "counted">): boolean {
  return (["early", "onTime", "late", "overdue"] as const).some((figure) => doubts.isDoubtful(figure));
}

/** What the figures are by the recorded appointments, by the limits, and with appointments moved off days off. */
export function effectTable(situation: Situation, check: DueCheck): TableBlock {
  const say = limitWords(situation);
  const count = (key: string, header: string): TableColumn => ({ key, header, shown: "count", width: 14 });
  const row = (way: "recorded" | "byLimit" | "moved", figures: Figures): TableRow => ({
    role: "data", cells: [say(`limit.way.${way}`), ...EFFECT_FIGURES.map((figure): CellContent => (
      situation.counted.doubts.isDoubtful(figure) ? doubtfulCell(figures[figure]) : figures[figure]))],
  });
  return {
    type: "table", id: "dueEffects", title: say("limit.effectTitle"), numbered: false, highlights: [],
    columns: [
      { key: "way", header: say("limit.way"), shown: "text", width: 40 }, count("onTime", say("limit.onTime")), count("late", say("limit.late")),
      count("overdue", say("limit.overdue")), { key: "rate", header: say("limit.rate"), shown: "rate", width: 14 },
    ],
    rows: [
      row("recorded", check.recorded), ...(check.limits ? [row("byLimit", check.limits.figures)] : []), ...(check.rest.cases.length > 0 ? [row("moved", check.rest.figures)] : []),
    ],
    notes: [say("limit.checkOnly"), ...(check.limits ? [say("limit.byLimitNote")] : []), ...agencyNote(situation, say)],
  };
}

function agencyNote({ reading: { table } }: Situation, say: Say): string[] {
  return table.outOfTerritory?.includes(1) && table.more.days.agencyReceived ? [say("limit.agencyNote")] : [];
}

/** How many cases could not be checked, and why. */
export function uncheckedTable(situation: Situation, { unchecked }: Limits): TableBlock {
  const say = limitWords(situation);
  const cell = (count: number): CellContent => (isUnsure(situation) ? doubtfulCell(count) : count);
  const rows = [...unchecked].sort(([, a], [, b]) => b - a).map(([why, count]): TableRow => ({ role: "data", cells: [say(`limit.why.${why satisfies NotChecked}`), cell(count)] }));
  return {
    type: "table", id: "notChecked", title: say("limit.whyTitle"), numbered: false, highlights: [], notes: [],
    columns: [{ key: "why", header: say("limit.why"), shown: "text", width: 60 }, { key: "count", header: say("limit.count"), shown: "count", width: 12 }],
    rows: [...rows, { role: "total", cells: [situation.words.say("report.row.total"), cell([...unchecked.values()].reduce((sum, count) => sum + count, 0))] }],
  };
}

function limitText(say: Say, { words }: Situation, { number, unit }: CaseLimit): string {
  return say(`limit.unit.${unit}`, { number: Number.isInteger(number) ? words.count(number) : words.decimal(number, 1) });
}

function stateWords({ words, period, settings }: Situation): (table: CaseTable, at: number) => string {
  const rules = rulesOf(period, settings.conventions, settings.ownDays);
  return (table, at) => {
    const state = caseState(table, at, rules);
    return state === "outside" ? "" : words.say(`report.behind.state.${state}`);
  };
}

function caseColumns(situation: Situation): TableColumn[] {
  const { words } = situation;
  return [
    { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
    { key: "caseId", header: words.say("report.column.caseId"), shown: "text", width: 28 },
    { key: "unit", header: words.say("report.column.unit"), shown: "text", width: 28 },
  ];
}

function caseCells(situation: Situation, at: number, ordinal: number): CellContent[] {
  const { table } = situation.reading;
  return [ordinal, caseName(situation, at), table.units[table.unit[at]] ?? ""];
}

function capped({ words }: Situation, all: number): string[] {
  return all > MOST_LISTED ? [words.say("report.list.capped", { shown: words.count(MOST_LISTED), all: words.count(all) })] : [];
}

/** Every case whose appointment is another than its limit's, with its verdict both ways. */
export function differenceList(situation: Situation, { checks, differing }: Limits): TableBlock {
  const say = limitWords(situation);
  const { words, reading: { table } } = situation;
  const stateOf = stateWords(situation);
  const other = withDue(table, checks.due);
  const day = (key: string, header: string): TableColumn => ({ key, header, shown: "day", width: 10 });
  return {
    type: "table", id: "limitDifferences", title: say("limit.listTitle"), numbered: false, highlights: [], notes: [say("limit.differenceNote"), ...capped(situation, differing.length)],
    columns: [
      ...caseColumns(situation), day("from", say("limit.from")), { key: "limit", header: say("limit.limit"), shown: "text", width: 16 }, day("due", words.say("report.column.due")),
      day("byLimit", say("limit.byLimit")), { key: "difference", header: say("limit.difference"), shown: "change", width: 10 },
      { key: "recordedVerdict", header: say("limit.recordedVerdict"), shown: "text", width: 20 }, { key: "limitVerdict", header: say("limit.limitVerdict"), shown: "text", width: 20 },
    ],
    rows: differing.slice(0, MOST_LISTED).map((at, place): TableRow => ({
      role: "data", ...caseLink(situation, at),
      cells: [
        ...caseCells(situation, at, place + 1), dayCell(checks.from[at]), limitText(say, situation, checks.limits[checks.limit[at] - 1]), dayCell(table.due[at]), dayCell(checks.due[at]),
        table.due[at] - checks.due[at], stateOf(table, at), stateOf(other, at),
      ],
    })),
  };
}

/** Every case that is due on a day off, with the working day after it. */
export function restList(situation: Situation, { cases, due }: DueCheck["rest"]): TableBlock {
  const say = limitWords(situation);
  const { words, reading: { table } } = situation;
  const day = (key: string, header: string): TableColumn => ({ key, header, shown: "day", width: 12 });
  const stateOf = stateWords(situation);
  return {
    type: "table", id: "restDue", title: say("limit.restTitle"), numbered: false, highlights: [], notes: capped(situation, cases.length),
    columns: [
      ...caseColumns(situation), day("received", words.say("report.column.received")), day("due", words.say("report.column.due")), day("moved", say("limit.moved")),
      { key: "recordedVerdict", header: say("limit.recordedVerdict"), shown: "text", width: 20 },
    ],
    rows: cases.slice(0, MOST_LISTED).map((at, place): TableRow => ({
      role: "data", ...caseLink(situation, at),
      cells: [...caseCells(situation, at, place + 1), dayCell(table.received[at]), dayCell(table.due[at]), dayCell(due[at]), stateOf(table, at)],
    })),
  };
}
