/** A cell of a file: a text as the file says it, or a number where the file itself says that it is one. */
export type ImportedCell = string | TypedNumber;

/** A number with the format (en-US form) that shows it: dates are Excel serials of the 1900 system. */
interface TypedNumber {
  number: number;
  format: string;
}

/** Rows from the top, without blanks at the end; a row may be shorter than another. */
export interface ImportedSheet {
  /** Name in the file; "" where the kind of file has none. */
  name: string;
  rows: ImportedCell[][];
}

/** What the user must know about how the file was read: `import.note.<type>` in locales. */
export interface ImportNote {
  type: "damagedLetters" | "brokenQuotes" | "widerRows" | "hiddenParts" | "longTexts";
  count: number;
  /** 1-based row of the first one; 0 where there is none to show. */
  row: number;
}

export const DELIMITERS = [";", ",", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A file that was read: the kind that its content shows, whatever its name says. */
export interface ImportedFile {
  kind: "csv" | "html" | "xml";
  /** "UTF-8", "UTF-16", "Windows-1258" …: how its letters were read. */
  encoding: string;
  /** Only of a CSV. */
  delimiter?: Delimiter;
  sheets: ImportedSheet[];
  notes: ImportNote[];
}

/** Why a file is not read: `import.problem.<code>` in locales. */
export const IMPORT_CODES = [
  "empty", "tooLarge", "tooManyCells", "tooManySheets", "tooWide", "useExcel", "saveAsXlsx", "encrypted", "notTable", "loginPage", "noTable",
  "truncated", "suspicious", "damaged", "unreadable",
] as const;
export type ImportCode = (typeof IMPORT_CODES)[number];

/** Thrown inside files/ only; readFile turns it into a value. */
export class ImportRefusal extends Error {
  constructor(readonly code: ImportCode, readonly values: Record<string, string | number> = {}) {
    super(code);
  }
}
