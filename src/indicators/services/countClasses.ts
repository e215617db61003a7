import { byName } from "../figureNames";
import type { Grouping } from "../grouping";

/** Counts of some classes in one group; the group of cases that do not say is "". */
export interface ClassCounts<Class extends string> {
  name: string;
  counts: Record<Class, number>;
}

/**
 * Counts cases by group and class in one pass; a case may be in several classes. Groups without a case are left out.
 * @param classesOf adds 1 to the classes that a case is in
 * @example countClasses(grouping, table.length, ["received"], (at, add) => { if (isIn(table.received[at])) add("received"); })
 */
export function countClasses<Class extends string>(
  { codes, groups }: Grouping, length: number, classes: readonly Class[], classesOf: (at: number, add: (name: Class, count?: number) => void) => void,
): ClassCounts<Class>[] {
  const none = (): Record<Class, number> => byName(classes, () => 0);
  const found: (Record<Class, number> | undefined)[] = [];
  let current = none();
  const add = (name: Class, count = 1): void => { current[name] += count; };
  for (let at = 0; at < length; at++) {
    current = found[codes[at]] ??= none();
    classesOf(at, add);
  }
  return found.flatMap((counts, code) => (counts && classes.some((name) => counts[name] > 0) ? [{ name: groups[code] ?? "", counts }] : []));
}

/** The counts of all groups together. */
export function sumClasses<Class extends string>(groups: readonly ClassCounts<Class>[], classes: readonly Class[]): Record<Class, number> {
  return byName(classes, (name) => groups.reduce((sum, { counts }) => sum + counts[name], 0));
}
