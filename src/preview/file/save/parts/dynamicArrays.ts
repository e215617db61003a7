import type { PackageEditor } from "../../package/editor";
import { elementsNamed } from "../../xml/elements";

const PART = "xl/metadata.xml";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";

const XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  + "<metadata xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:xda=\"http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray\">"
  + "<metadataTypes count=\"1\"><metadataType name=\"XLDAPR\" minSupportedVersion=\"120000\" copy=\"1\" pasteAll=\"1\" pasteValues=\"1\" merge=\"1\" splitFirst=\"1\" rowColShift=\"1\" clearFormats=\"1\" clearComments=\"1\" assign=\"1\" coerce=\"1\" cellMeta=\"1\"/></metadataTypes>"
  + "<futureMetadata name=\"XLDAPR\" count=\"1\"><bk><extLst><ext uri=\"{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}\"><xda:dynamicArrayProperties fDynamic=\"1\" fCollapsed=\"0\"/></ext></extLst></bk></futureMetadata>"
  + "<cellMetadata count=\"1\"><bk><rc t=\"1\" v=\"0\"/></bk></cellMetadata></metadata>";

/**
 * Makes sure that formulas may spill: index for `<c cm="…">`, or 0 when the file's own metadata is of another kind
 * (the formula is then an array formula of fixed size).
 */
export function dynamicArrayIndex(editor: PackageEditor, workbook: string): number {
  const own = editor.view().relationships(workbook).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (own !== undefined && editor.has(own)) {
    const xml = editor.text(own);
    return elementsNamed(xml, "metadataType")[0]?.attributes.name === "XLDAPR" && /<cellMetadata[^>]*>\s*<bk>\s*<rc t="1" v="0"/.test(xml) ? 1 : 0;
  }
  editor.set(PART, XML);
  editor.declare(PART, TYPE);
  editor.relate(workbook, RELATIONSHIP, PART);
  return 1;
}
