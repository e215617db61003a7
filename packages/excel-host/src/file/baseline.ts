import type { SheetState, WorkbookState } from "../model/state";

/** What a sheet was when its file was opened, but for its cells: saving writes only what differs. */
export type SheetBaseline = Pick<SheetState, "merges" | "tables" | "charts" | "conditionalFormats" | "name"> & {
  /** By member of SheetState: its value as text. */
  texts: Record<string, string>;
};

export interface FileBaseline {
  /** By sheet id. */
  sheets: Map<string, SheetBaseline>;
  names: string;
  settings: string;
  activeSheet: string;
  order: string;
  formats: number;
}

/** Members of a sheet that are compared; cells are tracked by `changed`. */
export const COMPARED = [
  "name", "visibility", "tabColor", "gridlines", "headings", "columnFormats", "baseFormat", "hyperlinks", "validations", "columnWidths",
  "rowHeights", "hiddenRows", "hiddenColumns", "merges", "tables", "charts", "conditionalFormats", "freeze", "page", "protection",
  "customProperties",
] as const satisfies readonly (keyof SheetState)[];
export type Compared = (typeof COMPARED)[number];

const known = new WeakMap<Uint8Array, FileBaseline>();

/** Text that is equal for equal contents; maps and sets in their order of keys. */
export function contentText(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) => {
    if (member instanceof Map) return [...(member as Map<unknown, unknown>)].sort(byKey);
    return member instanceof Set ? [...(member as Set<number>)].sort((a, b) => a - b) : member;
  }) ?? "";
}

function byKey(a: [unknown, unknown], b: [unknown, unknown]): number {
  return typeof a[0] === "number" && typeof b[0] === "number" ? a[0] - b[0] : String(a[0]) < String(b[0]) ? -1 : 1;
}

function copy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** What a sheet is now, to be compared with later. */
export function sheetBaseline(sheet: SheetState): SheetBaseline {
  const texts = Object.fromEntries(COMPARED.map((member) => [member, contentText(sheet[member])]));
  const { merges, tables, charts, conditionalFormats, name } = sheet;
  return { name, texts, ...copy({ merges, tables, charts, conditionalFormats }) };
}

/** Keeps what a state was right after its file was opened. */
export function rememberFile(file: Uint8Array, state: WorkbookState): void {
  known.set(file, {
    sheets: new Map(state.sheets.map((sheet) => [sheet.id, sheetBaseline(sheet)])),
    names: contentText(state.names), settings: contentText(state.settings), activeSheet: state.activeSheet,
    order: state.sheets.map((sheet) => sheet.id).join(), formats: state.formats.length,
  });
}

/** What was remembered for a file; undefined for a state that did not come from openWorkbook in this program. */
export function baselineOf(file: Uint8Array): FileBaseline | undefined {
  return known.get(file);
}

/** Members of a sheet of the file that differ from what was opened. */
export function changedMembers(sheet: SheetState, before: SheetBaseline): Set<Compared> {
  return new Set(COMPARED.filter((member) => contentText(sheet[member]) !== before.texts[member]));
}
