import type { SheetState } from "../../../model/state";
import { PROTECTION } from "../../open/sheetState";
import { cellName } from "@tthc/spreadsheet/address";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";

const SHEET_VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];
const SHEET_PR_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Changes the first view of a sheet; a sheet that has none gets one. */
function changeView(worksheet: ElementXml, change: (view: ElementXml) => void): void {
  const views = worksheet.child("sheetViews");
  const view = ElementXml.of(views.first("sheetView") ?? prefixed("<sheetView workbookViewId=\"0\"/>", worksheet.prefix), SHEET_VIEW_ORDER);
  change(view);
  views.put("sheetView", String(view));
  worksheet.put("sheetViews", String(views));
}

/** Changes one child of a sheet's properties; "" takes it away. */
export function changeProperty(worksheet: ElementXml, name: "tabColor" | "pageSetUpPr", change: (property: ElementXml) => string): void {
  const properties = worksheet.child("sheetPr", SHEET_PR_ORDER);
  properties.put(name, change(properties.child(name)));
  const said = !properties.isEmpty || Object.keys(properties.attributes).length > 0;
  worksheet.put("sheetPr", said ? String(properties) : "");
}

/** Frozen rows and columns. */
export function writeFreeze(worksheet: ElementXml, sheet: SheetState): void {
  const { rows = 0, columns = 0 } = sheet.freeze ?? {};
  changeView(worksheet, (view) => {
    view.put("pane", "");
    // Selections of panes that are no more would make Excel repair the file.
    view.change("selection", (each) => (ElementXml.of(each).attributes.pane === undefined ? each : ""));
    if (rows + columns === 0) return;
    const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
    const split = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
    view.add("pane", prefixed(`<pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/>`, view.prefix));
    view.add("selection", prefixed(`<selection pane="${pane}"/>`, view.prefix));
  });
}

/** Gridlines and headings. */
export function writeView(worksheet: ElementXml, sheet: SheetState): void {
  changeView(worksheet, (view) => {
    view.set("showGridLines", sheet.gridlines ? null : 0);
    view.set("showRowColHeaders", sheet.headings ? null : 0);
  });
}

/** Whether the sheet's tab is selected: two selected tabs would make Excel edit both sheets at once. */
export function isSelected(worksheet: ElementXml): boolean {
  return worksheet.child("sheetViews").all("sheetView").some((view) => /^(1|true)$/.test(ElementXml.of(view).attributes.tabSelected ?? ""));
}

export function select(worksheet: ElementXml, selected: boolean): void {
  changeView(worksheet, (view) => view.set("tabSelected", selected ? 1 : null));
}

export function writeTabColour(worksheet: ElementXml, sheet: SheetState): void {
  const colour = sheet.tabColor.replace("#", "");
  changeProperty(worksheet, "tabColor", () => (colour === "" ? "" : prefixed(`<tabColor rgb="FF${colour}"/>`, worksheet.prefix)));
}

/** Protection without a password: the host keeps none. */
export function writeProtection(worksheet: ElementXml, sheet: SheetState): void {
  const { protected: locked, options } = sheet.protection;
  if (!locked) {
    worksheet.put("sheetProtection", "");
    return;
  }
  const element = ElementXml.of(prefixed("<sheetProtection sheet=\"1\"/>", worksheet.prefix));
  // The file says what is locked: "0" allows. Objects and scenarios are free unless it says "1".
  element.set("objects", options.allowEditObjects === true ? null : 1);
  element.set("scenarios", options.allowEditScenarios === true ? null : 1);
  for (const [name, office] of Object.entries(PROTECTION)) if (options[office] === true) element.set(name, 0);
  if (options.selectionMode === "Unlocked" || options.selectionMode === "None") element.set("selectLockedCells", 1);
  if (options.selectionMode === "None") element.set("selectUnlockedCells", 1);
  worksheet.put("sheetProtection", String(element));
}
