import type { SheetState } from "../../../model/state";
import type { SheetEntry } from "@tthc/xlsx-reader/package/workbookPart";
import { sheetStateId } from "../../sheetStateId";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";

const STATES: Record<SheetState["visibility"], string | null> = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" };

/** A tab as workbook.xml shall list it. */
interface Tab {
  /** Its place before; -1 for a new one. */
  old: number;
  xml: string;
}

/** A new sheet's entry: its number and the relationship to its part. */
export interface NewSheet {
  sheetId: number;
  relationship: string;
}

/**
 * Tabs that the state does not know (charts on a tab of their own) by the place of the sheet that they stood behind: the
 * last that is still there, -1 for none.
 */
function followers(entries: readonly SheetEntry[], present: ReadonlySet<string>): Map<number, number[]> {
  const following = new Map<number, number[]>();
  let leader = -1;
  entries.forEach((entry, index) => {
    if (!entry.isWorksheet) following.set(leader, [...(following.get(leader) ?? []), index]);
    else if (present.has(sheetStateId(entry.sheetId))) leader = index;
  });
  return following;
}

function changed(xml: string, entry: SheetEntry, sheet: SheetState): string {
  const element = ElementXml.of(xml);
  if (entry.name !== sheet.name) element.set("name", sheet.name);
  const state = STATES[sheet.visibility];
  if ((entry.state === "visible" ? null : entry.state) !== state) element.set("state", state);
  return String(element);
}

/** The tabs in their new order. */
function tabs(list: ElementXml, entries: readonly SheetEntry[], sheets: readonly SheetState[], added: ReadonlyMap<string, NewSheet>, relationships: string): Tab[] {
  const written = list.all("sheet");
  const place = new Map(entries.flatMap((entry, index): [string, number][] => (entry.isWorksheet ? [[sheetStateId(entry.sheetId), index]] : [])));
  const following = followers(entries, new Set(sheets.map(({ id }) => id)));
  const behind = (old: number): Tab[] => (following.get(old) ?? []).map((index) => ({ old: index, xml: written[index] }));
  return [...behind(-1), ...sheets.flatMap((sheet): Tab[] => {
    const old = place.get(sheet.id);
    if (old !== undefined) return [{ old, xml: changed(written[old], entries[old], sheet) }, ...behind(old)];
    const { sheetId, relationship } = added.get(sheet.id) ?? { sheetId: 0, relationship: "" };
    const element = ElementXml.of(prefixed("<sheet/>", list.prefix));
    element.set("name", sheet.name);
    element.set("sheetId", sheetId);
    element.set("state", STATES[sheet.visibility]);
    return [{ old: -1, xml: String(element).replace(/\/>$/, ` xmlns:r="${relationships}" r:id="${relationship}"/>`) }];
  })];
}

/**
 * Brings the list of sheets to what it is now and gives the old place of each tab (-1 for a new one); null when the list
 * stays as it is.
 */
export function writeSheetList(
  workbook: ElementXml, entries: readonly SheetEntry[], sheets: readonly SheetState[], added: ReadonlyMap<string, NewSheet>, relationships: string,
): number[] {
  const list = workbook.child("sheets");
  const found = tabs(list, entries, sheets, added, relationships);
  const order = found.map(({ old }) => old);
  const same = order.length === entries.length && order.every((old, index) => old === index);
  if (same) list.change("sheet", (_each, index) => found[index].xml);
  else list.replace("sheet", found.map(({ xml }) => xml));
  workbook.put("sheets", String(list));
  return order;
}
