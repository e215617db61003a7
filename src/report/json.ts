import { isoDay } from "../calendar/day";
import type { AggregateTable } from "../register/model/aggregateTable";
import type { Finding } from "../register/model/findings";
import type { SheetLayout } from "../register/model/layout";
import { byName, DATA_FIGURES } from "../indicators/figureNames";
import { groupRow, isStatedOfUnits, totalRow, type RowFigures } from "./situation/certainty";
import { columnLetter } from "@tthc/spreadsheet/address";
import { severityOf } from "../checks/severity";
import { doubtsJson, uncertainty } from "./doubtJson";
import { findingMessage } from "./words/findingWords";
import { otherReadings } from "./situation/otherReadings";
import { narrativeOf } from "./narrative/paragraphs";
import { periodName } from "./words/periodWords";
import type { CheckResult } from "../checks/types";
import type { ReportFigures, ReportJson } from "./model/result";
import { hasUnits } from "./frame/hasUnits";
import type { Situation } from "./situation/situation";
import { groupLabel } from "./summary/unitTable";

/** Figures with null for those that the register has no columns for, and the names of those that are not certain. */
function reportFigures(situation: Situation, { figures, isDoubtful }: RowFigures): ReportFigures {
  const known = byName(DATA_FIGURES, (name) => (situation.has(name) ? figures[name] : null));
  const { rateBase, baseCount, onTimeCount, lateCount } = figures;
  return { ...known, rateBase, baseCount, onTimeCount, lateCount, doubtful: DATA_FIGURES.filter((name) => situation.has(name) && isDoubtful(name)) };
}

function sourceOf(layout: SheetLayout): ReportJson["sources"][number] {
  const { sheet, headerRows, firstRow, lastRow } = layout;
  const columns = Object.fromEntries(layout.columns.map(({ role, column }) => [role, columnLetter(column)]));
  return { sheet, headerRows: [...headerRows], firstRow, lastRow, columns };
}

function aggregateSource({ sheet, headerRows, firstRow, lastRow, columns }: AggregateTable): ReportJson["sources"][number] {
  const letters = Object.fromEntries(columns.map(({ figure, column }) => [figure, columnLetter(column)]));
  return { sheet, headerRows: [...headerRows], firstRow, lastRow, columns: letters };
}

function findingOf(finding: Finding, situation: Situation): ReportJson["findings"][number] {
  const { type, sheet, row, column } = finding;
  return {
    type, severity: severityOf(type), sheet, row,
    column: column > 0 ? columnLetter(column) : "",
    message: findingMessage(finding, situation.words),
  };
}

function totalOf(situation: Situation): ReportJson["total"] {
  const { ranking, meanOnline } = situation;
  const byUnit = hasUnits(situation);
  const online = byUnit && isStatedOfUnits(situation, "online", "onlineRate");
  return {
    ...reportFigures(situation, totalRow(situation)),
    unitsWithOnline: online ? situation.unitsWithOnline : null,
    meanOnlineRate: online ? meanOnline : null,
    unitsAt100: byUnit && isStatedOfUnits(situation, "onTimeRate") ? ranking.at100.length : null,
  };
}

/**
 * The report as data (design.md 7): rows and columns as Excel shows them, sheets to be filled in by the writer.
 * @param found what the period shows beside what the reading has found
 * @example reportJson(situation, checks).total.onTimeRate // 0.99737…
 */
export function reportJson(situation: Situation, checks: readonly CheckResult[], found: readonly Finding[] = []): ReportJson {
  const { period, words, reading, groups } = situation;
  return {
    period: { label: periodName(period, words), from: isoDay(period.from), to: isoDay(period.to) },
    sources: [...reading.layouts.map(sourceOf), ...reading.aggregates.map(aggregateSource)],
    rows: { ...reading.line, excluded: reading.line.excluded.map((each) => ({ ...each })) },
    total: totalOf(situation),
    units: groups.map((group) => ({ unit: groupLabel(situation, group.name), ...reportFigures(situation, groupRow(situation, group)) })),
    doubts: doubtsJson(situation),
    findings: [...reading.findings.items, ...found].map((finding) => findingOf(finding, situation)),
    checks: [...checks],
    otherReadings: otherReadings(situation).map(({ name, figures: { earlyAndOnTime, lateAndOverdue, onTimeRate }, ...each }) => ({ convention: name, ...each, earlyAndOnTime, lateAndOverdue, onTimeRate })),
    narrative: narrativeOf(situation),
    sheets: [],
    notMade: [],
    uncertain: uncertainty(situation),
  };
}
