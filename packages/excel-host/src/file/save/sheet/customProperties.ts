import { CUSTOM_PROPERTY_TYPE, encodeProperty, readCustomProperties } from "../../package/customProperties";
import type { PackageEditor } from "../../package/editor";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";
import { attributeText } from "@tthc/xlsx-reader/xml/tags";

/** Brings a sheet's custom properties to what they are now; each value has a part of its own. */
export function writeCustomProperties(editor: PackageEditor, part: string, worksheet: ElementXml, properties: ReadonlyMap<string, string>): void {
  const before = readCustomProperties(editor, part, worksheet);
  const list = worksheet.child("customProperties");
  const gone = new Set<string>();
  list.change("customPr", (each) => {
    const { name, "r:id": id } = ElementXml.of(each).attributes;
    if (properties.get(name) === before.get(name)) return each;
    gone.add(id);
    return "";
  });
  editor.unrelate(part, gone);
  for (const [name, value] of properties) {
    if (before.get(name) === value) continue;
    const target = editor.freeName("xl/customProperty", ".bin");
    editor.set(target, encodeProperty(value));
    editor.declare(target, CUSTOM_PROPERTY_TYPE);
    const id = editor.relate(part, { kind: "customProperty", target });
    list.add("customPr", prefixed(`<customPr name="${attributeText(name)}" xmlns:r="${editor.vocabulary.relationships}" r:id="${id}"/>`, worksheet.prefix));
  }
  worksheet.put("customProperties", list.isEmpty ? "" : String(list));
}
