import type { SheetState } from "../../../model/state";
import { cellName } from "@tthc/spreadsheet/address";
import type { PackageEditor } from "../../package/editor";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { attributeText } from "@tthc/xlsx-reader/xml/tags";

type Link = NonNullable<SheetState["hyperlinks"]> extends Map<string, infer L> ? L : never;

/** A link to the web, or to a place in the workbook; "" for one that leads nowhere. */
function linkXml(cell: string, link: Link, relate: (address: string) => string): string {
  const display = link.textToDisplay === undefined ? "" : ` display="${attributeText(link.textToDisplay)}"`;
  const tip = link.screenTip === undefined ? "" : ` tooltip="${attributeText(link.screenTip)}"`;
  if (link.address) return `<hyperlink ref="${cell}"${relate(link.address)}${tip}${display}/>`;
  return link.documentReference ? `<hyperlink ref="${cell}" location="${attributeText(link.documentReference)}"${tip}${display}/>` : "";
}

/** Links of cells that were set through the library; those of the file stay, but where a cell got another. */
export function writeLinks(editor: PackageEditor, part: string, worksheet: ElementXml, sheet: SheetState): void {
  const links = [...(sheet.hyperlinks ?? [])].map(([key, link]): [string, Link] => {
    const [row, column] = key.split(",").map(Number);
    return [cellName(row, column), link];
  });
  const cells = new Set(links.map(([cell]) => cell));
  const { relationships } = editor.vocabulary;
  const relate = (target: string): string => ` xmlns:r="${relationships}" r:id="${editor.relate(part, { kind: "hyperlink", target, external: true })}"`;
  const list = worksheet.child("hyperlinks");
  list.change("hyperlink", (each) => (cells.has(ElementXml.of(each).attributes.ref) ? "" : each));
  list.addAll("hyperlink", links.map(([cell, link]) => prefixed(linkXml(cell, link, relate), worksheet.prefix)).filter(Boolean));
  worksheet.put("hyperlinks", list.isEmpty ? "" : String(list));
}
