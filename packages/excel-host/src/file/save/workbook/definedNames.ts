import type { NameState, PageLayoutState, SheetState, WorkbookState } from "../../../model/state";
import { renamedReferences } from "../../../model/sheet/references";
import { parseArea, cellName, columnLetters } from "@tthc/spreadsheet/address";
import { storedFormula } from "../../open/formulaText";
import { PRINT_AREA, PRINT_TITLES } from "../../open/names";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { escapeXml, unescapeXml } from "@tthc/xlsx-reader/xml/text";
import type { Renames } from "../parts/renames";
import { quotedSheet } from "../../package/sheetName";

/** A name of one place: of the workbook (-1) or of a tab. */
interface WantedName {
  tab: number;
  name: string;
  refers: string;
  comment: string;
  /** null: as the file says. */
  hidden: boolean | null;
}

function keyOf(name: string, tab: number): string {
  return `${tab}!${name.toLowerCase()}`;
}

/** "$5:$6" or "$A:$B" of a repeated area, however it is written. */
function wholeLines(reference: string | undefined, kind: "rows" | "columns"): string {
  const area = parseArea((reference ?? "").split("!").pop()?.replace(/\$/g, "") ?? "");
  if (!area) return "";
  return kind === "rows" ? `$${area.row + 1}:$${area.row + area.rows}` : `$${columnLetters(area.column)}:$${columnLetters(area.column + area.columns - 1)}`;
}

function absolute(reference: string): string {
  const area = parseArea(reference.split("!").pop()?.replace(/\$/g, "") ?? "");
  if (!area) return "";
  const end = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return [area, end].map(({ row, column }) => cellName(row, column).replace(/^([A-Z]+)/, "$$$1$$")).join(":");
}

/** How a sheet prints, as Excel keeps it among the names: what the print area and the repeated lines refer to. */
function printNames({ name, page }: SheetState): [name: string, refers: string][] {
  const quoted = quotedSheet(name);
  const joined = (parts: readonly string[]): string => parts.filter(Boolean).map((part) => `${quoted}!${part}`).join(",");
  return [
    [PRINT_AREA, joined((page.printArea ?? "").split(",").map(absolute))],
    [PRINT_TITLES, joined([wholeLines(page.titleColumns, "columns"), wholeLines(page.titleRows, "rows")])],
  ];
}

function samePrint(now: PageLayoutState, before: PageLayoutState | null, name: string): boolean {
  const members = name === PRINT_AREA ? (["printArea"] as const) : (["titleRows", "titleColumns"] as const);
  return members.every((member) => now[member] === before?.[member]);
}

/** Names that must be written, and those that must go, by place. */
export class NameChanges {
  private readonly wanted = new Map<string, WantedName>();
  private readonly gone = new Set<string>();

  /** tabs: place of each sheet of the state among the tabs now, by id. */
  constructor(private readonly tabs: ReadonlyMap<string, number>) {}

  private tabOf(scope: string): number | undefined {
    return scope === "" ? -1 : this.tabs.get(scope);
  }

  /** The names of the state against those of the file. */
  names(state: WorkbookState, before: readonly NameState[]): this {
    const text = (name: NameState): string => JSON.stringify(name);
    const known = new Set(before.map(text));
    const kept = new Set(state.names.map(text));
    for (const name of before) {
      const tab = this.tabOf(name.scope);
      if (!kept.has(text(name)) && tab !== undefined) this.gone.add(keyOf(name.name, tab));
    }
    for (const name of state.names) {
      const tab = this.tabOf(name.scope);
      if (known.has(text(name)) || tab === undefined) continue;
      this.want({ tab, name: name.name, refers: storedFormula(name.formula), comment: name.comment, hidden: name.name.startsWith("_xlnm.") ? null : !name.visible });
    }
    return this;
  }

  /** Print area and repeated lines of a sheet, as far as they differ from before. */
  print(sheet: SheetState, before: PageLayoutState | null): void {
    const tab = this.tabOf(sheet.id);
    if (tab === undefined) return;
    for (const [name, refers] of printNames(sheet)) {
      if (samePrint(sheet.page, before, name)) continue;
      if (refers === "") this.gone.add(keyOf(name, tab));
      else this.want({ tab, name, refers, comment: "", hidden: null });
    }
  }

  private want(name: WantedName): void {
    this.gone.delete(keyOf(name.name, name.tab));
    this.wanted.set(keyOf(name.name, name.tab), name);
  }

  /**
   * Writes the changes into workbook.xml; names of tabs follow their tab (order: old place of each) and go with it, and
   * all names follow renamed sheets. What a name says beside its reference stays.
   */
  write(workbook: ElementXml, order: readonly number[], renames: Renames): void {
    const list = workbook.child("definedNames");
    const place = new Map(order.map((old, index) => [old, index]));
    list.change("definedName", (each) => {
      const element = ElementXml.of(each);
      const { name = "", localSheetId } = element.attributes;
      const tab = localSheetId === undefined ? -1 : place.get(Number(localSheetId)) ?? null;
      if (tab === null || this.gone.has(keyOf(name, tab))) return "";
      if (tab >= 0) element.set("localSheetId", tab);
      const wanted = this.wanted.get(keyOf(name, tab));
      if (!wanted) return withRenamed(element, renames);
      this.wanted.delete(keyOf(name, tab));
      return withContent(element, wanted);
    });
    list.addAll("definedName", [...this.wanted.values()].map((name) => {
      const element = ElementXml.of(prefixed("<definedName></definedName>", workbook.prefix));
      element.set("name", name.name);
      if (name.tab >= 0) element.set("localSheetId", name.tab);
      return withContent(element, name);
    }));
    workbook.put("definedNames", list.isEmpty ? "" : String(list));
  }
}

function withRenamed(element: ElementXml, renames: Renames): string {
  const refers = unescapeXml(element.text);
  const renamed = renames.size === 0 ? refers : renamedReferences(refers, renames);
  return renamed === refers ? String(element) : element.withText(escapeXml(renamed));
}

function withContent(element: ElementXml, { refers, comment, hidden }: WantedName): string {
  element.set("comment", comment === "" ? null : comment);
  if (hidden !== null) element.set("hidden", hidden ? 1 : null);
  return element.withText(escapeXml(refers));
}
