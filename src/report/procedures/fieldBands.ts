import { nameKey } from "../../register/texts/nameKey";

/** Lines of one field. */
export interface FieldBand<Line> {
  field: string;
  lines: Line[];
}

/**
 * Lines by their field, in the order in which fields first come; those without one last.
 * @example fieldBands(lines).map(({ field }) => field) // ["Hộ tịch", "Đất đai", ""]
 */
export function fieldBands<Line extends { field: string }>(lines: readonly Line[]): FieldBand<Line>[] {
  const bands = new Map<string, FieldBand<Line>>();
  for (const line of lines) {
    const key = nameKey(line.field);
    const band = bands.get(key) ?? { field: line.field, lines: [] };
    band.lines.push(line);
    bands.set(key, band);
  }
  return [...bands].sort(([a], [b]) => Number(a === "") - Number(b === "")).map(([, band]) => band);
}
