import type { FigureName } from "../indicators/figureNames";
import type { AggregateFigure } from "../register/model/aggregateTable";
import type { ReportEntry, ReportKind } from "./request/reportKind";
import { periodName } from "./words/periodWords";
import { problem } from "./request/problem";
import type { Problem } from "./request/request";
import type { Situation } from "./situation/situation";
import { formTables, printedForm } from "./form/formTables";
import { DIGITISED, PAID, serviceTables } from "./counted/serviceTables";

/** Columns (3), (7) and (11) of form II.06a: without these there is no form, without others there are blank columns. */
const FORM_NEEDS = ["cumulative", "resolved", "pending"] as const satisfies readonly FigureName[];

type Lack = (entry: ReportEntry, situation: Situation) => Problem | null;

function title({ words }: Situation, entry: ReportEntry): { report: string } {
  return { report: words.say(`report.kind.${entry.id}`) };
}

const ofForm = (by: "unit" | "field"): Lack => (entry, situation) => {
  const { words } = situation;
  if (formTables(situation, by).length === 0) return problem(by === "field" ? "aggregateNoFields" : "aggregateNoUnits", words.language, title(situation, entry));
  const { has } = printedForm(situation, by);
  const missing = FORM_NEEDS.filter((figure) => !has(figure));
  if (missing.length > 0) {
    return problem("aggregateFormLacks", words.language, { ...title(situation, entry), figures: missing.map((figure) => words.say(`aggregate.figure.${figure}`)).join(", ") });
  }
  return null;
};

const ofTrend: Lack = (entry, situation) =>
  (situation.months.length >= 2 ? null : problem("aggregateFewMonths", situation.words.language, title(situation, entry)));

const ofComparison: Lack = (entry, situation) => {
  const { words, comparisons } = situation;
  if (comparisons.some(({ covered }) => covered)) return null;
  const periods = comparisons.map(({ period }) => `${periodName(period, words)} (${words.day(period.from)}–${words.day(period.to)})`).join(", ");
  return problem("aggregateNotCompared", words.language, { ...title(situation, entry), periods });
};

/** Nothing of the period carries the figures of a report: there are tables of digitisation or payment only. */
export function lackOfSummary({ counted, reading, words }: Situation): Problem | null {
  if (counted.from !== "aggregates" || counted.source.tables.length > 0) return null;
  return problem("aggregateLacks", words.language, { sheets: reading.aggregates.map(({ sheet }) => sheet).join(", ") });
}

const afterSummary = (lack: Lack): Lack => (entry, situation) => lackOfSummary(situation) ?? lack(entry, situation);

const ofService = (figures: readonly AggregateFigure[], isEnough: (situation: Situation) => boolean): Lack => (entry, situation) => {
  const { reading, period, settings, words } = situation;
  if (isEnough(situation) || serviceTables(reading.aggregates, period, settings, figures).length > 0) return null;
  return problem("aggregateFormLacks", words.language, { ...title(situation, entry), figures: figures.map((figure) => words.say(`aggregate.figure.${figure}`)).join(", ") });
};

/** What each report needs of printed tables; reports that are not named need cases. */
const LACKS: Partial<Record<ReportKind, Lack>> = {
  // Every item can be typed.
  score766: () => null,
  summary: afterSummary(() => null), formByUnit: afterSummary(ofForm("unit")), formByField: afterSummary(ofForm("field")),
  trend: afterSummary(ofTrend), comparison: afterSummary(ofComparison),
  digitisation: ofService(DIGITISED, () => false), onlineServices: ofService(["online", ...PAID], (situation) => situation.has("online")),
};

/**
 * Why a report cannot be made from printed tables; null when it can.
 * @example lackOfTables(entryOf("lateCases"), situation)?.code // "needsCases"
 */
export function lackOfTables(entry: ReportEntry, situation: Situation): Problem | null {
  const lack = LACKS[entry.id];
  return lack === undefined ? problem("needsCases", situation.words.language, title(situation, entry)) : lack(entry, situation);
}
