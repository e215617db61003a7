import type { Language } from "../../../../src/locales/language";

/** A button of the add-in's ribbon tab, as the manifest declares it. */
export interface RibbonButton {
  id: string;
  label: string;
  description: string;
  icon: string;
  /** The function to run, or the task pane to show. */
  action: { kind: "run"; functionName: string } | { kind: "showPane" };
}

interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface RibbonTab {
  label: string;
  groups: RibbonGroup[];
}

const LANGUAGE_TAGS: Record<Language, string> = { vi: "vi-VN", en: "en-US" };

function children(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.localName === name);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return element && children(element, name)[0];
}

/** A manifest's resources by id in one language. */
function resources(manifest: Document, language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of [...manifest.getElementsByTagName("*")]) {
    const id = element.getAttribute("id");
    if (!id || !["String", "Image", "Url"].includes(element.localName)) continue;
    const own = children(element, "Override").find((override) => override.getAttribute("Locale") === LANGUAGE_TAGS[language]);
    found.set(id, own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "");
  }
  return found;
}

/** The add-in's files are served below /addin/ here, whatever address the manifest names. */
const served = (url: string) => (url === "" ? "" : `/addin${url.replace(/^https?:\/\/[^/]+/, "")}`);

function button(control: Element, text: Map<string, string>): RibbonButton {
  const label = (element: Element | undefined) => text.get(element?.getAttribute("resid") ?? "") ?? "";
  const images = children(child(control, "Icon") ?? control, "Image");
  const image = images.find((candidate) => candidate.getAttribute("size") === "32") ?? images[0];
  const action = child(control, "Action");
  const functionName = child(action, "FunctionName")?.textContent?.trim() ?? "";
  return {
    id: control.getAttribute("id") ?? "",
    label: label(child(control, "Label")),
    description: label(child(child(control, "Supertip"), "Description")),
    icon: served(label(image)),
    action: functionName === "" ? { kind: "showPane" } : { kind: "run", functionName },
  };
}

/**
 * The add-in's ribbon tab with its texts in one language, read from the text of manifest.xml.
 * A manifest without a tab gives a tab without groups.
 */
export function ribbonTab(manifestText: string, language: Language): RibbonTab {
  const manifest = new DOMParser().parseFromString(manifestText, "application/xml");
  const text = resources(manifest, language);
  const tab = [...manifest.getElementsByTagName("*")].find((element) => element.localName === "CustomTab");
  const labelOf = (element: Element) => text.get(child(element, "Label")?.getAttribute("resid") ?? "") ?? "";
  if (!tab) return { label: "", groups: [] };
  const groups = children(tab, "Group").map((group) => ({
    id: group.getAttribute("id") ?? "", label: labelOf(group), buttons: children(group, "Control").map((control) => button(control, text)),
  }));
  return { label: labelOf(tab), groups };
}
