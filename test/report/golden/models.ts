import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildReports } from "../../../src/report/buildReports";
import type { ReportModel } from "../../../src/report/model/model";
import { type ReportKind, columnsFor, REPORT_KINDS } from "../../../src/report/request/reportKind";
import type { Grid } from "../../../src/register/model/grid";
import { readProcedureList } from "../../../src/register/procedures/readProcedureList";
import { withProcedures } from "../../../src/register/procedures/withProcedures";
import { readGrids } from "../../register/readGrids";
import { madeOf, readingOf } from "../aggregates/reading";
import { QUARTER } from "../cases";

/** Every unit is ranked: a dozen cases are too few for the default caseload. */
const SETTINGS = { ...QUARTER, minimumCaseload: 1 };

const LISTED: readonly ReportKind[] = ["byProcedure", "idleServices"];

/** The report of each kind from the register of a file, by the name of its golden folder: "trend", "summary-threePeriods". */
function modelsOf(register: string, folderOf: (kind: ReportKind) => string): [string, ReportModel][] {
  const grid = JSON.parse(readFileSync(join(__dirname, `${register}.json`), "utf8")) as Grid;
  const reading = readGrids([grid], undefined, { more: columnsFor(REPORT_KINDS, SETTINGS.groupBy) });
  if (reading === null) throw new Error(`${register}.json holds no register`);
  const made = buildReports(reading, SETTINGS, REPORT_KINDS);
  if (!made.ok) throw new Error(made.problem.message);
  return made.sheets.map((model) => [folderOf(model.kind as ReportKind), model]);
}

/** The reports that printed tables can carry, from six months of them. */
function printedModels(): [string, ReportModel][] {
  const { sheets } = JSON.parse(readFileSync(join(__dirname, "printedTables.json"), "utf8")) as { sheets: Grid[] };
  const made = madeOf(readingOf(...sheets), SETTINGS, REPORT_KINDS);
  return made.sheets.map((model) => [`${model.kind}-printed`, model]);
}

/** Reports that look into a procedure list, from the twelve cases with one beside them: of its own levels, for the register has them too. */
function listedModels(): [string, ReportModel][] {
  const load = (file: string): Grid => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as Grid;
  const reading = readGrids([load("twelveCases.json")], undefined, { more: columnsFor(LISTED, SETTINGS.groupBy) });
  const list = readProcedureList(load("procedureList.json"));
  if (reading === null || list === null) throw new Error("no register, or no list beside it");
  const made = buildReports(withProcedures(reading, [{ list, isHidden: false }]), SETTINGS, LISTED);
  if (!made.ok) throw new Error(made.problem.message);
  return made.sheets.map((model) => [`${model.kind}-list`, model]);
}

/**
 * All kinds from twelve cases of one quarter; from fifteen cases over three periods, for what compares them; from sixteen cases
 * with words that have no meaning, for what is not certain then; and from printed tables of six months, for what they can carry.
 */
export function goldenModels(): Map<string, ReportModel> {
  return new Map([
    ...modelsOf("twelveCases", (kind) => kind), ...modelsOf("threePeriods", (kind) => `${kind}-threePeriods`), ...modelsOf("unreadWords", (kind) => `${kind}-unreadWords`), ...printedModels(), ...listedModels(),
  ]);
}
