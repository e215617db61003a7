/** Error values as cells show them. */
export const cellErrors = [
  "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CONNECT!", "#BLOCKED!",
  "#UNKNOWN!", "#FIELD!", "#CALC!", "#BUSY!",
] as const;

export type CellError = (typeof cellErrors)[number];

const known: ReadonlySet<unknown> = new Set(cellErrors);

export const isCellError = (value: unknown): value is CellError => known.has(value);
