import { elementsNamed } from "../xml/elements";
import type { PackageParts } from "./parts";

export const CUSTOM_PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
export const CUSTOM_PROPERTY_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";

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
 * Custom properties of a worksheet (Worksheet.CustomProperties): names in the sheet's tail, values in parts of their own.
 * @example readCustomProperties(parts, "xl/worksheets/sheet2.xml", tail).get("tthc") // "summary"
 */
export function readCustomProperties(parts: PackageParts, sheetPart: string, tail: string): Map<string, string> {
  const listed = elementsNamed(tail, "customPr");
  if (listed.length === 0) return new Map();
  const targets = parts.relationships(sheetPart);
  return new Map(listed.map(({ attributes }) => {
    const part = targets.find(({ id }) => id === attributes["r:id"])?.target ?? "";
    return [attributes.name ?? "", new TextDecoder("utf-16le").decode(parts.bytes(part) ?? new Uint8Array(0))];
  }));
}
