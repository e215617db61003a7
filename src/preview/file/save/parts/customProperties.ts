import { CUSTOM_PROPERTY_RELATIONSHIP, CUSTOM_PROPERTY_TYPE, encodeProperty } from "../../package/customProperties";
import type { PackageEditor } from "../../package/editor";
import { escapeXml } from "../../xml/text";

/** Elements of a worksheet that follow its custom properties (ECMA-376 18.3.1.99). */
const AFTER = /<(?:[\w.-]+:)?(?:cellWatches|ignoredErrors|smartTags|drawing|drawingHF|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]|<\/(?:[\w.-]+:)?worksheet\s*>/;
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * The tail of a worksheet part with these custom properties instead of its own; each value gets a part.
 * prefix: the part's namespace prefix with its colon.
 */
export function withCustomProperties(editor: PackageEditor, part: string, tail: string, properties: ReadonlyMap<string, string>, prefix: string): string {
  const listed = /<((?:[\w.-]+:)?)customProperties[\s>][\s\S]*?<\/\1customProperties\s*>/;
  const without = tail.replace(listed, "");
  if (properties.size === 0) return without;
  const elements = [...properties].map(([name, value]) => {
    const target = editor.freeName("xl/customProperty", ".bin");
    editor.set(target, encodeProperty(value));
    editor.declare(target, CUSTOM_PROPERTY_TYPE);
    const id = editor.relate(part, CUSTOM_PROPERTY_RELATIONSHIP, target);
    return `<${prefix}customPr name="${escapeXml(name)}" xmlns:r="${R}" r:id="${id}"/>`;
  });
  const at = AFTER.exec(without)?.index ?? without.length;
  return `${without.slice(0, at)}<${prefix}customProperties>${elements.join("")}</${prefix}customProperties>${without.slice(at)}`;
}
