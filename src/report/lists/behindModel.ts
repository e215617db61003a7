import type { Day } from "../../calendar/day";
import type { Reading } from "../../register/model/reading";
import { contentText } from "../model/contentText";
import { doubtfulCell } from "../model/doubtfulCell";
import { casesBehind } from "../situation/casesBehind";
import { totalRow } from "../situation/certainty";
import { doubtNotes } from "../situation/doubtWords";
import { columnNames } from "../situation/lacks";
import type { Block, ReportModel } from "../model/model";
import { sheetTag } from "../words/periodWords";
import { problem } from "../request/problem";
import { readyPeriod } from "../situation/ready";
import type { Problem, ReportSettings } from "../request/request";
import { situationOf, type Situation } from "../situation/situation";
import { letterhead } from "../frame/letterhead";
import { methodBlock } from "../frame/method";
import { reportSheet } from "../frame/reportSheet";
import { behindTable } from "./behindTable";
import type { ListedFigure } from "./listedFigures";

/** Excel's longest sheet name. */
const LONGEST_SHEET = 31;

/** The figure and the period, the figure alone where both are too long for a sheet's name. */
function sheetOf({ words, period }: Situation, figure: ListedFigure): string {
  const name = words.say(`report.behind.sheet.${figure}`);
  const whole = `${name} ${sheetTag(period, words)}`;
  return whole.length <= LONGEST_SHEET ? whole : name;
}

/** How many cases there are, and how many the figure counts beside them in printed tables. */
function lead(situation: Situation, figure: ListedFigure, listed: number): Block {
  const { words, total } = situation;
  const all = total[figure];
  const { isDoubtful } = totalRow(situation);
  const count = (value: number): string => contentText(isDoubtful(figure) ? doubtfulCell(value) : value, "count", words);
  const values = { figure: words.say(`report.key.${figure}`), count: count(listed), all: count(all) };
  return { type: "paragraph", id: "behindLead", title: "", text: words.say(listed === all ? "report.behind.lead" : "report.behind.partly", values) };
}

function behindModel(situation: Situation, figure: ListedFigure): ReportModel {
  const { words, period, reading, settings } = situation;
  const cases = casesBehind(reading.table, period, settings, figure);
  return reportSheet(situation, "cases", sheetOf(situation, figure), [
    letterhead(situation, words.say("report.behind.title", { figure: words.say(`report.key.${figure}`).toUpperCase() })),
    lead(situation, figure, cases.length),
    cases.length > 0 ? behindTable(situation, cases) : null,
    methodBlock(situation),
  ]);
}

/**
 * The sheet that lists the cases which a key figure counts, each with the way to its row; or why there is none.
 * @example buildCaseList(reading, settings, "lateAndOverdue") // { ok: true, model: { sheetName: "Chậm, quá hạn Q3-2021", … } }
 */
export function buildCaseList(reading: Reading, settings: ReportSettings, figure: ListedFigure, today?: Day): { ok: true; model: ReportModel } | { ok: false; problem: Problem } {
  const choice = readyPeriod(reading, settings);
  if (!choice.ok) return choice;
  const situation = situationOf(reading, choice.period, settings, today);
  const { words, counted } = situation;
  if (counted.from === "aggregates") return { ok: false, problem: problem("needsCases", settings.language, { report: words.say(`report.behind.sheet.${figure}`) }) };
  const notes = doubtNotes(counted.doubts, figure === "returnedAndWithdrawn" ? ["returned", "withdrawn"] : [figure], words);
  if (notes.length > 0) return { ok: false, problem: problem("notCertain", settings.language, { report: words.say(`report.behind.sheet.${figure}`), notes: notes.join(" ") }) };
  const lacks = situation.lacks(figure === "returnedAndWithdrawn" ? "returnedAndWithdrawnRate" : figure);
  if (lacks.length > 0) return { ok: false, problem: problem("lacksColumns", settings.language, { report: words.say(`report.behind.sheet.${figure}`), columns: columnNames(lacks, words) }) };
  return { ok: true, model: behindModel(situation, figure) };
}
