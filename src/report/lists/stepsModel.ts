import { limitSheetText } from "../../locales/limitSheetText";
import type { LinkedSteps } from "../../register/model/caseTable";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { signatureBlock } from "../frame/signature";
import type { Block, ReportModel, TableBlock, TableColumn, TableRow } from "../model/model";
import { sheetName } from "../words/periodWords";
import type { Situation } from "../situation/situation";
import { dayCell, MOST_LISTED } from "./listColumns";
import { limitWords } from "./limitTables";

type Verdict = "early" | "onTime" | "late" | "open" | "overdue" | "noDue";

/** A step by its own appointment; an open one at the end of the period. */
function verdictOf(steps: LinkedSteps, at: number, closing: number): Verdict {
  const [due, finished] = [steps.due[at], steps.finished[at]];
  if (finished === 0) return due !== 0 && due < closing ? "overdue" : "open";
  if (due === 0) return "noDue";
  return finished < due ? "early" : finished === due ? "onTime" : "late";
}

/** Steps of the cases that the period speaks of: those begun by its end whose last one did not end before it. */
function stepsOfPeriod(steps: LinkedSteps, { from, to }: Situation["period"]): number[][] {
  const byCase = new Map<string, number[]>();
  for (let at = 0; at < steps.length; at++) {
    const key = steps.at[at] < 0 ? steps.parents[at] : String(steps.at[at]);
    byCase.set(key, [...(byCase.get(key) ?? []), at]);
  }
  return [...byCase.values()].filter((rows) => rows.some((at) => steps.received[at] <= to) && rows.some((at) => steps.finished[at] === 0 || steps.finished[at] >= from));
}

function columns(situation: Situation): TableColumn[] {
  const say = limitWords(situation);
  const { words } = situation;
  const day = (key: string, header: string): TableColumn => ({ key, header, shown: "day", width: 11 });
  const text = (key: string, header: string, width: number): TableColumn => ({ key, header, shown: "text", width });
  return [
    { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 }, text("code", say("steps.code"), 28), text("step", say("steps.step"), 20),
    text("unit", say("steps.unit"), 28), text("partner", say("steps.partner"), 22), day("received", words.say("report.column.received")), day("due", say("steps.due")),
    day("finished", words.say("report.column.finished")), text("verdict", say("steps.verdict"), 18),
  ];
}

function rowsOf(situation: Situation, steps: LinkedSteps, groups: readonly number[][]): TableRow[] {
  const { words: { language, count }, period } = situation;
  const width = columns(situation).length;
  const rows: TableRow[] = [];
  let listed = 0;
  for (const group of groups) {
    if (listed + group.length > MOST_LISTED) break;
    rows.push({ role: "band", cells: [limitSheetText(language, "steps.band", { code: steps.parents[group[0]], count: count(group.length) }), ...new Array<null>(width - 1).fill(null)] });
    for (const at of group) rows.push({ role: "data", cells: stepCells(situation, steps, at, ++listed, period.to) });
  }
  return rows;
}

function stepCells(situation: Situation, steps: LinkedSteps, at: number, ordinal: number, closing: number): TableRow["cells"] {
  const code = steps.codes[at] || situation.words.say("report.list.place", { sheet: situation.reading.table.sheets[steps.sheet[at]] ?? "", row: steps.row[at] });
  return [
    ordinal, steps.stands[at] === 1 ? `${code} (*)` : code, steps.steps[at], steps.units[at], steps.partners[at], dayCell(steps.received[at]), dayCell(steps.due[at]),
    dayCell(steps.finished[at]), limitWords(situation)(`steps.verdict.${verdictOf(steps, at, closing)}`),
  ];
}

function stepsTable(situation: Situation, steps: LinkedSteps, groups: readonly number[][]): TableBlock {
  const say = limitWords(situation);
  const { words } = situation;
  const all = groups.flat();
  return {
    type: "table", id: "linkedSteps", title: say("steps.tableTitle"), columns: columns(situation), numbered: false, rows: rowsOf(situation, steps, groups), highlights: [],
    notes: [
      say("steps.notCases"), ...(all.some((at) => steps.stands[at] === 1) ? [say("steps.standsNote")] : []),
      ...(all.length > MOST_LISTED ? [words.say("report.list.capped", { shown: words.count(MOST_LISTED), all: words.count(all.length) })] : []),
    ],
  };
}

/**
 * The sheet "Bước LT": the steps of cases that several bodies handle, each by its own appointment; they are in no count of cases
 * (domain-2026.md 9).
 * @example stepsModel(situation).sheetName // "Bước LT Q3-2021"
 */
export function stepsModel(situation: Situation): ReportModel {
  const { words, period, reading: { table: { steps } } } = situation;
  const groups = steps ? stepsOfPeriod(steps, period) : [];
  const body: Block = steps && groups.length > 0
    ? stepsTable(situation, steps, groups)
    : { type: "paragraph", id: "noSteps", title: "", text: limitWords(situation)("steps.none") };
  return reportSheet(situation, "linkedSteps", sheetName("linkedSteps", period, words), [
    letterhead(situation, limitWords(situation)("steps.title")), body, signatureBlock(situation), methodBlock(situation),
  ]);
}
