import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";
import type { PackageParts } from "@tthc/xlsx-reader/package/parts";

export const CUSTOM_PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Value of a custom property part: UTF-16LE text. */
export function encodeProperty(value: string): Uint8Array {
  const bytes = new Uint8Array(value.length * 2);
  for (let i = 0; i < value.length; i++) {
    bytes[2 * i] = value.charCodeAt(i) & 255;
    bytes[2 * i + 1] = value.charCodeAt(i) >> 8;
  }
  return bytes;
}

/**
 * Custom properties of a worksheet (Worksheet.CustomProperties): names around its rows, values in parts of their own.
 * @example readCustomProperties(parts, "xl/worksheets/sheet2.xml", around).get("kind") // "summary"
 */
export function readCustomProperties(parts: PackageParts, sheetPart: string, around: ElementXml): Map<string, string> {
  const listed = around.child("customProperties").all("customPr").map((xml) => ElementXml.of(xml).attributes);
  if (listed.length === 0) return new Map();
  const targets = new Map(parts.relationships(sheetPart).map(({ id, target }) => [id, target]));
  return new Map(listed.map((attributes) => {
    const part = targets.get(attributes["r:id"] ?? "") ?? "";
    return [attributes.name ?? "", new TextDecoder("utf-16le").decode(parts.bytes(part) ?? new Uint8Array(0))];
  }));
}
