import type { PackageEditor } from "../../package/editor";
import type { PackageParts } from "@tthc/xlsx-reader/package/parts";
import { elementsNamed } from "@tthc/xlsx-reader/xml/elements";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";

const metadataXml = (main: string): string => "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  + `<metadata xmlns="${main}"` + " xmlns:xda=\"http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray\">"
  + "<metadataTypes count=\"1\"><metadataType name=\"XLDAPR\" minSupportedVersion=\"120000\" copy=\"1\" pasteAll=\"1\" pasteValues=\"1\" merge=\"1\" splitFirst=\"1\" rowColShift=\"1\" clearFormats=\"1\" clearComments=\"1\" assign=\"1\" coerce=\"1\" cellMeta=\"1\"/></metadataTypes>"
  + "<futureMetadata name=\"XLDAPR\" count=\"1\"><bk><extLst><ext uri=\"{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}\"><xda:dynamicArrayProperties fDynamic=\"1\" fCollapsed=\"0\"/></ext></extLst></bk></futureMetadata>"
  + "<cellMetadata count=\"1\"><bk><rc t=\"1\" v=\"0\"/></bk></cellMetadata></metadata>";

/**
 * Index of the dynamic-array entry in the workbook's metadata for `<c cm="…">`: 1 where the file has it or has no
 * metadata yet, 0 when its own is of another kind (the formula is then an array formula of fixed size).
 */
export function dynamicArrayIndex(parts: PackageParts, workbook: string): number {
  const own = parts.relationships(workbook).find(({ kind }) => kind === "sheetMetadata")?.target;
  const xml = own === undefined ? undefined : parts.text(own);
  if (xml === undefined) return 1;
  return elementsNamed(xml, "metadataType")[0]?.attributes.name === "XLDAPR" && /<(?:[\w.-]+:)?cellMetadata[^>]*>\s*<(?:[\w.-]+:)?bk>\s*<(?:[\w.-]+:)?rc t="1" v="0"/.test(xml) ? 1 : 0;
}

/** Puts the metadata in when the workbook has none. */
export function addDynamicArrays(editor: PackageEditor, workbook: string): void {
  if (editor.relationships(workbook).some(({ kind, target }) => kind === "sheetMetadata" && editor.has(target))) return;
  const part = editor.freeName("xl/metadata", ".xml").replace(/1\.xml$/, ".xml");
  editor.set(part, metadataXml(editor.vocabulary.main));
  editor.declare(part, TYPE);
  editor.relate(workbook, { kind: "sheetMetadata", target: part });
}
