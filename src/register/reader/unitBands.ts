import { cellText } from "../texts/cell";
import type { FindingCollector } from "../model/findingCollector";
import { FATE } from "./fates";
import { sheetAt, type Place } from "./findings/places";
import { isClosingRow } from "./notACase";
import type { RowStore, SheetSource } from "./rowStore";

type BandRole = "unit" | "field";

/** What is in force below a band: its row, its name, and how many cases were read by it. name "" = the rows have none. */
interface InForce {
  row: number;
  column: number;
  name: string;
  count: number;
}

/** Names read from the rows above the cases, on sheets without a column for them. */
export interface BandReading {
  units: InForce[];
  fields: InForce[];
  /** Cases that no band gives a unit, on sheets whose other cases have one: at their first row or the band that ends the unit. */
  without: InForce[];
}

/**
 * Gives the cases of sheets without a unit column the unit, or the field, of the band above them (domain.md 4.4.4). A band
 * holds until the next; one that only names a level, or whose words tell nothing, ends a unit rather than lengthen it.
 */
export function applyBands(store: RowStore, fates: Uint8Array): BandReading {
  const reading: BandReading = { units: [], fields: [], without: [] };
  if (store.bands.isEmpty) return reading;
  store.texts.unit.use(null);
  store.texts.field.use(null);
  store.sources.forEach((source, at) => {
    if (source.bands.length > 0) readSheet(store, fates, at + 1, { units: !source.hasUnit, fields: source.columns.field === 0 }, reading);
  });
  return reading;
}

function readSheet(store: RowStore, fates: Uint8Array, sheet: number, wanted: { units: boolean; fields: boolean }, reading: BandReading): void {
  const own: BandReading = { units: [], fields: [], without: [] };
  let unit: InForce | null = null;
  let field: InForce | null = null;
  const { first, end } = store.spans[sheet];
  for (let row = first; row < end; row++) {
    if (store.sheet[row] !== sheet) continue;
    if (fates[row] === FATE.notACase) {
      const band = store.bands.bandAt(row);
      if (band === null || isClosingRow(store, row)) continue;
      const next = { row, column: band.column, name: band.name, count: 0 };
      if (!wanted.units) {
        if (band.kind !== "period" && band.kind !== "aside") field = null;
      } else if (band.kind === "unit") own.units.push(unit = next);
      else if (band.kind === "group" || band.kind === "unknown") own.without.push(unit = { ...next, name: "" });
      if (band.kind === "field" && wanted.fields) own.fields.push(field = next);
      else if (wanted.units && unit === next) field = null;
      continue;
    }
    if (wanted.units && unit === null && fates[row] === FATE.used) own.without.push(unit = { row, column: 0, name: "", count: 0 });
    if (unit) give(store, row, "unit", unit, fates);
    if (field) give(store, row, "field", field, fates);
  }
  reading.fields.push(...own.fields);
  if (own.units.length > 0) {
    reading.units.push(...own.units);
    reading.without.push(...own.without);
  }
}

function give(store: RowStore, row: number, role: BandRole, band: InForce, fates: Uint8Array): void {
  const { texts } = store;
  if (band.name !== "") texts[role].codes[row] = texts[role].codeOf(band.name);
  if (fates[row] === FATE.used) band.count++;
}

/** Tells each band by which cases were read, and those that none gave a unit. */
export function collectBandFindings(store: RowStore, { units, fields, without }: BandReading, out: FindingCollector): void {
  const place = ({ row, column }: InForce): Place => ({ sheet: sheetAt(store, row), row: store.row[row], column });
  for (const band of [...units, ...fields]) {
    if (band.count > 0) out.add({ ...place(band), type: "unitFromBand", value: band.name, count: band.count });
  }
  for (const band of without) {
    const text = store.bands.cellsAt(band.row).find(({ column }) => column === band.column)?.text ?? "";
    if (band.count > 0) out.add({ ...place(band), type: "missingUnit", value: cellText(text), count: band.count });
  }
}

/** A sheet as its columns are told: one whose bands, title or name say the unit lacks no unit column. */
export function withNamedUnit(source: SheetSource, store: RowStore, { units }: BandReading, sheets: readonly { source: SheetSource }[]): SheetSource {
  if (sheets.some((each) => each.source === source)) return { ...source, columns: { ...source.columns, unit: source.layout.firstColumn } };
  const band = units.find(({ row }) => store.sources[store.sheet[row] - 1] === source);
  return band ? { ...source, columns: { ...source.columns, unit: band.column } } : source;
}
