import { dayOf } from "../../src/calendar/day";
import { buildReport } from "../../src/report/build";
import type { Block, CellContent, ReportModel, TableBlock } from "../../src/report/model/model";
import type { Problem, ReportSettings } from "../../src/report/request/request";
import type { BuiltReport } from "../../src/report/model/result";
import { defaultSettings } from "../../src/report/request/settings";
import type { Reading } from "../../src/register/model/reading";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import type { PlainCase } from "./readings";

/** First day of quarter III/2021 under the rule 21–20. */
export const FROM = dayOf(2021, 6, 21);
export const TO = dayOf(2021, 9, 20);

/** A case received on the nth day of the quarter and finished `took` days later, due after five; none finished when took < 0. */
export function caseOf(unit: string, day: number, took: number, more: Partial<PlainCase> = {}): PlainCase {
  const received = FROM + day;
  return {
    unit, field: "Đất đai", received, due: received + 5,
    finished: took < 0 ? 0 : received + took, handedOver: took < 0 ? 0 : received + took + 1,
    status: took < 0 ? STATUS.open : STATUS.handedOver, channel: CHANNEL.direct, level: 2, ...more,
  };
}

/** `count` cases of a unit spread over the quarter, `late` of them two days late. */
export function unitCases(unit: string, count: number, late = 0, more: Partial<PlainCase> = {}): PlainCase[] {
  return Array.from({ length: count }, (_each, index) => caseOf(unit, (index * 7) % 80, index < late ? 7 : 3, more));
}

/** In the published style, whose sentences most tests of paragraphs quote. */
export const QUARTER: ReportSettings = { ...defaultSettings, period: "Q3/2021", style: "published" };

export function report(reading: Reading, settings: Partial<ReportSettings> = {}): BuiltReport {
  const result = buildReport(reading, { ...QUARTER, ...settings });
  if (!result.ok) throw new Error(result.problem.message);
  return result.report;
}

export function refusal(reading: Reading, settings: Partial<ReportSettings> = {}): Problem {
  const result = buildReport(reading, { ...QUARTER, ...settings });
  if (result.ok) throw new Error("a report was made");
  return result.problem;
}

export function blocksOf<T extends Block["type"]>(model: ReportModel, type: T): Extract<Block, { type: T }>[] {
  return model.blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}

export function tableOf(model: ReportModel, id: string): TableBlock {
  const table = blocksOf(model, "table").find((block) => block.id === id);
  if (!table) throw new Error(`no table ${id}`);
  return table;
}

/** Values of a column in the rows of a role. */
export function columnOf(table: TableBlock, key: string, role = "data"): CellContent[] {
  const at = table.columns.findIndex((column) => column.key === key);
  return table.rows.filter((row) => row.role === role).map((row) => row.cells[at]);
}
