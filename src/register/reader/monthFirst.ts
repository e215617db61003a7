import { brokenOrders, type DayCells } from "../days/order/dayOrder";
import { exchangeDay } from "../days/order/dayParts";
import { dayShape, type DayShape } from "../days/order/swapEvidence";
import { dayFirst, readDay, UNREADABLE } from "../days/dayReading";
import type { Offer } from "../model/offers";
import type { Finding } from "../model/findings";
import { rowsOf } from "./daySwaps";
import { headerCell } from "./findings/places";
import { DAY_ROLES, type DayRole, type RowStore } from "./rowStore";

/** Texts whose day can only come first, at most so many to each whose month must: misprints among the others. */
const MISPRINTS = 0.1;

/** Share of days out of order from which on the other reading is no better than none. */
const DISORDER = 0.2;

/**
 * Day columns whose texts have the month before the day, as exports of systems set to en-US write them: some are no day
 * otherwise ("08/21/2021"), and none or hardly any is no day that way. Told once a column and asked; a column that the user
 * has confirmed is read so from the beginning. Source: domain.md 4.4.2.
 */
export function monthFirstFindings(store: RowStore): { findings: Finding[]; offers: Offer[] } {
  const findings: Finding[] = [];
  const offers: Offer[] = [];
  store.sources.forEach((source, at) => {
    const sheet = at + 1;
    const told = DAY_ROLES.filter((role) => !source.how[role].monthFirst && unreadableIn(store, sheet, role) > 0);
    // Columns of the same export that tell nothing themselves: all their days are months as well.
    const silent = told.length === 0 ? [] : DAY_ROLES.filter((role) => !source.how[role].monthFirst && !told.includes(role) && tellsNothing(store, sheet, role));
    for (const role of DAY_ROLES) {
      if (source.how[role].monthFirst) findings.push({ ...headerCell(store, sheet, role), type: "monthFirstApplied", value: "", count: textsOf(store, sheet, role) });
      const offer = told.includes(role) || silent.includes(role) ? offerOf(store, sheet, role, [...told, ...silent]) : null;
      if (offer === null) continue;
      offers.push(offer);
      findings.push({ ...headerCell(store, sheet, role), type: "monthFirstDays", value: firstText(store, sheet, role), count: offer.count });
    }
  });
  return { findings, offers };
}

/** Unreadable texts that are days when the month comes first. */
function unreadableIn(store: RowStore, sheet: number, role: DayRole): number {
  return store.days[role].monthFirst.get(sheet) ?? 0;
}

function tellsNothing(store: RowStore, sheet: number, role: DayRole): boolean {
  const shape = dayShape(store.days[role], rowsOf(store, sheet));
  return shape.textHigh === 0 && ((shape.textLow > 0 && shape.serialHigh === 0) || isExchanged(shape));
}

function offerOf(store: RowStore, sheet: number, role: DayRole, roles: readonly DayRole[]): Extract<Offer, { kind: "monthFirst" }> | null {
  const unreadable = unreadableIn(store, sheet, role);
  const rows = rowsOf(store, sheet);
  const shape = dayShape(store.days[role], rows);
  if (shape.textHigh > unreadable * MISPRINTS) return null;
  const exchanged = isExchanged(shape) ? shape.serialLow : 0;
  const before = brokenOrders(store.days, rows, new Set(), role);
  const after = brokenOrders({ ...store.days, ...Object.fromEntries(roles.map((each) => [each, monthFirstCells(store, each, rows)])) }, rows, new Set(), role);
  if (after.broken > before.broken && after.broken > after.compared * DISORDER) return null;
  const { sheet: name, column } = headerCell(store, sheet, role);
  const count = unreadable + shape.textLow + shape.textHigh;
  return { kind: "monthFirst", sheet: name, column, role, count, unreadable, exchanged, before: before.broken, after: after.broken, compared: after.compared };
}

/** Excel set to vi-VN makes date cells of the texts that it can read day first, and leaves the others. */
function isExchanged({ serialLow, serialHigh, textLow }: DayShape): boolean {
  return serialLow > 0 && serialHigh === 0 && textLow === 0;
}

/** The column as it would be: unreadable texts as far as their words were kept. */
function monthFirstCells(store: RowStore, role: DayRole, rows: Int32Array): DayCells {
  const column = store.days[role];
  const isWhole = isExchanged(dayShape(column, rows));
  const data = column.data.slice();
  for (const row of rows) {
    const day = column.data[row];
    if (day === UNREADABLE) data[row] = Math.max(UNREADABLE, readDay(dayFirst(column.textAt(row))));
    else if (day > 0 && (column.isText(row) || isWhole)) data[row] = exchangeDay(day) || day;
  }
  return { data, isText: column.isText };
}

function textsOf(store: RowStore, sheet: number, role: DayRole): number {
  const column = store.days[role];
  return rowsOf(store, sheet).filter((row) => column.data[row] > 0 && column.isText(row)).length;
}

function firstText(store: RowStore, sheet: number, role: DayRole): string {
  const column = store.days[role];
  const row = rowsOf(store, sheet).find((each) => column.data[each] === UNREADABLE && readDay(dayFirst(column.textAt(each))) > 0);
  return row === undefined ? "" : `${column.textAt(row)} → ${dayFirst(column.textAt(row))}`;
}
