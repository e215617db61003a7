import { formatDay } from "../../calendar/day";
import { aggregateFingerprint, headedColumns, layoutFingerprint } from "../../register/corrections/fingerprint";
import type { AggregateTable } from "../../register/model/aggregateTable";
import type { Answers, Refusal } from "../../register/corrections/answers";
import type { Confirmation } from "../../register/corrections/confirmations";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { Say } from "../store/usePane";
import { meaningKey } from "../../report/words/meanings";
import { hoursWords } from "./offerWords";

interface Known {
  aggregates: readonly AggregateTable[];
  layouts: readonly SheetLayout[];
  spellings: Answers["spellings"];
  say: Say;
}

function layoutOf(fingerprint: string, { layouts }: Known): SheetLayout | undefined {
  return layouts.find((layout) => layoutFingerprint(layout) === fingerprint);
}

function headerAt(layout: SheetLayout, column: number): string {
  return [...layout.columns, ...layout.unknownHeaders].find((each) => each.column === column)?.header ?? "";
}

function roleWords(role: ColumnRole | null, { say }: Known): string {
  return role === null ? say("pane.confirmed.notUsed") : `“${say(`register.role.${role}`)}”`;
}

function columnWords(said: "confirmed" | "declined", { fingerprint, place, role }: { fingerprint: string; place: number; role: ColumnRole | null }, known: Known): string {
  const layout = layoutOf(fingerprint, known);
  const words = roleWords(role, known);
  if (!layout) return known.say(`pane.${said}.columnElsewhere`, { place: place + 1, role: words });
  const column = layout.firstColumn + place;
  return known.say(`pane.${said}.column`, { sheet: layout.sheet, column: columnLetter(column), header: headerAt(layout, column), role: words });
}

function figureWords({ fingerprint, place, figure }: Extract<Confirmation, { kind: "figure" }>, { aggregates, say }: Known): string {
  const role = figure === null ? say("pane.confirmed.notUsed") : `“${say(`aggregate.figure.${figure}`)}”`;
  const table = aggregates.find((each) => aggregateFingerprint(each) === fingerprint);
  if (!table) return say("pane.confirmed.columnElsewhere", { place: place + 1, role });
  const column = table.labelColumn + place;
  return say("pane.confirmed.column", { sheet: table.sheet, column: columnLetter(column), header: headedColumns(table).find((each) => each.column === column)?.header ?? "", role });
}

function dayWords(said: "confirmed" | "declined", { kind, fingerprint, role }: { kind: "swapDays" | "monthFirst"; fingerprint: string; role: ColumnRole }, known: Known): string {
  const layout = layoutOf(fingerprint, known);
  const values = { sheet: layout?.sheet ?? "", role: known.say(`register.role.${role}`) };
  return known.say(layout ? `pane.${said}.${kind}` : `pane.${said}.${kind}Elsewhere`, values);
}

function shiftWords(said: "confirmed" | "declined", fingerprint: string, minutes: number, known: Known): string {
  const layout = layoutOf(fingerprint, known);
  const values = { sheet: layout?.sheet ?? "", hours: hoursWords(minutes, known.say) };
  return known.say(layout ? `pane.${said}.shiftDays` : `pane.${said}.shiftDaysElsewhere`, values);
}

function spellingOf(text: string, { spellings }: Known): string {
  return Object.hasOwn(spellings, text) ? spellings[text] : text;
}

function declinedWords(subject: Refusal, known: Known): string {
  if (subject.kind === "column") return columnWords("declined", subject, known);
  if (subject.kind === "swapDays" || subject.kind === "monthFirst") return dayWords("declined", subject, known);
  if (subject.kind === "shiftDays") return shiftWords("declined", subject.fingerprint, 0, known);
  if (subject.kind === "sameCases") return known.say("pane.declined.sameCases", { first: subject.first, second: subject.second });
  if (subject.kind === "unitAlias") return known.say("pane.declined.unitAlias", { from: subject.from, to: subject.to });
  return known.say("pane.declined.value", { role: known.say(`register.role.${subject.role}`), text: spellingOf(subject.text, known) });
}

/**
 * An answer as the list of what was confirmed shows it.
 * @example confirmedWords({ kind: "unitAlias", alias: { from: "SKHĐT", to: "Sở Tài chính", since: 0 } }, known) // "“SKHĐT” tính vào “Sở Tài chính”"
 */
export function confirmedWords(confirmed: Confirmation, known: Known): string {
  const { say } = known;
  switch (confirmed.kind) {
    case "column": return columnWords("confirmed", confirmed, known);
    case "figure": return figureWords(confirmed, known);
    case "swapDays":
    case "monthFirst": return dayWords("confirmed", confirmed, known);
    case "shiftDays": return shiftWords("confirmed", confirmed.fingerprint, confirmed.minutes, known);
    case "sameCases": return say("pane.confirmed.sameCases", { ...confirmed.preferred });
    case "declined": return declinedWords(confirmed.subject, known);
    case "unitAlias": {
      const { from, to, since } = confirmed.alias;
      return say(since > 0 ? "pane.confirmed.unitAliasSince" : "pane.confirmed.unitAlias", { from, to, since: formatDay(since) });
    }
    case "value": {
      const meaning = meaningKey(confirmed.role, confirmed.meaning);
      return say("pane.confirmed.value", {
        role: say(`register.role.${confirmed.role}`), text: spellingOf(confirmed.text, known), meaning: meaning ? say(meaning) : String(confirmed.meaning),
      });
    }
  }
}
