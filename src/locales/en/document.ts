import type { document as vi } from "../vi/document";

export const document: Record<keyof typeof vi, string> = {
  // finding
  // document: the report as an official Word document
  "document.kind": "REPORT",
  "document.subject": "Receipt, handling and return of administrative procedures,",
  "document.number": "No.: …… /BC-……",
  "document.recipients": "Recipients:",
  "document.to1": "- As above;",
  "document.to2": "- ……………………;",
  "document.to3": "- File: ……",
  "document.annex": "ANNEX",
};
