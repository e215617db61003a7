import { printedAgency } from "../../report/frame/letterhead";
import { COMPUTED_AT, type Block, type LetterheadBlock, type MethodBlock, type ParagraphBlock, type ReportModel } from "../../report/model/model";
import type { ReportSettings } from "../../report/request/request";
import { RULE_VERSION } from "../../report/situation/ruleVersion";
import { wholePeriod } from "../../report/situation/wholePeriod";
import { effectOf } from "../effect";
import type { Reconciliation } from "../model/reconciliation";
import { effectTables, unitsTable } from "./countTables";
import { missingSentence } from "./missingSentence";
import { reconcileWordsOf, type ReconcileWords } from "./reconcileWords";
import { rowTables, type LinkedLists } from "./rowTables";

function head({ a, b }: Reconciliation, settings: ReportSettings, words: ReconcileWords): LetterheadBlock {
  const { told, say } = words;
  return {
    type: "letterhead", agency: printedAgency({ reading: a.reading, settings, words }), motto: [say("report.letterhead.motto1"), say("report.letterhead.motto2")],
    title: told("reconcile.title"), subtitle: told("reconcile.subtitle", { a: a.name, b: b.name }), unitNote: "", doubt: null,
  };
}

/**
 * A line of each list that balances: its cases = those in both + those in it alone, rows that repeat an id told beside.
 * @example balanceLines(result, words)[0] // "A (Sổ giấy): 1.190 hồ sơ = 1.100 có trong cả hai danh sách + 90 chỉ có trong A."
 */
export function balanceLines({ a, b, pairs, onlyInA, onlyInB, repeatedInA, repeatedInB }: Reconciliation, { told, count }: ReconcileWords): string[] {
  const line = (list: "A" | "B", name: string, only: number, repeats: number): string => told("reconcile.balance", {
    list, name, rows: count(pairs.a.length + only), matched: count(pairs.a.length), only: count(only),
    repeats: repeats > 0 ? told("reconcile.balance.repeats", { count: count(repeats) }) : "",
  });
  return [line("A", a.name, onlyInA.length, repeatedInA.length), line("B", b.name, onlyInB.length, repeatedInB.length)];
}

/** Pairs of which one row is in no figure of its own list. */
function notCountedPairs({ a, b, pairs }: Reconciliation): number {
  let count = 0;
  for (let at = 0; at < pairs.a.length; at++) if (a.rows.at[pairs.a[at]] < 0 !== b.rows.at[pairs.b[at]] < 0) count++;
  return count;
}

/** What was compared and how, in sentences. */
function remarks(result: Reconciliation, { told, count }: ReconcileWords): string[] {
  const { differing, suspected, pairs, compared, notCompared, unitsTakenAs } = result;
  const field = (name: (typeof compared)[number]): string => told(`reconcile.field.${name}`);
  const notCounted = notCountedPairs(result);
  return [
    told(differing.length > 0 ? "reconcile.differing.some" : "reconcile.differing.none", { count: count(differing.length) }),
    ...(suspected.length > 0 ? [told("reconcile.suspected.some", { count: count(suspected.length) })] : []),
    ...(pairs.confirmed > 0 ? [told("reconcile.confirmed", { count: count(pairs.confirmed) })] : []),
    ...(notCounted > 0 ? [told("reconcile.notCounted", { count: count(notCounted) })] : []),
    ...(compared.length > 0 ? [told("reconcile.compared", { fields: compared.map(field).join(", ") })] : []),
    ...(notCompared.length > 0 ? [told("reconcile.notCompared", { fields: notCompared.map((each) => told("reconcile.notCompared.field", { field: field(each.field), list: each.only.toUpperCase() })).join(", ") })] : []),
    ...(unitsTakenAs.length > 0 ? [told("reconcile.takenAs", { names: unitsTakenAs.map((each) => told("reconcile.takenAs.pair", { name: each.name, as: each.as })).join("; ") })] : []),
  ];
}

function paragraph(id: string, lines: readonly string[]): ParagraphBlock {
  return { type: "paragraph", id, title: "", text: lines.join("\n") };
}

function method({ a, b }: Reconciliation, { say, told, count }: ReconcileWords): MethodBlock {
  const list = (name: "A" | "B", { name: file, rows }: Reconciliation["a"]): { label: string; value: string } => (
    { label: told("reconcile.method.file", { list: name }), value: told("reconcile.method.fileValue", { name: file, rows: count(rows.length) }) });
  return {
    type: "method", title: say("report.method.title"),
    lines: [
      { label: say("report.method.rules"), value: say("report.method.rulesValue", { version: RULE_VERSION }) },
      { label: told("reconcile.method.rule"), value: told("reconcile.method.ruleValue") }, list("A", a), list("B", b),
      { label: say("report.method.computedAt"), value: COMPUTED_AT },
    ],
  };
}

/**
 * The sheet "Đối chiếu": the balance of both lists, the sentence for the report, counts by unit, the effect on the main figures, and
 * the rows behind them.
 * @param linked lists whose sheets stand in the workbook that it is written into
 * @example reconciliationModel(result, settings, { a: true, b: false }).sheetName // "Đối chiếu"
 */
export function reconciliationModel(result: Reconciliation, settings: ReportSettings, linked: LinkedLists): ReportModel {
  const words = reconcileWordsOf(settings.language);
  const effect = effectOf(result, settings);
  const blocks: Block[] = [
    head(result, settings, words),
    paragraph("balance", [...balanceLines(result, words), ...remarks(result, words)]),
    paragraph("missing", [missingSentence(result, "b", settings.language)]),
    unitsTable(result, words),
    ...effectTables(effect, words),
    ...rowTables(result, words, linked),
    method(result, words),
  ];
  return { kind: "reconciliation", sheetName: words.told("reconcile.sheet"), period: effect.ok ? effect.period : wholePeriod(result.a.reading), blocks };
}
