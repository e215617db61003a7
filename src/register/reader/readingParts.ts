import type { ReadingLine } from "../model/reading";
import type { Judgement } from "./judging";
import { repeatedCases, type RepeatedCases } from "./repeatedCases";
import type { RowStore } from "./rowStore";
import { linesBySheet } from "./linesBySheet";
import { unitsBySheet, type UnitCounts } from "./unitsBySheet";

/** What is known of the sheets one by one, and of the files that they are of. */
export interface ReadingParts {
  /** Balanced lines by sheet; they add up to that of the reading. */
  lines: ReadonlyMap<string, ReadingLine>;
  /** Of whom the cases of each sheet are. */
  units: ReadonlyMap<string, UnitCounts>;
  /** Cases with rows in several files. */
  repeated: RepeatedCases;
}

/**
 * A reading by its sheets and files, for the reader's option onJudged.
 * @param fileOf the file of a sheet by its name
 * @example createRegisterReader({ onJudged: (store, judged) => { parts = readingParts(store, judged, fileOf); } })
 */
export function readingParts(store: RowStore, judged: Judgement, fileOf: (sheet: string) => string): ReadingParts {
  return { lines: linesBySheet(store, judged), units: unitsBySheet(store, judged), repeated: repeatedCases(store, judged, fileOf) };
}

/** Units as the rows of a register name them. */
export function unitsNamed({ texts: { unit } }: RowStore): string[] {
  return unit.texts.filter((text) => text !== "");
}

/**
 * Says whose a sheet's cases are that nothing on the sheet says: its file's name does. Before the reading is finished; a sheet with a
 * unit of its own keeps it.
 */
export function giveUnit({ sources }: RowStore, sheet: string, name: string): void {
  const at = sources.findIndex(({ layout }) => layout.sheet === sheet);
  const source = sources[at];
  if (source && source.layout.unit === undefined) sources[at] = { ...source, layout: { ...source.layout, unit: { name, row: 0, column: 0 } } };
}
