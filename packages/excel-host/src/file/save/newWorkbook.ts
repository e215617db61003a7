import type { CellFormat } from "../../model/state";
import { TRANSITIONAL } from "../package/vocabulary";
import { newEntry, writePackage } from "../zip/pack";
import { StyleSheet } from "./styleSheet";

const DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function relationship(kind: string, target: string): string {
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TRANSITIONAL.relationships}/${kind}" Target="${target}"/></Relationships>`;
}

/** A package without sheets, whose own font measures the columns. */
export function newWorkbookPackage(base: CellFormat): Uint8Array {
  const { main, relationships } = TRANSITIONAL;
  const styles = new StyleSheet(`${DECLARATION}<styleSheet xmlns="${main}"/>`, base);
  // Any entry makes it complete: the first of each section is the workbook's own.
  styles.format({});
  const parts: [string, string][] = [
    ["[Content_Types].xml", `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
      + `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`],
    ["_rels/.rels", relationship("officeDocument", "xl/workbook.xml")],
    ["xl/workbook.xml", `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets/></workbook>`],
    ["xl/_rels/workbook.xml.rels", relationship("styles", "styles.xml")],
    ["xl/styles.xml", styles.xml()],
  ];
  return writePackage(parts.map(([name, text]) => newEntry(name, text, true)));
}
