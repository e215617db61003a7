import type { Situation } from "../situation/situation";

/** Whether the figures are known by unit: a register needs a column for it, a printed table is of units by itself. */
export function hasUnits({ counted, reading }: Pick<Situation, "counted" | "reading">): boolean {
  return counted.from === "aggregates" || reading.table.roles.has("unit");
}
