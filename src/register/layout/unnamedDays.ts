import { foldKey } from "../texts/fold";
import type { ColumnRole } from "../model/roles";
import { isNotOurs } from "../vocabulary/headerIndex";
import { namedRoles, type Candidate } from "./candidates";
import { headerLabel, type HeaderCell } from "./headerBlock";
import { pairOrders } from "./order";
import type { ColumnProfile } from "./profile";
import type { Settlement } from "./settle";

const ASKED = 0.4;
const LEAST_ROWS = 5;
const DAYS = 0.8;
/** Days out of order, at most, where the column has the role. */
const BROKEN = 0.2;
/** Words of a header that speak of what the citizen gets. */
const HANDED_OVER = /(?:^| )(?:tra|giao|phat|dan|cong dan|lay|nhan)(?: |$)/;
const ENDS: readonly ColumnRole[] = ["finished", "handedOver"];

/**
 * A column of days whose header is not known ("Trả dân", "Ngày xuất") may be the one that the register lacks: of the
 * receipt, the appointment or the end. The user is asked; nothing is read by it before.
 */
export function withUnnamedDays(settled: Settlement, headers: readonly HeaderCell[], profileAt: (at: number) => ColumnProfile): Settlement {
  const { chosen, doubts } = settled;
  const all = [...chosen, ...doubts];
  const taken = new Set(all.map(({ at }) => at));
  const open = headers.filter((header) => !taken.has(header.at) && isUnknown(header) && holdsDays(profileAt(header.at)));
  const asked: Candidate[] = [];
  for (const header of open) {
    const role = lackingRole([...all, ...asked].map((one) => one.role), headerLabel(header));
    if (role !== null && isInOrder(chosen, { at: header.at, role }, profileAt)) asked.push({ at: header.at, role, how: "content", confidence: ASKED, score: ASKED });
  }
  return asked.length === 0 ? settled : { chosen, doubts: [...doubts, ...asked] };
}

function isUnknown(header: HeaderCell): boolean {
  return namedRoles(header)?.length === 0 && !header.path.some(isNotOurs);
}

function holdsDays({ filled, days, rows }: ColumnProfile): boolean {
  return filled >= Math.min(LEAST_ROWS, rows) && filled > 0 && days >= filled * DAYS;
}

function lackingRole(roles: readonly ColumnRole[], header: string): ColumnRole | null {
  const has = (role: ColumnRole): boolean => roles.includes(role);
  const hasEnd = ENDS.some(has);
  if (has("received") && !hasEnd) return HANDED_OVER.test(foldKey(header)) ? "handedOver" : "finished";
  if (has("received") && hasEnd && !has("due")) return "due";
  return has("due") && hasEnd && !has("received") ? "received" : null;
}

function isInOrder(chosen: readonly Candidate[], one: { at: number; role: ColumnRole }, profileAt: (at: number) => ColumnProfile): boolean {
  const places = new Map(chosen.map(({ role, at }) => [role, { at }])).set(one.role, { at: one.at });
  const profiles = new Map([...places.values()].map(({ at }) => [at, profileAt(at)]));
  return pairOrders(places, profiles).filter(({ earlier, later }) => earlier === one.role || later === one.role).every(({ compared, broken }) => broken <= compared * BROKEN);
}
