import { formatDay } from "../../calendar/day";
import { columnOf } from "../../register/layout/columns";
import type { Finding } from "../../register/model/findings";
import type { WrittenDay } from "../../register/model/caseTable";
import { COMPARED_FIELDS, type ComparedField, type ComparedList, type DifferingPair } from "../model/reconciliation";
import { feeColumns, isSameFee } from "./feeColumns";
import type { JoinedUnits } from "./joinUnits";
import { sameMeaning, wordAt } from "./writtenWords";

/** How one field of two rows is compared, and shown where it differs. */
interface FieldRule {
  field: ComparedField;
  isSame(entryA: number, entryB: number): boolean;
  a(entry: number): string;
  b(entry: number): string;
}

/** What is compared of a pair, and what one list alone has. */
export interface FieldRules {
  rules: readonly FieldRule[];
  notCompared: readonly { field: ComparedField; only: "a" | "b" }[];
  /** The fields in which the rows of a pair differ. */
  differences(entryA: number, entryB: number): DifferingPair["fields"];
}

const NONE: { field: ComparedField; a: string; b: string }[] = [];

/** Stands for a cell that is no day and of which no finding kept the text. */
const UNREADABLE = "?";

/** By column: what stands in cells that are no days. */
function unreadableTexts({ reading: { findings } }: ComparedList): (sheet: string, row: number, column: number) => string {
  const placeOf = ({ sheet, row, column }: Pick<Finding, "sheet" | "row" | "column">): string => `${row}|${column}|${sheet}`;
  const texts = new Map(findings.items.filter(({ value, column }) => value !== "" && column > 0).map((finding) => [placeOf(finding), finding.value]));
  return (sheet, row, column) => texts.get(placeOf({ sheet, row, column })) ?? UNREADABLE;
}

function sheetName({ reading, rows }: ComparedList, entry: number): string {
  return reading.table.sheets[rows.sheet[entry]] ?? "";
}

/** By sheet code: whether its layout has a column of a role. A name that a title or a band says has none. */
function sheetsWith({ reading }: ComparedList, field: ComparedField): readonly boolean[] {
  const roles = field === "fee" ? (["fee", "charge", "feeTotal"] as const) : [field];
  return reading.table.sheets.map((name) => reading.layouts.some((layout) => layout.sheet === name && roles.some((role) => columnOf(layout, role) > 0)));
}

function dayShown(list: ComparedList, role: WrittenDay): (entry: number) => string {
  const days = list.rows.days[role];
  let textAt: ReturnType<typeof unreadableTexts> | null = null;
  return (entry) => {
    if (days[entry] >= 0) return days[entry] === 0 ? "" : formatDay(days[entry]);
    textAt ??= unreadableTexts(list);
    const sheet = sheetName(list, entry);
    const layout = list.reading.layouts.find((each) => each.sheet === sheet);
    return textAt(sheet, list.rows.row[entry], layout ? columnOf(layout, role) : 0);
  };
}

function dayRule(field: WrittenDay, a: ComparedList, b: ComparedList): FieldRule {
  const [ofA, ofB] = [a.rows.days[field], b.rows.days[field]];
  const [shownA, shownB] = [dayShown(a, field), dayShown(b, field)];
  return {
    field, a: shownA, b: shownB,
    isSame: (entryA, entryB) => (ofA[entryA] === ofB[entryB] && (ofA[entryA] >= 0 || shownA(entryA) === shownB(entryB))),
  };
}

function ruleOf(field: ComparedField, a: ComparedList, b: ComparedList, units: JoinedUnits): FieldRule | null {
  switch (field) {
    case "status":
    case "channel":
      return { field, isSame: sameMeaning(a.rows[field], b.rows[field]), a: (entry) => wordAt(a.rows[field], entry), b: (entry) => wordAt(b.rows[field], entry) };
    case "unit":
      return { field, isSame: (entryA, entryB) => units.a[entryA] === units.b[entryB], a: (entry) => wordAt(a.rows.unit, entry), b: (entry) => wordAt(b.rows.unit, entry) };
    case "fee": {
      const fees = feeColumns(a.rows, b.rows);
      const shown = (amount: number): string => (Number.isNaN(amount) ? "" : String(Math.round(amount)));
      return fees && { field, isSame: (entryA, entryB) => isSameFee(fees.a(entryA), fees.b(entryB)), a: (entry) => shown(fees.a(entry)), b: (entry) => shown(fees.b(entry)) };
    }
    default: return dayRule(field, a, b);
  }
}

function hasField({ reading, rows }: ComparedList, field: ComparedField): boolean {
  return field === "fee" ? Object.keys(rows.numbers).length > 0 : reading.table.roles.has(field);
}

/** Whether a row's sheet tells a field at all: what no column could hold is not held against the other list. */
function tells(list: ComparedList, field: ComparedField, shown: (entry: number) => string): (entry: number) => boolean {
  const bySheet = sheetsWith(list, field);
  const { rows } = list;
  return (entry) => rows.whyNot[rows.why[entry]] !== "otherHeader" && (bySheet[rows.sheet[entry]] || shown(entry) !== "");
}

/**
 * The rules by which the fields of two lists are compared: days by their day, words by their meaning, units by their joined names,
 * amounts in whole đồng. A field that one list lacks is not compared.
 * @example fieldRules(a, b, joinUnits(a, b)).differences(0, 0) // [{ field: "due", a: "5/7/2021", b: "7/7/2021" }]
 */
export function fieldRules(a: ComparedList, b: ComparedList, units: JoinedUnits): FieldRules {
  const rules: { rule: FieldRule; tellsA: (entry: number) => boolean; tellsB: (entry: number) => boolean }[] = [];
  const notCompared: { field: ComparedField; only: "a" | "b" }[] = [];
  for (const field of COMPARED_FIELDS) {
    const [hasA, hasB] = [hasField(a, field), hasField(b, field)];
    const rule = hasA && hasB ? ruleOf(field, a, b, units) : null;
    if (rule) rules.push({ rule, tellsA: tells(a, field, rule.a), tellsB: tells(b, field, rule.b) });
    else if (hasA !== hasB) notCompared.push({ field, only: hasA ? "a" : "b" });
    else if (hasA) notCompared.push({ field, only: "a" }, { field, only: "b" });
  }
  return {
    rules: rules.map(({ rule }) => rule), notCompared,
    differences: (entryA, entryB) => {
      let found: { field: ComparedField; a: string; b: string }[] = NONE;
      for (const { rule, tellsA, tellsB } of rules) {
        if (rule.isSame(entryA, entryB) || !tellsA(entryA) || !tellsB(entryB)) continue;
        found = [...found, { field: rule.field, a: rule.a(entryA), b: rule.b(entryB) }];
      }
      return found;
    },
  };
}
