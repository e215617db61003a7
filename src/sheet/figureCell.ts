import type { Language } from "../locales/text";
import type { ReportModel } from "../report/model/model";
import { placeReport } from "./place";
import { layoutWords } from "./words";

/**
 * Where a figure to which a paragraph refers stands on the sheet that is written of a report; null when it has no cell.
 * @returns 1-based row and column
 * @example figureCell(report.model, "received", "vi") // { row: 10, column: 1 }
 */
export function figureCell(model: ReportModel, figure: string, language: Language): { row: number; column: number } | null {
  const place = placeReport(model, layoutWords(language)).figures.get(figure);
  return place ? { row: place.row + 1, column: place.column + 1 } : null;
}
