import type { PackageParts } from "../package/parts";
import { sheetDataPlace } from "../package/sheetData";
import type { WorkbookPart } from "../package/workbookPart";
import { joinSheet, splitSheet } from "./parts/sheetPart";
import { newEntry, writePackage } from "../zip/pack";

/** Parts whose contents excelize need not see: they are put back afterwards byte for byte. */
const OPAQUE = /(\/sharedstrings\d*\.xml|\/pivotcacherecords\d*\.xml|\/media\/.*|\.(bin|png|jpe?g|gif|emf|wmf|svg|tiff?|bmp))$/i;
const NO_ROWS = new TextEncoder().encode("<sheetData/>");
const NO_TEXTS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"0\" uniqueCount=\"0\"/>";

/**
 * A copy of the package for excelize: no rows, no texts, no pictures, so that a register of 300,000 rows costs it
 * nothing and cannot be hurt by it. styles: styles.xml as it shall be.
 */
export function skeletonPackage(parts: PackageParts, workbook: WorkbookPart, styles: { path: string; xml: string }): Uint8Array {
  const sheets = new Set(workbook.sheets.filter((sheet) => sheet.isWorksheet).map((sheet) => sheet.part.toLowerCase()));
  const entries = parts.entries.map((entry) => {
    const name = entry.name.toLowerCase();
    if (name === styles.path.toLowerCase()) return newEntry(entry.name, styles.xml, true);
    if (/sharedstrings/.test(name)) return newEntry(entry.name, NO_TEXTS, true);
    if (OPAQUE.test(name)) return newEntry(entry.name, new Uint8Array(0), true);
    if (!sheets.has(name)) return entry;
    const xml = parts.bytes(entry.name) ?? new Uint8Array(0);
    const place = sheetDataPlace(xml);
    const rows = place?.prefix ? new TextEncoder().encode(`<${place.prefix}sheetData/>`) : NO_ROWS;
    return newEntry(entry.name, joinSheet({ ...splitSheet(xml), rows }), true);
  });
  return writePackage(entries);
}
