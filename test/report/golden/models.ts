import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildReports } from "../../../src/report/buildReports";
import { columnsFor, REPORT_CATALOGUE } from "../../../src/report/kinds";
import type { ReportModel } from "../../../src/report/model";
import type { ReportKind } from "../../../src/report/reportKind";
import type { Grid } from "../../../src/register/types";
import { readGrids } from "../../register/readGrids";
import { QUARTER } from "../cases";

/** Every unit is ranked: the twelve cases are too few for the default caseload. */
const SETTINGS = { ...QUARTER, minimumCaseload: 1 };

/** The report of each kind from the twelve cases of register.json. */
export function goldenModels(): Map<ReportKind, ReportModel> {
  const kinds = REPORT_CATALOGUE.map(({ id }) => id);
  const grid = JSON.parse(readFileSync(join(__dirname, "register.json"), "utf8")) as Grid;
  const reading = readGrids([grid], undefined, { more: columnsFor(kinds, SETTINGS.groupBy) });
  if (reading === null) throw new Error("register.json holds no register");
  const made = buildReports(reading, SETTINGS, kinds);
  if (!made.ok) throw new Error(made.problem.message);
  return new Map(made.sheets.map((model) => [model.kind as ReportKind, model]));
}

/** JSON with one line for each row, column and note, so that a changed number is one changed line in a review. */
export function lines(value: unknown, depth = 0): string {
  const flat = JSON.stringify(value);
  if (typeof value !== "object" || value === null || (depth >= 3 && flat.length <= 400)) return flat;
  const pad = "  ".repeat(depth + 1);
  const end = `\n${"  ".repeat(depth)}`;
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[\n${value.map((each) => pad + lines(each, depth + 1)).join(",\n")}${end}]`;
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{\n${members.map(([key, each]) => `${pad}${JSON.stringify(key)}: ${lines(each, depth + 1)}`).join(",\n")}${end}}`;
}
