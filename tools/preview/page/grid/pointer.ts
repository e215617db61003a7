/** What lies under the pointer in the grid. */
export type Target =
  | { kind: "cell"; row: number; column: number }
  | { kind: "row"; row: number }
  | { kind: "column"; column: number }
  | { kind: "all" };

const numberOf = (element: Element, name: string) => Number((element as HTMLElement).dataset[name]);

/** Finds the cell or heading of an event's element; null outside. */
export function targetOf(element: EventTarget | null): Target | null {
  if (!(element instanceof Element)) return null;
  const found = element.closest("[data-row],[data-heading-row],[data-heading-column],[data-heading-all]");
  if (!(found instanceof HTMLElement)) return null;
  if (found.dataset.row !== undefined) return { kind: "cell", row: numberOf(found, "row"), column: numberOf(found, "column") };
  if (found.dataset.headingRow !== undefined) return { kind: "row", row: numberOf(found, "headingRow") };
  if (found.dataset.headingColumn !== undefined) return { kind: "column", column: numberOf(found, "headingColumn") };
  return { kind: "all" };
}
