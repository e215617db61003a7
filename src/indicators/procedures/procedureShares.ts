import { CHANNEL } from "../../register/model/caseCodes";
import type { CaseTable } from "../../register/model/caseTable";
import type { Procedure, ProcedureList } from "../../register/model/procedureList";
import { hasFee, inForce } from "../../register/procedures/procedureFacts";
import { BARE_LEVELS_ASKED_FROM } from "../../register/vocabulary/serviceLevels";
import type { Day } from "../../calendar/day";
import { cameFullOnline } from "../services/fullOnline";
import type { Window } from "../types";
import { matchOf, procedureAt, type CaseProcedures, type ProcedureMatch } from "./caseProcedures";

/** A share and what it is made of; the rate is null where the denominator is 0: "không phát sinh", never 100 %. */
export interface ProcedureShare {
  numerator: number;
  denominator: number;
}

/** A share of cases, and how many of those received could not be told. */
export interface CaseShare extends ProcedureShare {
  /** Cases received in the window by whether the list knows their procedure. */
  match: ProcedureMatch;
  /** Cases received whose procedure the list knows without saying its level. */
  unsaid: number;
}

/**
 * A procedure's level as of a day: one said by its number alone may from 1/7/2026 be of another scale, and is not said then.
 * @example levelOn(procedure, day) // 4
 */
export function levelOn({ level, isBareLevel }: Procedure, day: Day): Procedure["level"] {
  return isBareLevel && day >= BARE_LEVELS_ASKED_FROM ? 0 : level;
}

/**
 * The "toàn trình" share: cases filed online as toàn trình over all cases received of procedures that are eligible for it by the list.
 * A case of a procedure that the list lacks, or whose level it does not say, is in neither, and counted beside. null where the list
 * says no levels.
 * @example fullShare(table, cases, period) // { numerator: 39, denominator: 52, match: …, unsaid: 3 }
 */
export function fullShare(table: CaseTable, cases: CaseProcedures, { from, to }: Window): CaseShare | null {
  if (!cases.list.has.has("level")) return null;
  const isReceived = (at: number): boolean => table.received[at] >= from && table.received[at] <= to;
  const share: CaseShare = { numerator: 0, denominator: 0, match: matchOf(cases, isReceived), unsaid: 0 };
  for (let at = 0; at < table.length; at++) {
    const procedure = isReceived(at) ? procedureAt(cases, at) : null;
    if (procedure === null) continue;
    const level = levelOn(procedure, table.received[at]);
    if (level === 0) share.unsaid++;
    if (level !== 4) continue;
    share.denominator++;
    if (cameFullOnline(table, at)) share.numerator++;
  }
  return share;
}

/** Procedures in force that the list offers online, một phần or toàn trình, as of a day; those whose level it does not say are in none. */
export function onlineServices(list: ProcedureList, day: Day): Procedure[] {
  return inForce(list).filter((procedure) => levelOn(procedure, day) >= 3);
}

/** QĐ 766 3.1: services over procedures in force; null where the list says no levels. */
export function serviceShare(list: ProcedureList, day: Day): ProcedureShare | null {
  return list.has.has("level") ? { numerator: onlineServices(list, day).length, denominator: inForce(list).length } : null;
}

/** Procedures that some case of a selection is of. */
export function proceduresOf(cases: CaseProcedures, isMeant: (at: number) => boolean): Set<Procedure> {
  const found = new Set<Procedure>();
  for (let at = 0; at < cases.places.length; at++) {
    if (cases.places[at] >= 0 && isMeant(at)) found.add(cases.list.procedures[cases.places[at]]);
  }
  return found;
}

/**
 * QĐ 766 3.2: services with a case filed online in the window over all services; null where the list says no levels.
 * @example servicesWithCases(table, cases, period) // { numerator: 31, denominator: 89 }
 */
export function servicesWithCases(table: CaseTable, cases: CaseProcedures, { from, to }: Window): ProcedureShare | null {
  if (!cases.list.has.has("level")) return null;
  const services = onlineServices(cases.list, to);
  const filed = proceduresOf(cases, (at) => table.channel[at] === CHANNEL.online && table.received[at] >= from && table.received[at] <= to);
  return { numerator: services.filter((service) => filed.has(service)).length, denominator: services.length };
}

/**
 * QĐ 766 3.5b: procedures with a fee that some case of a selection (those paid online) is of, over all in force with a fee; null where
 * the list says no fees.
 * @example feeProceduresWith(cases, (at) => isPaidOnline(at)) // { numerator: 17, denominator: 37 }
 */
export function feeProceduresWith(cases: CaseProcedures, isMeant: (at: number) => boolean): ProcedureShare | null {
  const { list } = cases;
  if (!list.has.has("fee") && !list.has.has("charge")) return null;
  const charged = inForce(list).filter((procedure) => hasFee(procedure, list) === "yes");
  const meant = proceduresOf(cases, isMeant);
  return { numerator: charged.filter((procedure) => meant.has(procedure)).length, denominator: charged.length };
}
