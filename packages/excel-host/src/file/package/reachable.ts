import { PackageParts } from "@tthc/xlsx-reader/package/parts";

/** The parts that relationships lead to from the package itself; what nothing points at is not among them. */
export function reachableParts(parts: PackageParts): Set<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const { target } of parts.relationships(from)) {
      const key = PackageParts.key(target);
      if (target === "" || found.has(key) || !parts.entry(target)) continue;
      found.add(key);
      waiting.push(target);
    }
  }
  return found;
}
