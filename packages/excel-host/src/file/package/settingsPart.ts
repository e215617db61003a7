import { elementsNamed } from "@tthc/xlsx-reader/xml/elements";
import { escapeXml } from "@tthc/xlsx-reader/xml/text";
import type { PackageParts } from "@tthc/xlsx-reader/package/parts";

/** The add-in's id in manifest.xml: Excel keeps settings by it. */
export const ADDIN_ID = "ac8fdec2-f494-4204-a37d-2f802f1a6ac2";
/** Excel's own place for the settings of add-ins (ECMA-376 part 2 relationship, [MS-OWEXML] 2.2). */
export const TASKPANES_PART = "xl/webextensions/taskpanes.xml";
export const TASKPANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
export const TASKPANES_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
export const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
export const EXTENSION_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextension";

/** Parts that hold settings of add-ins, in the file's order. */
export function extensionParts(parts: PackageParts): string[] {
  return parts.entries.map(({ name }) => name).filter((name) => /^xl\/webextensions\/webextension\d*\.xml$/i.test(name));
}

/** Whether a settings part is this add-in's, by the id in its reference. */
export function isOwn(xml: string): boolean {
  return elementsNamed(xml, "reference").some(({ attributes }) => (attributes["r:id"] ?? attributes.id ?? "").replace(/[{}]/g, "").toLowerCase() === ADDIN_ID);
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/**
 * The add-in's settings that the file keeps (values are JSON, as Excel writes them).
 * @example readSettings(parts).get("tiny.settings") // '{"version":1,…}'
 */
export function readSettings(parts: PackageParts): Map<string, unknown> {
  const own = extensionParts(parts).map((name) => parts.text(name) ?? "").find(isOwn);
  const properties = elementsNamed(own ?? "", "property");
  return new Map(properties.map(({ attributes }) => [attributes.name ?? "", parsed(attributes.value ?? "")]));
}

/**
 * A webextension part with these settings; `instance` is the part's own GUID.
 * @example settingsXml(new Map([["a", 1]]), "{…}").includes('name="a" value="1"') // true
 */
export function settingsXml(settings: ReadonlyMap<string, unknown>, instance: string): string {
  const properties = [...settings].map(([name, value]) => `<we:property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value ?? null))}"/>`);
  return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    + `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${instance}">`
    + `<we:reference id="${ADDIN_ID}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>`
    + `<we:properties>${properties.join("")}</we:properties><we:bindings/>`
    + "<we:snapshot xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></we:webextension>";
}
