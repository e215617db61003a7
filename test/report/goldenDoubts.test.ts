import { join } from "node:path";
import { doubtsOf } from "../../src/indicators/doubts";
import { groupingOf } from "../../src/indicators/grouping";
import { acceptOffer } from "../../src/register/corrections/corrections";
import { NO_CORRECTIONS } from "../../src/register/model/corrections";
import type { Grid } from "../../src/register/model/grid";
import type { Reading } from "../../src/register/model/reading";
import { buildReports } from "../../src/report/buildReports";
import { contentText } from "../../src/report/model/contentText";
import { boxLines } from "../../src/report/model/doubtBox";
import type { ReportModel, TableBlock } from "../../src/report/model/model";
import { mainFigures, nothingCounted, type AnswerEffect } from "../../src/report/situation/effects";
import { questionsOf } from "../../src/report/situation/questions";
import { readyPeriod } from "../../src/report/situation/ready";
import { wordingOf } from "../../src/report/words/wording";
import { testGolden } from "../goldenFolders";
import { readGrids } from "../register/readGrids";
import { blocksOf, QUARTER } from "./cases";
import { lines } from "./golden/lines";

const vi = wordingOf("vi");
const SETTINGS = { ...QUARTER, minimumCaseload: 1 };

function read(grids: readonly Grid[], corrections = NO_CORRECTIONS): Reading {
  const reading = readGrids(grids, undefined, { corrections, more: ["caseId"] });
  if (reading === null) throw new Error("no register");
  return reading;
}

/** Every answer that the register's questions allow, really counted: as the add-in does it over a workbook. */
function effectsOf(grids: readonly Grid[], reading: Reading): AnswerEffect[] {
  const choice = readyPeriod(reading, SETTINGS);
  if (!choice.ok) throw new Error(choice.problem.message);
  const { period } = choice;
  const { causes } = doubtsOf(reading, groupingOf(reading.table, "unit"), period, SETTINGS);
  return questionsOf(causes).flatMap(({ type, answers }) => answers.map((answer): AnswerEffect => {
    const answered = read(grids, answer.offers.reduce((now, offer) => acceptOffer(now, offer, reading.layouts), NO_CORRECTIONS));
    return { type, answer, before: choice.ok ? mainFigures(reading, period, SETTINGS) : nothingCounted(reading), after: mainFigures(answered, period, SETTINGS) };
  }));
}

/** A table as it is read on paper, a line a row. */
function shown({ columns, rows, notes }: TableBlock): { rows: string[]; marks: string[] } {
  return {
    rows: rows.map(({ cells }) => cells.map((cell, at) => contentText(cell, columns[at].shown, vi)).join(" | ")),
    marks: notes.filter((note) => note.startsWith("?")),
  };
}

/** What a reader sees of a sheet that has to do with doubt. */
function faceOf(model: ReportModel): unknown {
  const heads = [...blocksOf(model, "letterhead"), ...blocksOf(model, "formHead")];
  return {
    sheet: model.sheetName, draft: model.draft === true,
    box: heads.flatMap(({ doubt }) => (doubt === null ? [] : boxLines(doubt))),
    tiles: blocksOf(model, "keyFigures").flatMap(({ items }) => items.map(({ label, value, shown: how, note }) => `${label}: ${contentText(value, how, vi)} (${note})`)),
    paragraphs: blocksOf(model, "paragraph").filter(({ figures }) => figures !== undefined).map(({ text }) => text),
    tables: Object.fromEntries(blocksOf(model, "table").map((table) => [table.id, shown(table)])),
    charts: blocksOf(model, "chart").map(({ id, altText }) => `${id}: ${altText}`),
  };
}

testGolden({
  root: join(__dirname, "golden-doubts"), inputs: ["grid.json"], expected: "expected.json", least: 9,
  says: "%s: what is open reaches these figures and no other, and every face says so", format: (value) => lines(value),
}, (_name, load) => {
  const { sheets } = load<{ shows: string; sheets: Grid[] }>("grid.json");
  const reading = read(sheets);
  const made = buildReports(reading, SETTINGS, ["summary", "formByUnit"], undefined, effectsOf(sheets, reading));
  if (!made.ok) throw new Error(made.problem.message);
  const { uncertain, doubts, total, units, narrative } = made.json;
  return JSON.parse(JSON.stringify({
    uncertain, doubts: doubts.map(({ places: _places, ...doubt }) => doubt),
    states: { total: total.doubtful, units: Object.fromEntries(units.map(({ unit, doubtful }) => [unit, doubtful])) },
    copied: narrative.split("\n\n"), faces: made.sheets.map(faceOf),
  })) as unknown;
});
