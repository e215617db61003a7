import type { ParagraphBlock } from "../../report/model/model";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { CellPlace } from "../plan/plan";

/**
 * The numbers of the paragraphs with the cells that they come from, each once, in the order of the text; "" for none.
 * @example figureCellsText([paragraph], new Map([["received", { row: 7, column: 0 }]])) // "14.043 = A8"
 */
export function figureCellsText(paragraphs: readonly ParagraphBlock[], cells: ReadonlyMap<string, CellPlace>): string {
  const said = new Map<string, string>();
  for (const { text, figures = [] } of paragraphs) {
    for (const { figure, start, length } of figures) {
      const place = cells.get(figure);
      if (place) said.set(figure, `${text.slice(start, start + length)} = ${columnLetter(place.column + 1)}${place.row + 1}`);
    }
  }
  return [...said.values()].join("; ");
}
