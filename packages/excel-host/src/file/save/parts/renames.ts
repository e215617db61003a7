import { renamedReferences } from "../../../model/sheet/references";
import type { PackageEditor } from "../../package/editor";
import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";
import { withAttribute } from "@tthc/xlsx-reader/xml/tags";
import { escapeXml, unescapeXml } from "@tthc/xlsx-reader/xml/text";
import type { SheetPlan } from "../plan/savePlan";

/** New names of the file's sheets by their old ones, in lower case. */
export type Renames = ReadonlyMap<string, string>;

/** Elements whose text is a formula or a reference. */
const FORMULAS = /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2)(?:\s[^<>]*)?>)([^<]+)(?=<\/)/g;
/** Children of a worksheet in which formulas and references stand. */
const AROUND = ["conditionalFormatting", "dataValidations", "hyperlinks", "extLst"];

export function renamesOf(plans: readonly SheetPlan[]): Renames {
  return new Map(plans.filter(({ added, sheet, before }) => !added && sheet.name !== before.name).map(({ sheet, before }) => [before.name.toLowerCase(), sheet.name]));
}

function renamedFormulas(xml: string, renames: Renames): string {
  return xml.replace(FORMULAS, (whole, tag: string, formula: string) => {
    const renamed = renamedReferences(unescapeXml(formula), renames);
    return renamed === unescapeXml(formula) ? whole : tag + escapeXml(renamed);
  });
}

function renamedLink(xml: string, renames: Renames): string {
  const { location } = ElementXml.of(xml).attributes;
  const renamed = location === undefined ? undefined : renamedReferences(location, renames);
  return renamed === undefined || renamed === location ? xml : withAttribute(xml, "location", renamed);
}

/** Rules, validations, links and small charts in cells follow the sheets that they point at. */
export function renameAround(worksheet: ElementXml, renames: Renames): void {
  for (const name of AROUND) {
    worksheet.change(name, (xml) => {
      if (name !== "hyperlinks") return renamedFormulas(xml, renames);
      const list = ElementXml.of(xml);
      list.change("hyperlink", (link) => renamedLink(link, renames));
      return String(list);
    });
  }
}

function renamedSource(xml: string, renames: Renames): string {
  return xml.replace(/<(?:[\w.-]+:)?worksheetSource\b[^>]*>/, (tag) => {
    const name = renames.get((/\ssheet="([^"]*)"/.exec(tag)?.[1] ?? "").toLowerCase());
    return name === undefined ? tag : withAttribute(tag, "sheet", name);
  });
}

/** Charts and pivot tables follow the sheets that they are made from. */
export function renameParts(editor: PackageEditor, renames: Renames): void {
  for (const { name } of editor.entries) {
    if (/\/charts\/[^/]+\.xml$/i.test(name)) editor.change(name, renamedFormulas(editor.text(name) ?? "", renames));
    else if (/pivotCacheDefinition\d*\.xml$/i.test(name)) editor.change(name, renamedSource(editor.text(name) ?? "", renames));
  }
}
