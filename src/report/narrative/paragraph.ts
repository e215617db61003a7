import type { FigurePlace } from "../model/model";

/** What a paragraph of the report is about, in either style. */
export type ParagraphId = "main" | "services" | "compared" | "byUnit" | "byField" | "shortfalls";

/** A paragraph of the report. */
export interface Paragraph {
  id: ParagraphId;
  title: string;
  text: string;
  /** Numbers of the text that stand in a cell of the sheet. */
  figures: FigurePlace[];
}
