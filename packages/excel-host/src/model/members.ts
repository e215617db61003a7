/**
 * A member of what was set through the library, by its path in any case: the end of a longer path counts, and parts
 * of the path may be nested objects.
 * @example member({ "Rule.Formula1": "=1" }, "formula1") // "=1"
 */
export function member(values: Record<string, unknown>, path: string): unknown {
  const wanted = path.toLowerCase();
  for (const [name, value] of flat(values, "")) if (name === wanted || name.endsWith(`.${wanted}`)) return value;
  return undefined;
}

function* flat(values: Record<string, unknown>, before: string): Generator<[string, unknown]> {
  for (const [name, value] of Object.entries(values)) {
    const path = before + name.toLowerCase();
    yield [path, value];
    if (typeof value === "object" && value !== null && !Array.isArray(value)) yield* flat(value as Record<string, unknown>, `${path}.`);
  }
}

/** A member as text; "" for what is none. */
export function words(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

export function amount(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
