/** Error values as cells show them. */
export const CELL_ERRORS = [
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CONNECT!", "#BLOCKED!",
  "#UNKNOWN!", "#FIELD!", "#CALC!", "#BUSY!",
] as const;

export type CellError = (typeof CELL_ERRORS)[number];

const KNOWN_ERRORS: ReadonlySet<unknown> = new Set(CELL_ERRORS);

export const isCellError = (value: unknown): value is CellError => KNOWN_ERRORS.has(value);
