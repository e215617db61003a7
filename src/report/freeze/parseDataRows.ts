import { customPeriod, isPeriodIndex, type Period, type RegularKind } from "../../calendar/period";
import { type FigureName, DATA_FIGURES } from "../../indicators/figureNames";
import { type Conventions, CONVENTION_NAMES, CONVENTIONS, conventionsBy, readingOf, type ConventionName } from "../../indicators/conventions";
import type { ColumnRole } from "../../register/model/roles";
import { RATE_BASES } from "../../indicators/types";
import { CASES, CHANNEL_NAMES, FORMAT, SIGN, STATUS_NAMES, type FrozenHead, type KeptFreeze } from "./dataFormat";
import { FIGURE_ROLES } from "./frozenState";
import { fingerprintOf } from "./fingerprint";
import { parseDoubts } from "./frozenDoubts";
import { parseOwnDays } from "./frozenDays";
import type { FrozenCase, FrozenDoubt, FrozenState } from "./types";

type Cells = readonly (readonly unknown[])[];

function textAt(cells: ReadonlyMap<string, unknown>, key: string): string {
  const value = cells.get(key);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function wholeAt(cells: ReadonlyMap<string, unknown>, key: string): number {
  const value = cells.get(key);
  return typeof value === "number" && Number.isInteger(value) ? value : NaN;
}

function oneOf<Word extends string>(words: readonly Word[], text: string): Word | null {
  return words.find((word) => word === text) ?? null;
}

const REGULAR: readonly RegularKind[] = ["month", "quarter", "half", "nineMonths", "year"];

function periodOf(cells: ReadonlyMap<string, unknown>): Period | null {
  const custom = customPeriod(wholeAt(cells, "from"), wholeAt(cells, "to"));
  if (!custom) return null;
  const kind = oneOf(REGULAR, textAt(cells, "periodKind"));
  const [year, index] = [wholeAt(cells, "periodYear"), wholeAt(cells, "periodIndex")];
  return kind && isPeriodIndex(kind, index) && year > 0 ? { ...custom, kind, year, index } : custom;
}

/** The conventions of a freeze; a row that is not there was none when the period was frozen. Null when one cannot be told. */
function conventionsOf(cells: ReadonlyMap<string, unknown>): Conventions | null {
  const told = <Name extends ConventionName>(name: Name): Conventions[Name] | null => (cells.has(name) ? readingOf(name, cells.get(name)) : CONVENTIONS[name].beforeAdded);
  return CONVENTION_NAMES.some((name) => told(name) === null) ? null : conventionsBy((name) => told(name) ?? CONVENTIONS[name].default);
}

function rolesOf(text: string): ColumnRole[] {
  const names = text.split(" ");
  return FIGURE_ROLES.filter((role) => names.includes(role));
}

/** Figures that were not certain when the period was frozen; a name of another version is none of ours. */
function doubtfulOf(text: string): { doubtful?: FigureName[] } {
  const names = text.split(" ");
  const doubtful = DATA_FIGURES.filter((name) => names.includes(name));
  return doubtful.length > 0 ? { doubtful } : {};
}

function ownDaysIn(text: string): Pick<FrozenHead, "ownDays"> {
  const ownDays = parseOwnDays(text);
  return ownDays.length > 0 ? { ownDays } : {};
}

function doubtsIn(text: string): { doubts?: FrozenDoubt[] } {
  const doubts = parseDoubts(text);
  return doubts.length > 0 ? { doubts } : {};
}

/**
 * The head of a data sheet from its first rows, with the 0-based row of the first case; null when it is none of ours or
 * damaged.
 * @example parseHead(values)?.head.count // 14722
 */
export function parseHead(rows: Cells): { head: FrozenHead; firstCase: number } | null {
  if (rows[0]?.[0] !== SIGN || rows[0]?.[1] !== FORMAT) return null;
  const end = rows.findIndex(([key]) => key === CASES);
  if (end < 0) return null;
  const cells = new Map(rows.slice(1, end + 1).map(([key, value]) => [String(key), value]));
  const [period, conventions, rateBase] = [periodOf(cells), conventionsOf(cells), oneOf(RATE_BASES, textAt(cells, "rateBase"))];
  const [count, frozenDay] = [wholeAt(cells, CASES), wholeAt(cells, "frozenDay")];
  if (!period || !conventions || !rateBase || !(count >= 0)) return null;
  const head: FrozenHead = {
    period, conventions, rateBase, count, frozenDay: frozenDay > 0 ? frozenDay : 0, frozenAt: textAt(cells, "frozenAt"), fingerprint: textAt(cells, "fingerprint"),
    ruleVersion: textAt(cells, "ruleVersion"), roles: rolesOf(textAt(cells, "roles")),
    ...ownDaysIn(textAt(cells, "ownDays")), ...doubtfulOf(textAt(cells, "doubtful")), ...doubtsIn(textAt(cells, "doubts")),
  };
  return { head, firstCase: end + 2 };
}

function dayOf(cell: unknown): number {
  return typeof cell === "number" ? cell : cell === "" || cell === null ? 0 : NaN;
}

function codeOf(names: readonly string[], cell: unknown): number {
  return names.indexOf(String(cell));
}

function caseOf(row: readonly unknown[]): FrozenCase {
  const [id, unit, received, due, finished, handedOver, status, channel, serviceLevel, dueNew, requested, supplemented] = row;
  return {
    id: String(id ?? ""), unit: String(unit ?? ""), received: dayOf(received), due: dayOf(due), finished: dayOf(finished), handedOver: dayOf(handedOver),
    status: codeOf(STATUS_NAMES, status), channel: codeOf(CHANNEL_NAMES, channel), serviceLevel: dayOf(serviceLevel),
    dueNew: dayOf(dueNew ?? ""), supplementRequested: dayOf(requested ?? ""), supplementReceived: dayOf(supplemented ?? ""),
  };
}

/**
 * The frozen period of a data sheet; null when what stands there is not what was written: the fingerprint is made again
 * from the rows. rows: the cases, all that stand below the header.
 * @example parseCases(head, values) // null after somebody changed a day
 */
export function parseCases(head: FrozenHead, rows: Cells): KeptFreeze | null {
  const { period, conventions, rateBase, ruleVersion, roles, ownDays, doubtful, doubts } = head;
  const state: FrozenState = { period, conventions, rateBase, ruleVersion, roles, cases: rows.map(caseOf), ...(ownDays ? { ownDays } : {}), ...(doubtful ? { doubtful } : {}), ...(doubts ? { doubts } : {}) };
  return rows.length === head.count && fingerprintOf(state) === head.fingerprint ? { head, state } : null;
}
