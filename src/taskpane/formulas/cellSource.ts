import { cellCount } from "@tthc/spreadsheet/area";
import type { SheetArea } from "../../checks/workbookFormulas";
import type { ReadOptions } from "../../excel/read/readRegister";
import { resolveReference } from "../../functions/workbook/references";
import type { Problem } from "../../report/request/request";
import type { PaneServices } from "../services/services";
import type { KnownCells } from "./evaluateCall";

/** Fewer cells than this are asked for anew each time: they may be what the user is about to change. */
const FEW_CELLS = 2_000;

/** What a call's references give: the cells of those that can be told, and where they stand. */
export interface FoundCells {
  cells: KnownCells;
  places: readonly SheetArea[];
}

export interface CellSource {
  /** Are the large areas among the references here already? */
  knows: (references: readonly string[]) => boolean;
  /** The cells of an area that was read, for lists of its texts. */
  peek: (reference: string) => readonly (readonly unknown[])[] | null;
  cellsOf: (references: readonly string[], options: ReadOptions) => Promise<{ ok: true; done: FoundCells } | { ok: false; problem: Problem }>;
}

/**
 * Cells of the workbook by the references of formulas. Large areas are read once: a source is made anew for each reading of the register.
 * @example const source = createCellSource(actions); await source.cellsOf(["HoSo[#All]"], {})
 */
export function createCellSource({ namedPlaces, readCells }: Pick<PaneServices, "namedPlaces" | "readCells">): CellSource {
  const kept = new Map<string, { place: SheetArea; values: readonly (readonly unknown[])[] }>();

  async function read(reference: string, place: SheetArea, options: ReadOptions) {
    const known = kept.get(reference);
    if (known) return { ok: true as const, done: known.values };
    const outcome = await readCells(place, options);
    if (outcome.ok && outcome.done && cellCount(place.area) > FEW_CELLS) kept.set(reference, { place, values: outcome.done });
    return outcome;
  }

  return {
    knows: (references) => references.every((reference) => kept.has(reference)),
    peek: (reference) => kept.get(reference)?.values ?? null,
    cellsOf: async (references, options) => {
      const named = await namedPlaces();
      if (!named.ok) return named;
      const cells = new Map<string, readonly (readonly unknown[])[]>();
      const places: SheetArea[] = [];
      for (const reference of references) {
        const place = resolveReference(reference, named.done.home, named.done);
        if (!place || place.columns !== "all") continue;
        const outcome = await read(reference, place, options);
        if (!outcome.ok) return outcome;
        if (outcome.done) cells.set(reference, outcome.done);
        places.push(place);
      }
      return { ok: true, done: { cells, places } };
    },
  };
}
