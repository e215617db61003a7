import { columnOf } from "../../register/layout/columns";
import type { CellContent, TableBlock, TableColumn, TableRow } from "../../report/model/model";
import type { ReconcileKey } from "../../locales/reconcileText";
import type { ComparedList, ListRow, Reconciliation } from "../model/reconciliation";
import type { ReconcileWords } from "./reconcileWords";

/** Lists whose rows stand in the workbook that the sheet is written into: their rows are linked. */
export type LinkedLists = Readonly<Record<"a" | "b", boolean>>;

/** Rows of one table: more cannot be looked through, and the numbers above tell of all. */
const MOST_LISTED = 10_000;

type Shown = TableColumn["shown"];
type ColumnName = { [Key in ReconcileKey]: Key extends `reconcile.col.${infer Name}` ? Name : never }[ReconcileKey];

/** A column with its header; those that say no width are of words. */
export function column({ told }: ReconcileWords, key: ColumnName, width: number, shown: Shown = "text"): TableColumn {
  return { key, header: told(`reconcile.col.${key}`), shown, width };
}

function placeOf({ sheet, row }: ListRow, { told }: ReconcileWords, one: boolean): string {
  return one || sheet === "" ? String(row) : told("reconcile.place", { sheet, row });
}

/** Leads to the case's id, where its sheet has a column of them. */
function link(key: string, { reading }: ComparedList, { sheet, row }: ListRow, isLinked: boolean): Pick<TableRow, "goTo"> {
  if (!isLinked || sheet === "") return {};
  const layout = reading.layouts.find((each) => each.sheet === sheet);
  return { goTo: { column: key, sheet, row, at: (layout && (columnOf(layout, "caseId") || layout.firstColumn)) || 1 } };
}

function pairLink(result: Reconciliation, a: ListRow, b: ListRow, linked: LinkedLists): Pick<TableRow, "goTo"> {
  return linked.a ? link("placeA", result.a, a, true) : link("placeB", result.b, b, linked.b);
}

/** One sheet needs no name at each row. */
function isOneSheet({ reading }: ComparedList): boolean {
  return reading.layouts.length <= 1;
}

function note({ notCounted }: ListRow, { say }: ReconcileWords): string {
  return notCounted ? say(`finding.${notCounted}.title`) : "";
}

function day(days: Int32Array, at: number): CellContent {
  return days[at] > 0 ? days[at] : null;
}

function table(id: string, title: string, columns: TableColumn[], rows: readonly TableRow[], words: ReconcileWords, notes: readonly string[] = []): TableBlock {
  const capped = rows.length > MOST_LISTED ? [words.told("reconcile.capped", { shown: words.count(MOST_LISTED), count: words.count(rows.length) })] : [];
  return { type: "table", id, title, columns, numbered: false, rows: rows.slice(0, MOST_LISTED), highlights: [], notes: [...capped, ...notes] };
}

/** Cases of one list alone, with what tells which they are. */
function onlyTable(result: Reconciliation, side: "a" | "b", words: ReconcileWords, isLinked: boolean): TableBlock[] {
  const [list, only, units] = side === "a" ? [result.a, result.onlyInA, result.units.a] : [result.b, result.onlyInB, result.units.b];
  if (only.length === 0) return [];
  const { days, status } = list.rows;
  const one = isOneSheet(list);
  const rows = only.map((each, i): TableRow => ({
    role: "data", ...link("place", list, each, isLinked),
    cells: [
      i + 1, each.caseId, result.units.names[units[each.at]] ?? "", day(days.received, each.at), day(days.due, each.at), day(days.finished, each.at),
      status.texts[status.codes[each.at]] ?? "", placeOf(each, words, one), note(each, words),
    ],
  }));
  const { told, count } = words;
  return [table(`only${side.toUpperCase()}`, told("reconcile.only.title", { list: side.toUpperCase(), name: list.name, count: count(only.length) }), [
    column(words, "ordinal", 6, "count"), column(words, "caseId", 30), column(words, "unit", 28), column(words, "received", 12, "day"), column(words, "due", 12, "day"),
    column(words, "finished", 12, "day"), column(words, "status", 22), column(words, "place", one ? 10 : 26), column(words, "note", 24),
  ], rows, words)];
}

/** A row for each field in which a case differs; of a case with several the first names it. */
function differingTable(result: Reconciliation, words: ReconcileWords, linked: LinkedLists): TableBlock[] {
  const { differing, units, a: listA, b: listB } = result;
  if (differing.length === 0) return [];
  const { told, count, say } = words;
  const [oneA, oneB] = [isOneSheet(listA), isOneSheet(listB)];
  const rows = differing.flatMap(({ a, b, fields }, i) => fields.map((each, at): TableRow => ({
    role: "data", ...pairLink(result, a, b, linked),
    cells: [
      at === 0 ? i + 1 : null, a.caseId || b.caseId, units.names[units.a[a.at] || units.b[b.at]] ?? "", told(`reconcile.field.${each.field}`), shownValue(each.field, each.a, words), shownValue(each.field, each.b, words),
      placeOf(a, words, oneA), placeOf(b, words, oneB), [a, b].flatMap((row, of) => (row.notCounted ? [`${of === 0 ? "A" : "B"}: ${say(`finding.${row.notCounted}.title`)}`] : [])).join("; "),
    ],
  })));
  return [table("differing", told("reconcile.differ.title", { count: count(differing.length) }), [
    column(words, "ordinal", 6, "count"), column(words, "caseId", 30), column(words, "unit", 28), column(words, "field", 18), column(words, "a", 22), column(words, "b", 22),
    column(words, "placeA", oneA ? 10 : 26), column(words, "placeB", oneB ? 10 : 26), column(words, "note", 24),
  ], rows, words)];
}

/** Amounts as they are written; all else as it stands in the list. */
function shownValue(field: string, value: string, { count }: ReconcileWords): string {
  return field === "fee" && value !== "" ? count(Number(value)) : value;
}

function suspectedTable(result: Reconciliation, words: ReconcileWords, linked: LinkedLists): TableBlock[] {
  const { suspected, suspectedLeft } = result;
  if (suspected.length === 0) return [];
  const { told, count, say } = words;
  const [oneA, oneB] = [isOneSheet(result.a), isOneSheet(result.b)];
  const rows = suspected.map(({ a, b, reasons, isOneOfSeveral }, i): TableRow => ({
    role: "data", ...pairLink(result, a, b, linked),
    cells: [
      i + 1, a.caseId, b.caseId, reasons.map(({ why }) => told(`reconcile.why.${why}`)).join("; "), (reasons[0]?.fields ?? []).map((field) => say(`report.column.${field}`)).join(", "),
      placeOf(a, words, oneA), placeOf(b, words, oneB), isOneOfSeveral ? told("reconcile.severalLike") : "",
    ],
  }));
  return [table("suspected", told("reconcile.suspect.title", { count: count(suspected.length) }), [
    column(words, "ordinal", 6, "count"), column(words, "idA", 28), column(words, "idB", 28), column(words, "reason", 26), column(words, "agreeing", 34),
    column(words, "placeA", oneA ? 10 : 26), column(words, "placeB", oneB ? 10 : 26), column(words, "note", 20),
  ], rows, words, suspectedLeft > 0 ? [told("reconcile.suspect.left", { count: count(suspectedLeft) })] : [])];
}

function repeatTable(result: Reconciliation, words: ReconcileWords, linked: LinkedLists): TableBlock[] {
  const rows = (["a", "b"] as const).flatMap((side) => {
    const one = isOneSheet(result[side]);
    return (side === "a" ? result.repeatedInA : result.repeatedInB).map(({ repeat, kept }): TableRow => ({
      role: "data", ...link("place", result[side], repeat, linked[side]), cells: [side.toUpperCase(), repeat.caseId, placeOf(repeat, words, one), placeOf(kept, words, one), note(repeat, words)],
    }));
  });
  if (rows.length === 0) return [];
  return [table("repeated", words.told("reconcile.repeat.title", { count: words.count(rows.length) }), [
    column(words, "list", 10), column(words, "caseId", 30), column(words, "place", 26), column(words, "kept", 26), column(words, "note", 24),
  ], rows, words)];
}

/** The rows behind the numbers: only in A, only in B, differing, suspected, repeated; a part without rows has no table. */
export function rowTables(result: Reconciliation, words: ReconcileWords, linked: LinkedLists): TableBlock[] {
  return [
    ...onlyTable(result, "a", words, linked.a), ...onlyTable(result, "b", words, linked.b), ...differingTable(result, words, linked),
    ...suspectedTable(result, words, linked), ...repeatTable(result, words, linked),
  ];
}
