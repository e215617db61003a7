import { KnownUnits } from "../../register/names/sameUnit";
import type { MergedFile, RepeatedUnit, StrayCases } from "../model/merged";

type Sent = Pick<MergedFile, "name" | "status" | "unit" | "units">;

/**
 * Units that several files are of, in the order of their first file.
 * @example repeatedUnits(files, known) // [{ unit: "Xã A", files: ["Xã A.xlsx", "Xã A (sửa).xlsx"] }]
 */
export function repeatedUnits(files: readonly Sent[], known: KnownUnits): RepeatedUnit[] {
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
 */
export function missingUnits(wanted: readonly string[], files: readonly Sent[], strays: readonly StrayCases[], known: KnownUnits): string[] {
  const sent = new Set<string>();
  for (const { name, unit, units } of files) {
    const isStray = (each: string): boolean => units.length > 1 && strays.some((stray) => stray.file === name && known.nameOf(stray.unit) === known.nameOf(each));
    for (const each of units) if (!isStray(each)) sent.add(known.nameOf(each));
    if (unit !== null && units.length > 1) sent.add(known.nameOf(unit.name));
  }
  const missing = wanted.filter((name) => name.trim() !== "" && !sent.has(known.nameOf(name)));
  return [...new Map(missing.map((name) => [known.nameOf(name), name])).values()];
}
