import { formatDay } from "../../src/calendar/day";
import type { Reading } from "../../src/register/model/reading";
import type { Offer } from "../../src/register/model/offers";
import { CHANNEL, STATUS } from "../../src/register/model/caseCodes";
import { sheetLetterhead } from "../../src/register/layout/sheetLetterhead";
import type { SheetLayout } from "../../src/register/model/layout";

/** A reading as a person would check it: sheet rows, column letters, dates as printed, names instead of codes. */
export interface DescribedReading {
  layouts: { sheet: string; headerRows: number[]; rows: string; columns: Record<string, string>; notUsed: string[]; letterhead?: string }[];
  line: { read: number; used: number; excluded: Record<string, number> };
  cases: Record<string, string>;
  findings: string[];
  /** Columns whose days are offered to be exchanged. */
  exchanges?: string[];
  /** Meanings and names that are offered; left out when there are none. */
  offers?: string[];
  /** Steps of linked cases; left out when there are none. */
  steps?: string[];
  /** Further columns of each case in order; left out when none were asked for. */
  more?: Record<string, unknown[]>;
}

export function describeReading(reading: Reading): DescribedReading {
  const { line } = reading;
  return {
    layouts: reading.layouts.map(describeLayout),
    line: { read: line.read, used: line.used, excluded: Object.fromEntries(line.excluded.map(({ type, count }) => [type, count])) },
    cases: describeCases(reading),
    findings: reading.findings.items.map(({ type, sheet, row, column, value, count, other }) => {
      const cell = column === 0 ? `row ${row}` : `${letterOf(column)}${row}`;
      const kept = other ? ` → ${other.sheet} ${other.row}` : "";
      return `${type} ${sheet}!${cell}${value === "" ? "" : ` "${value}"`}${count ? ` × ${count}` : ""}${kept}`;
    }),
    ...describeExchanges(reading),
    ...described("offers", reading.offers.flatMap(describeOffer)),
    ...described("steps", describeSteps(reading)),
    ...describeMore(reading),
  };
}

function described<K extends string, V>(key: K, list: V[]): Partial<Record<K, V[]>> {
  return list.length > 0 ? { [key]: list } as Record<K, V[]> : {};
}

function describeExchanges({ offers }: Reading): Pick<DescribedReading, "exchanges"> {
  return described("exchanges", offers.flatMap((offer) => (offer.kind !== "swapDays" ? [] : [
    `${offer.sheet}!${letterOf(offer.column)} ${offer.role} × ${offer.count}: ${offer.before} → ${offer.after} of ${offer.compared} out of order`,
  ])));
}

/** Meanings and names; doubts about columns are findings already. */
function describeOffer(offer: Offer): string[] {
  if (offer.kind === "value") {
    const codes = { status: STATUS, channel: CHANNEL, serviceLevel: {} }[offer.role];
    return [`value ${offer.role} "${offer.text}" × ${offer.count} → ${offer.role === "serviceLevel" ? offer.meaning : nameOf(codes, offer.meaning)}`];
  }
  if (offer.kind === "monthFirst") {
    const proof = `${offer.before} → ${offer.after} of ${offer.compared} out of order`;
    return [`monthFirst ${offer.sheet}!${letterOf(offer.column)} ${offer.role} × ${offer.count}, ${offer.unreadable} unreadable, ${offer.exchanged} exchanged: ${proof}`];
  }
  if (offer.kind === "shiftDays") {
    return [`shiftDays ${offer.sheet}!${letterOf(offer.column)} ${offer.role} × ${offer.count} by ${offer.minutes} min (${offer.why}): ${offer.before} → ${offer.after} of ${offer.compared}`];
  }
  if (offer.kind === "sameCases") {
    const { role, own, kept } = offer.example;
    return [`sameCases ${offer.first} / ${offer.second}: ${offer.count} of ${offer.common} differ, ${role} ${formatDay(own.day)} (${own.sheet} ${own.row}) ≠ ${formatDay(kept.day)} (${kept.sheet} ${kept.row})`];
  }
  if (offer.kind !== "unitAlias") return [];
  return [`unitAlias "${offer.from}" × ${offer.count} → "${offer.to}" (${offer.why}${offer.since ? ` since ${formatDay(offer.since)}` : ""})`];
}

/** "parent: code, step, unit (partner) received due finished → sheet row of its case, = where the row stands for it" */
function describeSteps({ table: { steps, sheets, sheet, row } }: Reading): string[] {
  if (!steps) return [];
  return Array.from({ length: steps.length }, (_, at) => {
    const days = [steps.received[at], steps.due[at], steps.finished[at]].map((day) => formatDay(day) || "–").join(" ");
    const counted = steps.at[at] < 0 ? "–" : `${sheets[sheet[steps.at[at]]]} ${row[steps.at[at]]}`;
    const partner = steps.partners[at] === "" ? "" : ` (${steps.partners[at]})`;
    return `${steps.parents[at]}: ${steps.codes[at]}, ${steps.steps[at] || "–"}, ${steps.units[at]}${partner} ${days} ${steps.stands[at] === 1 ? "=" : "→"} ${counted}`;
  });
}

function describeMore({ table: { more } }: Reading): Pick<DescribedReading, "more"> {
  const texts = Object.entries(more.texts).map(([role, { codes, names }]) => [role, Array.from(codes, (code) => names[code])]);
  const days = Object.entries(more.days).map(([role, column]) => [role, Array.from(column, (day) => formatDay(day))]);
  const numbers = Object.entries(more.numbers).map(([role, column]) => [role, Array.from(column, (value) => (Number.isNaN(value) ? "" : value))]);
  const columns = [...(more.caseIds ? [["caseId", [...more.caseIds]]] : []), ...texts, ...days, ...numbers];
  return columns.length > 0 ? { more: Object.fromEntries(columns) as Record<string, unknown[]> } : {};
}

function describeLayout(layout: SheetLayout): DescribedReading["layouts"][number] {
  const columns = layout.columns.map(({ role, column, how, confidence }) => [role, `${letterOf(column)} ${how} ${confidence}`]);
  return {
    sheet: layout.sheet,
    headerRows: layout.headerRows,
    rows: `${layout.firstRow}-${layout.lastRow}`,
    columns: Object.fromEntries(columns) as Record<string, string>,
    notUsed: layout.unknownHeaders.map(({ column, header, rivalOf }) => `${letterOf(column)} ${header}${rivalOf ? ` (${rivalOf})` : ""}`),
    ...letterheadWords(layout),
  };
}

/** "superior > agency @ place" */
function letterheadWords({ titles }: SheetLayout): { letterhead?: string } {
  const said = sheetLetterhead(titles);
  return said ? { letterhead: `${said.superior} > ${said.agency} @ ${said.place}` } : {};
}

/** "sheet!row" → what the case table holds of it; parts that are not said are left out. */
function describeCases({ table }: Reading): Record<string, string> {
  const cases: Record<string, string> = {};
  for (let i = 0; i < table.length; i++) {
    const days = [table.received[i], table.due[i], table.finished[i], table.handedOver[i]].map((day) => formatDay(day) || "–");
    const names = [
      table.units[table.unit[i]], table.fields[table.field[i]], nameOf(STATUS, table.status[i]), nameOf(CHANNEL, table.channel[i]),
      table.serviceLevel[i] === 0 ? "" : `level ${table.serviceLevel[i]}`, table.outOfTerritory?.[i] === 1 ? "received elsewhere" : "",
    ].filter((name) => name !== "" && name !== "unknown");
    cases[`${table.sheets[table.sheet[i]]}!${table.row[i]}`] = [days.join(" "), ...names].join(" | ");
  }
  return cases;
}

function nameOf(codes: Readonly<Record<string, number>>, code: number): string {
  return Object.keys(codes).find((name) => codes[name] === code) ?? `? ${code}`;
}

export function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letterOf(rest) : ""}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
