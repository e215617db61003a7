import type { SheetState } from "../../../model/state";
import { type Element, elementsNamed } from "../../xml/elements";

type Listed = Pick<SheetState, "name" | "visibility">;

/**
 * Old places in their new order. Sheets that the state does not know (charts on a tab of their own) stay behind the
 * sheet that they stood behind.
 */
function newOrder(names: readonly string[], sheets: readonly Listed[]): number[] {
  const known = new Set(sheets.map((sheet) => sheet.name));
  const following = new Map<number, number[]>();
  let leader = -1;
  names.forEach((name, index) => {
    if (known.has(name)) leader = index;
    else following.set(leader, [...(following.get(leader) ?? []), index]);
  });
  const ordered = sheets.map((sheet) => names.indexOf(sheet.name)).filter((index) => index >= 0);
  return [-1, ...ordered].flatMap((index) => [...(index < 0 ? [] : [index]), ...(following.get(index) ?? [])]);
}

function replaced(xml: string, element: Element, change: (tag: string) => string): string {
  return xml.slice(0, element.start) + change(xml.slice(element.start, element.end)) + xml.slice(element.end);
}

/** The same with an attribute of the element's own tag set. */
function withAttribute(tag: string, name: string, value: string): string {
  const set = new RegExp(`^(<[^>]*?\\s)${name}="[^"]*"`);
  return set.test(tag) ? tag.replace(set, `$1${name}="${value}"`) : tag.replace(/^<([^\s/>]+)/, `<$1 ${name}="${value}"`);
}

/**
 * workbook.xml with its sheets in the state's order, `veryHidden` where it applies, and everything that counts sheets
 * (the active tab, names of one sheet) counting anew.
 * @example workbookInOrder(xml, [{ name: "B", visibility: "Visible" }, { name: "A", visibility: "Visible" }])
 */
export function workbookInOrder(xml: string, sheets: readonly Listed[]): string {
  const list = elementsNamed(xml, "sheets")[0];
  if (!list) return xml;
  const tabs = elementsNamed(list.inner, "sheet");
  const order = newOrder(tabs.map((tab) => tab.attributes.name), sheets);
  const place = (old: string | undefined): string => String(Math.max(0, order.indexOf(Number(old ?? 0))));
  const hidden = new Set(sheets.filter((sheet) => sheet.visibility === "VeryHidden").map((sheet) => sheet.name));
  const texts = order.map((index) => {
    const tag = list.inner.slice(tabs[index].start, tabs[index].end);
    return hidden.has(tabs[index].attributes.name) ? withAttribute(tag, "state", "veryHidden") : tag;
  });
  const counted = [...elementsNamed(xml, "workbookView"), ...elementsNamed(xml, "definedName"), list].sort((a, b) => b.start - a.start);
  return counted.reduce((text, element) => replaced(text, element, (tag) => {
    if (element === list) return tag.replace(list.inner, () => texts.join(""));
    const name = element.name === "workbookView" ? "activeTab" : "localSheetId";
    if (element.name === "definedName" && element.attributes.localSheetId === undefined) return tag;
    return withAttribute(withoutFirst(tag), name, place(element.attributes[name]));
  }), xml);
}

/** The first tab in view counts sheets too; without it Excel shows them from the first. */
function withoutFirst(tag: string): string {
  return tag.replace(/^(<[^>]*?)\sfirstSheet="[^"]*"/, "$1");
}
