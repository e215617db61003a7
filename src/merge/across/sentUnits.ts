import type { KnownUnits } from "../../register/names/knownUnits";
import type { MergedFile, RepeatedUnit } from "../model/merged";

/**
 * Units that several files are of, in the order of their first file.
 * @example repeatedUnits(files, known) // [{ unit: "Xã A", files: ["Xã A.xlsx", "Xã A (sửa).xlsx"] }]
 */
export function repeatedUnits(files: readonly Pick<MergedFile, "name" | "unit">[], known: KnownUnits): RepeatedUnit[] {
  const byUnit = new Map<string, string[]>();
  for (const { name, unit } of files) {
    if (unit === null) continue;
    const own = known.nameOf(unit.name);
    byUnit.set(own, [...(byUnit.get(own) ?? []), name]);
  }
  return [...byUnit].filter(([, names]) => names.length > 1).map(([unit, names]) => ({ unit, files: names }));
}

/**
 * Units of a list that no file is of and that none has cases or rows of, but for single cases in the file of another.
 * @param wanted units that have to send
 * @param sent those that have
 */
export function missingUnits(wanted: readonly string[], sent: readonly string[], known: KnownUnits): string[] {
  const there = new Set(sent.map((name) => known.nameOf(name)));
  const missing = wanted.filter((name) => name.trim() !== "" && !there.has(known.nameOf(name)));
  return [...new Map(missing.map((name) => [known.nameOf(name), name])).values()];
}
