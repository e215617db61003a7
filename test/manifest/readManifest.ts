import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

export const MANIFEST = "manifest.xml";
export const BASE = "https://localhost:3000/";

/** The manifest as a document. Throws when it is not well-formed. */
export function readManifest(): Document {
  const { window } = new JSDOM(readFileSync(MANIFEST, "utf8"), { contentType: "text/xml" });
  return window.document;
}

/** Elements by their name without prefix, anywhere in the document. */
export function elements(manifest: Document, name: string): Element[] {
  return [...manifest.getElementsByTagNameNS("*", name)];
}

/** A resource's text in both languages. */
export interface Resource {
  id: string;
  vi: string;
  en: string | undefined;
}

/** The resources of one kind: Image, Url or String. */
export function resources(manifest: Document, kind: "Image" | "Url" | "String", within = "Resources"): Resource[] {
  return elements(manifest, within).flatMap((holder) => [...holder.getElementsByTagNameNS("*", kind)])
    .filter((element) => element.hasAttribute("id"))
    .map((element) => ({ id: element.getAttribute("id") ?? "", vi: element.getAttribute("DefaultValue") ?? "", en: english(element) }));
}

export function english(element: Element): string | undefined {
  return [...element.children].find((child) => child.getAttribute("Locale") === "en-US")?.getAttribute("Value") ?? undefined;
}
