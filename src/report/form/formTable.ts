import { romanNumeral } from "../../calendar/romanNumerals";
import type { RowFigures } from "../situation/certainty";
import { groupName } from "../situation/groupWords";
import type { TableBlock, TableRow } from "../model/model";
import type { Situation } from "../situation/situation";
import { TWO_TIERS_FROM } from "../request/twoTiers";
import type { FormBand } from "./formBands";
import { formColumns, type FormColumn } from "./formColumns";
import { formNotes } from "./formNotes";
import { formSource } from "./formSource";

const FORM_TABLE = "form";

function bandName({ words, period }: Situation, level: string): string {
  if (level === "") return words.say("report.form.band.none");
  if (level === "commune") return words.say(period.to >= TWO_TIERS_FROM ? "report.form.band.communeNew" : "report.form.band.commune");
  return words.say(level === "province" ? "report.form.band.province" : "report.form.band.district");
}

function line(role: TableRow["role"], ordinal: number | string | null, name: string, row: RowFigures, columns: readonly FormColumn[]): TableRow {
  return { role, cells: [ordinal, name, ...columns.map(({ cell }) => cell(row))] };
}

/** Fields without a level, of one centre or of a printed table: a band over all of them would only repeat the sum. */
function isWhole(situation: Situation, by: "unit" | "field", bands: readonly FormBand[]): boolean {
  return by === "field" && bands.length === 1 && bands[0].level === "" && (situation.counted.from === "aggregates" || !situation.reading.table.roles.has("unit"));
}

/** A band's sum and its rows, numbered from 1 again. */
function bandRows(situation: Situation, by: "unit" | "field", band: FormBand, place: number, columns: readonly FormColumn[], whole: boolean): TableRow[] {
  return [
    ...(whole ? [] : [line("band", romanNumeral(place + 1), bandName(situation, band.level), band, columns)]),
    ...band.rows.map((row, index) => line("data", index + 1, groupName(situation, by, row.name), row, columns)),
  ];
}

/**
 * The table of form II.06a: thirteen columns under three header rows, bands by level, "Tổng số", notes (domain.md 1.3).
 * @example formTable(situation, "unit").columns.length // 13
 */
export function formTable(situation: Situation, by: "unit" | "field"): TableBlock {
  const { words } = situation;
  const source = formSource(situation, by);
  const { bands } = source;
  const columns = formColumns(situation, source);
  const whole = isWhole(situation, by, bands);
  return {
    type: "table",
    id: FORM_TABLE,
    title: "",
    columns: [
      { key: "ordinal", header: words.say("report.col.ordinal"), shown: "count", width: 5 },
      { key: "name", header: words.say(by === "unit" ? "report.form.col.unit" : "report.form.col.field"), shown: "text", width: 34 },
      ...columns.map(({ cell: _cell, ...column }) => column),
    ],
    numbered: true,
    rows: [
      ...bands.flatMap((band, place) => bandRows(situation, by, band, place, columns, whole)),
      line("total", null, words.say("report.row.total"), source.totalRow, columns),
    ],
    highlights: [],
    notes: formNotes(situation, source, whole),
  };
}
