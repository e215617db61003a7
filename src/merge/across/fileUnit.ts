import type { KnownUnits } from "../../register/names/knownUnits";
import { foldKey } from "../../register/texts/fold";
import { placeKindOf, withoutOffice } from "../../register/vocabulary/placeKinds";
import type { FileUnit } from "../model/merged";

/** What a sheet or a table of a file says of units. */
export interface UnitEvidence {
  /** What is counted of it by unit, "" = none named. */
  counts: ReadonlyMap<string, number>;
  /** What names them. */
  from: FileUnit["from"];
  /** Whose it is by what stands above its header or by its name; null where nothing does. */
  above: FileUnit | null;
}

/** Whose a file is, of whom it has cases, and which of them are another's. */
export interface UnitsOfFile {
  unit: FileUnit | null;
  units: readonly string[];
  /** Cases of other units in it, by unit. */
  strays: ReadonlyMap<string, number>;
  /** Units that have sent with it: single cases of another do not say so. */
  sent: readonly string[];
}

export const NO_UNITS: UnitsOfFile = { unit: null, units: [], strays: new Map(), sent: [] };

/** Units of one level stand beside each other: communes, districts, departments; "" = not told by the name. */
function levelOf(name: string): "commune" | "district" | "department" | "" {
  const kind = placeKindOf(name);
  if (kind !== "") return ["xa", "phuong", "thi tran", "dac khu"].includes(kind) ? "commune" : "district";
  return /^so \S/.test(foldKey(withoutOffice(name))) ? "department" : "";
}

/** What the sheets' titles and names agree on, else what the file's name says; null where sheets disagree or nothing does. */
function declared(evidence: readonly UnitEvidence[], fileName: string, known: KnownUnits): FileUnit | null {
  const said = evidence.flatMap(({ above }) => (above === null ? [] : [{ ...above, name: known.nameOf(above.name) }]));
  if (said.length > 0) return said.every(({ name }) => name === said[0].name) ? said[0] : null;
  return fileName === "" ? null : { name: known.nameOf(fileName), from: "fileName" };
}

function countsOf(evidence: readonly UnitEvidence[], known: KnownUnits): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of evidence) {
    for (const [name, count] of each.counts) if (name !== "") counts.set(known.nameOf(name), (counts.get(known.nameOf(name)) ?? 0) + count);
  }
  return counts;
}

/**
 * Whose a file is: its cases say so where they are of one unit. Where its title or name says a unit, those of others of the same
 * level are strays, unless they are more; its own offices are part of it. A register of places below it, or of several units, is
 * nobody's.
 * @param fileName the unit that the file's name says; "" = none
 */
export function unitsOfFile(evidence: readonly UnitEvidence[], fileName: string, known: KnownUnits): UnitsOfFile {
  const counts = countsOf(evidence, known);
  const units = [...counts.keys()];
  const own = declared(evidence, fileName, known);
  const byCases = units.length === 1 ? { name: units[0], from: namedFrom(evidence) } : null;
  if (own === null || units.length === 0) return { unit: own ?? byCases, units, strays: new Map(), sent: units.length === 0 && own ? [own.name] : units };
  if (byCases !== null && (byCases.name === own.name || isLongerName(own, byCases.name))) return { unit: byCases, units, strays: new Map(), sent: units };
  const level = levelOf(own.name);
  const leveled = units.filter((name) => name !== own.name && levelOf(name) !== "");
  const peers = leveled.filter((name) => levelOf(name) === level);
  const isOwn = counts.has(own.name) ? (counts.get(own.name) ?? 0) >= sumOf(peers, counts) : peers.length === units.length && peers.length === 1;
  if (isOwn && peers.length > 0) {
    const sent = counts.has(own.name) ? units.filter((name) => !peers.includes(name)) : units;
    return { unit: leveled.length > peers.length ? null : own, units, strays: new Map(peers.map((name) => [name, counts.get(name) ?? 0])), sent };
  }
  const sent = peers.length > 0 ? units : [own.name, ...units];
  return { unit: leveled.length === 0 ? own : byCases, units, strays: new Map(), sent };
}

/** "Xã A gửi lại.xlsx" with cases of Xã A alone: what follows the name is no part of it. */
function isLongerName({ name, from }: FileUnit, unit: string): boolean {
  return from === "fileName" && foldKey(name).startsWith(`${foldKey(unit)} `);
}

function sumOf(names: readonly string[], counts: ReadonlyMap<string, number>): number {
  return names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
}

function namedFrom(evidence: readonly UnitEvidence[]): FileUnit["from"] {
  return evidence.find(({ counts }) => [...counts.keys()].some((name) => name !== ""))?.from ?? "column";
}
