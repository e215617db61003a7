import type { KnownUnits } from "../../register/names/sameUnit";
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
}

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
 * Whose a file is. Its cases say so where they are of one unit; where its title or name says another one of the same level,
 * or most of them are of that one, the others are strays. A file with several units of its own is nobody's.
 * @param fileName the unit that the file's name says; "" = none
 */
export function unitsOfFile(evidence: readonly UnitEvidence[], fileName: string, known: KnownUnits): UnitsOfFile {
  const counts = countsOf(evidence, known);
  const units = [...counts.keys()];
  const own = declared(evidence, fileName, known);
  const beside = own === null ? [] : units.filter((name) => name !== own.name && levelOf(name) !== "" && levelOf(name) === levelOf(own.name));
  const ofOthers = beside.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  const ofOwn = own === null ? 0 : counts.get(own.name) ?? 0;
  const isOwn = own !== null && (ofOwn > 0 ? ofOwn >= ofOthers : beside.length === 1 && units.length === 1);
  const strays = new Map(isOwn ? beside.map((name) => [name, counts.get(name) ?? 0]) : []);
  if (own !== null && isOwn && (strays.size > 0 || units.length > 1)) return { unit: isOfPlaces(own, units) ? null : own, units, strays };
  if (units.length !== 1) return { unit: units.length === 0 ? own : null, units, strays };
  const first = evidence.find((each) => [...each.counts.keys()].some((name) => name !== ""));
  return { unit: { name: units[0], from: first?.from ?? "column" }, units, strays };
}

/** A district's register holds its communes beside its own cases: it is of several units. */
function isOfPlaces(own: FileUnit, units: readonly string[]): boolean {
  return units.some((name) => name !== own.name && levelOf(name) !== "" && levelOf(name) !== levelOf(own.name));
}
