import type { Offer } from "../model/offers";
import type { Finding } from "../model/findings";
import { SECONDS_A_DAY } from "./clockTimes";
import { headerCell } from "./findings/places";
import type { DayTimes } from "./dayTimes";
import type { AppliedShift } from "./lostSeconds";
import { DAY_ROLES, type RowStore } from "./rowStore";
import { shiftSuspicion } from "./shiftSuspicions";

type ShiftOffer = Extract<Offer, { kind: "shiftDays" }>;

/** What was put on, and sheets whose days seem to stand too early: told once a column; nothing more is moved before the user says so. */
export function shiftFindings(store: RowStore, applied: readonly AppliedShift[]): { findings: Finding[]; offers: Offer[] } {
  const findings: Finding[] = applied.map(({ sheet, role, clock, rows }) => (
    { ...headerCell(store, sheet, role), type: "lostSeconds", value: clockText(clock), count: rows.length }
  ));
  const asked: Finding[] = [];
  const offers: ShiftOffer[] = [];
  store.sources.forEach(({ how }, at) => {
    const sheet = at + 1;
    const { minutes } = how.received;
    if (minutes > 0) findings.push(...appliedFindings(store, sheet, minutes));
    const offer = minutes > 0 || applied.some((each) => each.sheet === sheet) ? null : offerOf(store, sheet);
    if (offer === null) return;
    offers.push(offer);
    asked.push({ ...headerCell(store, sheet, "received"), column: offer.column, type: "shiftedDays", value: offer.clock < 0 ? "" : clockText(offer.clock), count: offer.count });
  });
  return { findings: [...findings, ...asked], offers };
}

function appliedFindings(store: RowStore, sheet: number, minutes: number): Finding[] {
  return DAY_ROLES.flatMap((role): Finding[] => {
    const count = movedBy(minutes, store.days[role].times.get(sheet));
    return count === 0 ? [] : [{ ...headerCell(store, sheet, role), type: "shiftApplied", value: "", count }];
  });
}

/** Cells that fall on the next day once their times are put on. */
function movedBy(minutes: number, times: DayTimes | undefined): number {
  if (times === undefined) return 0;
  const from = SECONDS_A_DAY - minutes * 60;
  if (times.clocks === null) return times.from(Math.ceil(from / 3600));
  return [...times.clocks].reduce((sum, [clock, cells]) => sum + (clock >= from ? cells : 0), 0);
}

function offerOf(store: RowStore, sheet: number): ShiftOffer | null {
  const suspicion = shiftSuspicion(store, sheet);
  if (suspicion === null) return null;
  const moved = DAY_ROLES.map((role) => ({ role, count: movedBy(suspicion.minutes, store.days[role].times.get(sheet)) })).filter(({ count }) => count > 0);
  if (moved.length === 0) return null;
  const { sheet: name, column } = headerCell(store, sheet, moved[0].role);
  const count = moved.reduce((sum, each) => sum + each.count, 0);
  return { kind: "shiftDays", sheet: name, column, role: moved[0].role, count, ...suspicion };
}

function clockText(seconds: number): string {
  return [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
}
