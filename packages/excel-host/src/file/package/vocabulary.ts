import { attributesOf } from "@tthc/xlsx-reader/xml/elements";
import { localName, nextTag } from "@tthc/xlsx-reader/xml/tags";

/** The names that a package gives to what is in it: those that every Excel writes, or those of "Strict Open XML". */
export interface Vocabulary {
  main: string;
  relationships: string;
  drawing: string;
  chart: string;
  sheetDrawing: string;
  /** Shares of a hundred: "60" or "60%". */
  percent: (value: number) => string;
}

const OFFICE = "http://schemas.openxmlformats.org";
const ISO = "http://purl.oclc.org/ooxml";

export const TRANSITIONAL: Vocabulary = {
  main: `${OFFICE}/spreadsheetml/2006/main`, relationships: `${OFFICE}/officeDocument/2006/relationships`,
  drawing: `${OFFICE}/drawingml/2006/main`, chart: `${OFFICE}/drawingml/2006/chart`, sheetDrawing: `${OFFICE}/drawingml/2006/spreadsheetDrawing`,
  percent: String,
};

export const STRICT: Vocabulary = {
  main: `${ISO}/spreadsheetml/main`, relationships: `${ISO}/officeDocument/relationships`,
  drawing: `${ISO}/drawingml/main`, chart: `${ISO}/drawingml/chart`, sheetDrawing: `${ISO}/drawingml/spreadsheetDrawing`,
  percent: (value) => `${value}%`,
};

/** The vocabulary of a package, by its workbook part: programs that read one kind take the other's names for nothing. */
export function vocabularyOf(workbook: string): Vocabulary {
  const root = nextTag(workbook, 0);
  if (!root) return TRANSITIONAL;
  const prefix = root.name.slice(0, -localName(root.name).length).replace(":", "");
  const namespace = attributesOf(workbook.slice(root.start + 1 + root.name.length, root.end))[prefix === "" ? "xmlns" : `xmlns:${prefix}`];
  return namespace === STRICT.main ? STRICT : TRANSITIONAL;
}
