import {
  EXTENSION_RELATIONSHIP, EXTENSION_TYPE, TASKPANES_PART, TASKPANES_RELATIONSHIP, TASKPANES_TYPE, extensionParts, isOwn, settingsXml,
} from "../../package/settingsPart";
import type { PackageEditor } from "../../package/editor";
import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";

const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The part's own id; one settings part a workbook, so it may be the same everywhere. */
const INSTANCE = "{7B0E4C52-6C1A-4E1B-9E58-77684C5454B1}";

/** A pane that is docked right and stays closed: opening the file must not open the add-in. */
function paneXml(id: string): string {
  return `<wetp:taskpane xmlns:wetp="${PANES}" dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref xmlns:r="${R}" r:id="${id}"/></wetp:taskpane>`;
}

/**
 * Writes the add-in's settings where Excel keeps those of add-ins: a web extension part, listed with the workbook's
 * task panes. Those of other add-ins are not touched.
 */
export function writeSettings(editor: PackageEditor, settings: ReadonlyMap<string, unknown>): void {
  const own = extensionParts(editor).find((name) => isOwn(editor.text(name) ?? ""));
  if (own !== undefined) {
    const instance = /\bid="(\{[^"]+\})"/.exec(editor.text(own) ?? "")?.[1] ?? INSTANCE;
    editor.set(own, settingsXml(settings, instance));
    return;
  }
  if (settings.size === 0) return;
  const part = editor.freeName("xl/webextensions/webextension", ".xml");
  editor.set(part, settingsXml(settings, INSTANCE));
  editor.declare(part, EXTENSION_TYPE);
  const panes = editor.relationships("").find(({ kind }) => kind === "webextensiontaskpanes")?.target ?? TASKPANES_PART;
  const list = ElementXml.of(editor.text(panes) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<wetp:taskpanes xmlns:wetp="${PANES}"/>`);
  list.add("taskpane", paneXml(editor.relate(panes, { kind: EXTENSION_RELATIONSHIP, target: part })));
  editor.set(panes, String(list));
  editor.declare(panes, TASKPANES_TYPE);
  editor.relate("", { kind: TASKPANES_RELATIONSHIP, target: panes });
}
