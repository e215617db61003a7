import { sheetDataPlace } from "./sheetData";
import { FileRefusal } from "../model/result";
import { ElementXml } from "../xml/elementXml";

/** Children of a worksheet in the schema's order (ECMA-376 18.3.1.99). */
const WORKSHEET_ORDER = [
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios", "autoFilter",
  "sortState", "dataConsolidate", "customSheetViews", "mergeCells", "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions",
  "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing",
  "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
] as const;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A worksheet part: what stands around its rows as XML, and the rows as bytes, which may be hundreds of megabytes. */
export class WorksheetXml {
  private constructor(readonly around: ElementXml, public rows: Uint8Array) {}

  /** FileRefusal "damaged" when the part is no worksheet or does not end. */
  static of(part: Uint8Array): WorksheetXml {
    const place = sheetDataPlace(part);
    if (!place) throw new FileRefusal("damaged");
    const text = `${decoder.decode(part.subarray(0, place.start))}<${place.prefix}sheetData/>${decoder.decode(part.subarray(place.end))}`;
    return new WorksheetXml(ElementXml.of(text, WORKSHEET_ORDER), part.subarray(place.start, place.end));
  }

  bytes(): Uint8Array {
    const [before, behind] = (this.around.around("sheetData") ?? ["", ""]).map((text) => encoder.encode(text));
    const out = new Uint8Array(before.length + this.rows.length + behind.length);
    out.set(before);
    out.set(this.rows, before.length);
    out.set(behind, before.length + this.rows.length);
    return out;
  }
}
