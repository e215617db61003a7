import { placeOf } from "@tthc/excel-host/model/grid/reference";
import { readValues, numberFormatAt } from "@tthc/excel-host/model/grid/cells";
import type { CellScalar, ChartSeriesState, WorkbookState } from "@tthc/excel-host/model/state";
import type { Language } from "../../../../src/locales/language";
import { shownText } from "../cell/shownText";

/** Numbers and category texts of a chart's series, read from the cells it refers to. */
export interface SeriesData {
  name: string;
  values: (number | null)[];
  categories: string[];
  numberFormat: string;
}

function cellsOf(state: WorkbookState, reference: string): { values: CellScalar[]; formats: string[] } {
  const place = reference === "" ? null : placeOf(state, null, reference.replace(/^=/, ""));
  if (!place) return { values: [], formats: [] };
  const values = readValues(place.sheet, place.area);
  const formats = values.map((line, r) => line.map((_, c) => numberFormatAt(state, place.sheet, place.area.row + r, place.area.column + c)));
  return { values: values.flat(), formats: formats.flat() };
}

function nameOf(state: WorkbookState, series: ChartSeriesState): string {
  if (series.name !== "") return series.name;
  const { values } = cellsOf(state, series.nameRef ?? "");
  return values.map(String).join(" ");
}

/** Reads a series; cells that hold no number are gaps. */
export function seriesData(state: WorkbookState, series: ChartSeriesState, language: Language): SeriesData {
  const numbers = cellsOf(state, series.values);
  const labels = cellsOf(state, series.categories);
  return {
    name: nameOf(state, series),
    values: numbers.values.map((value) => (typeof value === "number" ? value : null)),
    categories: labels.values.map((value, index) => shownText(value, labels.formats[index], language).text),
    numberFormat: numbers.formats[0] ?? "General",
  };
}
