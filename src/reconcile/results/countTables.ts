import { entryOf } from "../../indicators/figureNames";
import { doubtfulCell } from "../../report/model/doubtfulCell";
import type { CellContent, ParagraphBlock, TableBlock, TableRow } from "../../report/model/model";
import { periodName } from "../../report/words/periodWords";
import { EFFECT_OF, type Effect, type EffectValue, type FigureEffect } from "../effect";
import type { Reconciliation } from "../model/reconciliation";
import { unitCounts, type UnitCount } from "../unitCounts";
import type { ReconcileWords } from "./reconcileWords";
import { column } from "./rowTables";

const COUNTED = ["inBoth", "onlyInA", "onlyInB", "differing"] as const;

/** Cases by unit, with their total. */
export function unitsTable(result: Reconciliation, words: ReconcileWords): TableBlock {
  const counts = unitCounts(result);
  const row = (role: TableRow["role"], ordinal: number | null, unit: string, numbers: Omit<UnitCount, "unit">): TableRow => (
    { role, cells: [ordinal, unit, ...COUNTED.map((name) => numbers[name])] });
  const sum = (name: (typeof COUNTED)[number]): number => counts.reduce((all, each) => all + each[name], 0);
  const total = { inBoth: sum("inBoth"), onlyInA: sum("onlyInA"), onlyInB: sum("onlyInB"), differing: sum("differing") };
  return {
    type: "table", id: "units", title: words.told("reconcile.units.title"), numbered: false, highlights: [], notes: [],
    columns: [column(words, "ordinal", 6, "count"), column(words, "unit", 40), ...COUNTED.map((name) => column(words, name, 16, "count"))],
    rows: [
      ...counts.map((each, at) => row("data", at + 1, each.unit || words.told("reconcile.units.none"), each)),
      row("total", null, words.told("reconcile.total"), total),
    ],
  };
}

function cellOf({ value, isDoubtful }: EffectValue): CellContent {
  return isDoubtful && value !== null ? doubtfulCell(value) : value;
}

function effectTable(id: string, title: string, figures: readonly FigureEffect[], shown: "count" | "rate", words: ReconcileWords, notes: string[]): TableBlock[] {
  if (figures.length === 0) return [];
  return [{
    type: "table", id, title, numbered: false, highlights: [], notes,
    columns: [
      column(words, "figure", 46), column(words, "ofA", 16, shown), column(words, "ofB", 16, shown), column(words, "joinedA", 16, shown), column(words, "joinedB", 16, shown),
    ],
    rows: figures.map((each) => ({ role: "data", cells: [words.say(`report.key.${each.figure}`), ...EFFECT_OF.map((of) => cellOf(each[of]))] })),
  }];
}

/** What the lists change in the main figures; a sentence where there are none. */
export function effectTables(effect: Effect, words: ReconcileWords): (TableBlock | ParagraphBlock)[] {
  if (!effect.ok) return [{ type: "paragraph", id: "effect", title: "", text: words.told("reconcile.effect.nothing", { reason: effect.problem.message }) }];
  const period = periodName(effect.period, words);
  const cells = effect.figures.flatMap((figure) => EFFECT_OF.map((of) => figure[of]));
  const notes = [
    words.told("reconcile.effect.note"),
    ...(cells.some(({ isDoubtful, value }) => isDoubtful && value !== null) ? [words.told("reconcile.effect.doubt")] : []),
    ...(cells.some(({ value }) => value === null) ? [words.told("reconcile.effect.lack")] : []),
  ];
  const isRate = ({ figure }: FigureEffect): boolean => entryOf(figure).kind === "rate";
  return [
    ...effectTable("effect", words.told("reconcile.effect.title", { period }), effect.figures.filter((each) => !isRate(each)), "count", words, []),
    ...effectTable("effectRates", words.told("reconcile.effect.rates", { period }), effect.figures.filter(isRate), "rate", words, notes),
  ];
}
