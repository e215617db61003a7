import type { SheetState, WorkbookState } from "@tthc/excel-host/model/state";

/** One sheet, as far as a user or a later run of the add-in can tell. */
export interface SheetFacts {
  id: string;
  name: string;
  visibility: SheetState["visibility"];
  /** What says that it is ours: property of the sheet, or entry of the workbook's list. */
  mark: string;
  /** Everything on it, formats resolved, without ids. */
  content: string;
  /** All texts of its cells. */
  texts: string[];
}

export interface Facts {
  sheets: SheetFacts[];
  names: string;
  /** Settings of the workbook but the list of marks. */
  settings: string;
  /** Ids that the list of marks names though no sheet has them. */
  stale: string[];
  active: string;
  selection: string;
}

const PROPERTY = "TTHC.report";
const LIST = "TTHC.sheets";
/** What a file keeps beside the sheet itself, or what differs from run to run. */
const LEFT_OUT = new Set(["id", "name", "visibility", "customProperties", "changed", "origin"]);

function listed({ settings }: WorkbookState): Record<string, string> {
  const stored = settings.get(LIST);
  return typeof stored === "string" ? (JSON.parse(stored) as Record<string, string>) : {};
}

function plain(key: string, value: unknown): unknown {
  if (key === "id") return undefined;
  if (value instanceof Map) return [...value].sort();
  return value instanceof Set ? [...value].sort() : value;
}

/** Equal formats may have their members in another order. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function contentOf(sheet: SheetState, formats: readonly string[]): string {
  const kept = Object.fromEntries(Object.entries(sheet).filter(([key]) => !LEFT_OUT.has(key)));
  const rows = sheet.rows.map((row) => row && { ...row, formats: row.formats.map((index) => (index === undefined ? undefined : formats[index])), format: row.format === undefined ? undefined : formats[row.format] });
  return JSON.stringify({ ...kept, rows }, plain);
}

function textsOf({ rows }: SheetState): string[] {
  return rows.flatMap((row) => row?.values ?? []).filter((value): value is string => typeof value === "string" && value !== "");
}

/** Takes a workbook down as it is now. */
export function factsOf(state: WorkbookState): Facts {
  const list = listed(state);
  const formats = state.formats.map((format) => JSON.stringify(format, inOrder));
  const sheets = state.sheets.map((sheet) => ({
    id: sheet.id, name: sheet.name, visibility: sheet.visibility, mark: list[sheet.id] ?? sheet.customProperties.get(PROPERTY) ?? "",
    content: contentOf(sheet, formats), texts: textsOf(sheet),
  }));
  const settings = [...state.settings].filter(([key]) => key !== LIST).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    sheets, names: JSON.stringify(state.names), settings: JSON.stringify(settings),
    stale: Object.keys(list).filter((id) => !sheets.some((sheet) => sheet.id === id)),
    active: state.activeSheet, selection: JSON.stringify(state.selection),
  };
}

export function sameSheet(a: SheetFacts, b: SheetFacts): boolean {
  return a.name === b.name && a.visibility === b.visibility && a.mark === b.mark && a.content === b.content;
}
