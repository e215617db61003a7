import type { Day } from "../../calendar/day";
import { nameKey } from "../texts/nameKey";
import type { Offer } from "../model/offers";
import { asShortForm, shortForms, unitForm } from "./abbreviations";
import { differInMarks } from "./sameUnit";
import { SUCCESSORS } from "./successors";
import { oneLetterApart } from "./spelling";

type AliasOffer = Extract<Offer, { kind: "unitAlias" }>;

/** A name of a unit and how many cases have it. */
export interface CountedName {
  name: string;
  count: number;
}

/** Beyond this the names are no units: a column of people or of addresses was taken for one. */
const MOST = 5000;

/** A unit whose cases another body took over on a day. */
interface Succession {
  unit: CountedName;
  to: string;
  since: Day;
}

const offerKey = (name: string, since: Day): string => `${nameKey(name)}\n${since}`;

const RANK: Readonly<Record<AliasOffer["why"], number>> = { abbreviation: 0, successor: 1, spelling: 2 };

/**
 * Names that seem to be one unit, or a unit and its successor: offered, never joined by themselves. The rarer name is
 * offered to stand for the commoner, a short form for the full name. Source: domain.md 4.4.12.
 * @param span first and last day of receipt: a successor is offered only when cases come after its day, and both names occur or cases come before it too
 * @example suggestAliases([{ name: "SKHĐT", count: 3 }, { name: "Sở Kế hoạch và Đầu tư", count: 9 }], { first: 0, last: 0 })[0].to // "Sở Kế hoạch và Đầu tư"
 */
export function suggestAliases(units: readonly CountedName[], span: { first: Day; last: Day }): AliasOffer[] {
  if (units.length > MOST) return [];
  const offers = new Map<string, AliasOffer>();
  const add = (from: CountedName, to: string, why: AliasOffer["why"], since: Day): void => {
    const key = offerKey(from.name, since);
    if (nameKey(from.name) !== nameKey(to) && !offers.has(key)) offers.set(key, { kind: "unitAlias", from: from.name, to, count: from.count, why, since });
  };
  const full = fullNames(units);
  for (const unit of units) {
    const name = full.get(asShortForm(unit.name));
    if (name) add(unit, name.name, "abbreviation", 0);
  }
  for (const same of grouped(units, ({ name }) => unitForm(name))) {
    const [to, ...others] = byCount(same);
    for (const from of others) add(from, to.name, differInMarks(from.name, to.name) ? "spelling" : "abbreviation", 0);
  }
  const successors = successorsOf(units, span);
  for (const { unit, to, since } of successors) {
    if (!isAskedThrough(unit, to, since, offers, successors)) add(unit, to, "successor", since);
  }
  for (const [from, to] of oneLetterApart(units)) add(from, to.name, "spelling", 0);
  return [...offers.values()].sort((a, b) => RANK[a.why] - RANK[b.why] || b.count - a.count || (a.from < b.from ? -1 : 1));
}

/** A name that is offered to stand for another with the same successor: answering that question answers this one. */
function isAskedThrough(unit: CountedName, to: string, since: Day, offers: ReadonlyMap<string, AliasOffer>, successors: readonly Succession[]): boolean {
  const same = offers.get(offerKey(unit.name, 0));
  return same !== undefined && successors.some((each) => each.to === to && each.since === since && nameKey(each.unit.name) === nameKey(same.to));
}

function byCount(names: readonly CountedName[]): CountedName[] {
  return [...names].sort((a, b) => b.count - a.count || b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}

function grouped(units: readonly CountedName[], keyOf: (unit: CountedName) => string): CountedName[][] {
  const groups = new Map<string, CountedName[]>();
  for (const unit of units) {
    const group = groups.get(keyOf(unit));
    if (group) group.push(unit);
    else groups.set(keyOf(unit), [unit]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Short form → the one full name that makes it; a form that two names make is left out. */
function fullNames(units: readonly CountedName[]): Map<string, CountedName> {
  const full = new Map<string, CountedName>();
  const shared = new Set<string>();
  for (const unit of units) {
    for (const form of shortForms(unit.name)) {
      const other = full.get(form);
      if (other && nameKey(other.name) !== nameKey(unit.name)) shared.add(form);
      full.set(form, unit);
    }
  }
  for (const form of shared) full.delete(form);
  return full;
}

function successorsOf(units: readonly CountedName[], span: { first: Day; last: Day }): Succession[] {
  const byForm = new Map<string, CountedName[]>();
  for (const unit of units) {
    for (const form of new Set([unitForm(unit.name), asShortForm(unit.name)])) {
      const sharing = byForm.get(form);
      if (sharing) sharing.push(unit);
      else byForm.set(form, [unit]);
    }
  }
  const named = (name: string): CountedName[] => [...new Set([unitForm(name), ...shortForms(name)].flatMap((form) => byForm.get(form) ?? []))];
  return SUCCESSORS.flatMap(({ from, to, since }) => {
    const successor = byCount(named(to))[0];
    const crosses = span.first > 0 && span.first < since;
    return span.last >= since && (successor || crosses) ? named(from).map((unit) => ({ unit, to: successor?.name ?? to, since })) : [];
  });
}
