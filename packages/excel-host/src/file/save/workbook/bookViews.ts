import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";

/**
 * Which tab each window of the workbook shows. order: old place of each tab; active: new place of the active tab when it
 * is another than before.
 */
export function writeBookViews(workbook: ElementXml, order: readonly number[], active: number | null): void {
  const moved = order.some((old, index) => old !== index);
  if (!moved && active === null) return;
  const views = workbook.child("bookViews");
  if (views.isEmpty && active) views.add("workbookView", prefixed("<workbookView/>", workbook.prefix));
  views.change("workbookView", (each, index) => {
    const view = ElementXml.of(each);
    const { activeTab, firstSheet } = view.attributes;
    const place = index === 0 && active !== null ? active : Math.max(0, order.indexOf(Number(activeTab ?? 0)));
    if (place !== Number(activeTab ?? 0)) view.set("activeTab", place);
    // A first tab in view that went would hide the others behind the bar's edge.
    const first = order.indexOf(Number(firstSheet ?? 0));
    if (firstSheet !== undefined && first !== Number(firstSheet)) view.set("firstSheet", first > 0 ? first : null);
    return String(view);
  });
  workbook.put("bookViews", views.isEmpty ? "" : String(views));
}
