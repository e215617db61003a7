import type { Figures } from "../../indicators/types";
import { groupName } from "../groupWords";
import type { TableBlock, TableRow } from "../model";
import type { Situation } from "../situation";
import { formBands, type FormBand } from "./formBands";
import { formColumns, type FormColumn } from "./formColumns";
import { formNotes } from "./formNotes";

export const FORM_TABLE = "form";

const ROMAN = ["I", "II", "III", "IV"];

/** The first day of the two-tier government (domain.md 1.2): from then on there are communes, wards and special zones only. */
const TWO_TIERS = 45839;

function bandName({ words, period }: Situation, level: string): string {
  if (level === "") return words.say("report.form.band.none");
  if (level === "commune") return words.say(period.to >= TWO_TIERS ? "report.form.band.communeNew" : "report.form.band.commune");
  return words.say(level === "province" ? "report.form.band.province" : "report.form.band.district");
}

function line(role: TableRow["role"], ordinal: number | string | null, name: string, figures: Figures, columns: readonly FormColumn[]): TableRow {
  return { role, cells: [ordinal, name, ...columns.map(({ cell }) => cell(figures))] };
}

/** A band's sum and its rows, numbered from 1 again. */
function bandRows(situation: Situation, by: "unit" | "field", band: FormBand, place: number, columns: readonly FormColumn[]): TableRow[] {
  return [
    line("band", ROMAN[place], bandName(situation, band.level), band.figures, columns),
    ...band.rows.map(({ name, figures }, index) => line("data", index + 1, groupName(situation, by, name), figures, columns)),
  ];
}

/**
 * The table of form II.06a: thirteen columns under three header rows, bands by level, "Tổng số", notes (domain.md 1.3).
 * @example formTable(situation, "unit").columns.length // 13
 */
export function formTable(situation: Situation, by: "unit" | "field"): TableBlock {
  const { words, total } = situation;
  const columns = formColumns(situation);
  const bands = formBands(situation, by);
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
      ...bands.flatMap((band, place) => bandRows(situation, by, band, place, columns)),
      line("total", null, words.say("report.row.total"), total, columns),
    ],
    highlights: [],
    notes: formNotes(situation),
  };
}
