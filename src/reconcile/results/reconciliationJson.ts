import { isoDay } from "../../calendar/day";
import type { FindingType } from "../../register/model/findings";
import type { EffectOf, EffectValue } from "../effect";
import { EFFECT_OF, effectOf } from "../effect";
import type { ReportSettings } from "../../report/request/request";
import type { ComparedField, ListRow, Reconciliation, RepeatedRow, SuspicionReason } from "../model/reconciliation";
import { unitCounts, type UnitCount } from "../unitCounts";
import { missingSentence } from "./missingSentence";
import { reconcileWordsOf } from "./reconcileWords";
import { balanceLines } from "./reconciliationModel";

/** A list in the answer. rows: its cases, each once = matched + only in it; read: all its rows that stand for cases. */
interface ListJson {
  file: string;
  rows: number;
  read: number;
  repeated: { row: number; caseId: string; keptRow: number }[];
}

interface RowJson {
  row: number;
  caseId: string;
  sheet: string;
  notCounted?: FindingType;
}

/** Two lists held against each other, as data: rows are as Excel shows them. */
export interface ReconciliationJson {
  kind: "cases";
  a: ListJson;
  b: ListJson;
  matched: number;
  onlyInA: RowJson[];
  onlyInB: RowJson[];
  differing: { rowA: number; rowB: number; sheetA: string; sheetB: string; caseId: string; fields: readonly { field: ComparedField; a: string; b: string }[] }[];
  suspected: { rowA: number; rowB: number; sheetA: string; sheetB: string; idA: string; idB: string; reasons: readonly SuspicionReason[]; isOneOfSeveral: boolean }[];
  suspectedLeft: number;
  compared: readonly ComparedField[];
  notCompared: Reconciliation["notCompared"];
  units: UnitCount[];
  effect: { period: { from: string; to: string } | null; message: string; figures: Record<string, Record<EffectOf, EffectValue>> };
  balance: string[];
  sentence: string;
}

function rowJson({ row, caseId, sheet, notCounted }: ListRow): RowJson {
  return { row, caseId, sheet, ...(notCounted ? { notCounted } : {}) };
}

function listJson(file: string, rows: number, read: number, repeated: readonly RepeatedRow[]): ListJson {
  return { file, rows, read, repeated: repeated.map(({ repeat, kept }) => ({ row: repeat.row, caseId: repeat.caseId, keptRow: kept.row })) };
}

/**
 * The result as the headless command prints it. files: as the user named them.
 * @example reconciliationJson(result, { a: "so.xlsx", b: "pm.xlsx" }, settings).matched
 */
export function reconciliationJson(result: Reconciliation, files: { a: string; b: string }, settings: ReportSettings): ReconciliationJson {
  const { a, b, pairs, onlyInA, onlyInB, differing, suspected } = result;
  const effect = effectOf(result, settings);
  const matched = pairs.a.length;
  return {
    kind: "cases", matched,
    a: listJson(files.a, matched + onlyInA.length, a.rows.length, result.repeatedInA), b: listJson(files.b, matched + onlyInB.length, b.rows.length, result.repeatedInB),
    onlyInA: onlyInA.map(rowJson), onlyInB: onlyInB.map(rowJson),
    differing: differing.map((pair) => ({ rowA: pair.a.row, rowB: pair.b.row, sheetA: pair.a.sheet, sheetB: pair.b.sheet, caseId: pair.a.caseId || pair.b.caseId, fields: pair.fields })),
    suspected: suspected.map((pair) => ({
      rowA: pair.a.row, rowB: pair.b.row, sheetA: pair.a.sheet, sheetB: pair.b.sheet, idA: pair.a.caseId, idB: pair.b.caseId, reasons: pair.reasons, isOneOfSeveral: pair.isOneOfSeveral,
    })),
    suspectedLeft: result.suspectedLeft, compared: result.compared, notCompared: result.notCompared, units: unitCounts(result),
    effect: effect.ok
      ? { period: { from: isoDay(effect.period.from), to: isoDay(effect.period.to) }, message: "", figures: Object.fromEntries(effect.figures.map((each) => [each.figure, Object.fromEntries(EFFECT_OF.map((of) => [of, each[of]])) as Record<EffectOf, EffectValue>])) }
      : { period: null, message: effect.problem.message, figures: {} },
    balance: balanceLines(result, reconcileWordsOf(settings.language)), sentence: missingSentence(result, "b", settings.language),
  };
}
