import type { OdsTags } from "./odsTags";

interface Style {
  parent: string;
  font: string;
  /** Of a table: whether it is shown. */
  shown: boolean;
}

/** Style families that tell something of cells. */
const CELL = "table-cell";
const TABLE = "table";
/** Name under which the style of all cells without one is kept. */
const DEFAULT = "";

/** Fonts of cells and visibility of tables, from the styles of a document. */
export class OdsStyles {
  private readonly faces = new Map<string, string>();
  private readonly cells = new Map<string, Style>();
  private readonly tables = new Map<string, Style>();

  /** Whether an element holds styles; they are then read. */
  read(tags: OdsTags, name: string): boolean {
    if (name !== "styles" && name !== "automatic-styles" && name !== "font-face-decls") return false;
    const reader = tags.tags;
    if (reader.selfClosing) return true;
    for (;;) {
      tags.next();
      const child = tags.name;
      if (reader.closing) {
        reader.skipTag();
        if (child === name) return true;
        continue;
      }
      const attributes = tags.attributes();
      if (child === "font-face") this.faces.set(attributes.name ?? "", (attributes["font-family"] ?? "").replace(/^'|'$/g, ""));
      else if (child === "style" || child === "default-style") {
        this.style(tags, child, attributes);
        continue;
      }
      tags.skip();
    }
  }

  private style(tags: OdsTags, element: string, { family, name = DEFAULT, "parent-style-name": parent = DEFAULT }: Record<string, string>): void {
    const style: Style = { parent, font: "", shown: true };
    if (family === CELL) this.cells.set(element === "default-style" ? DEFAULT : name, style);
    else if (family === TABLE) this.tables.set(name, style);
    const reader = tags.tags;
    if (reader.selfClosing) return;
    for (;;) {
      tags.next();
      const child = tags.name;
      if (reader.closing) {
        reader.skipTag();
        if (child === element) return;
        continue;
      }
      const attributes = tags.attributes();
      if (child === "text-properties") style.font = attributes["font-family"]?.replace(/^'|'$/g, "") ?? attributes["font-name"] ?? "";
      else if (child === "table-properties") style.shown = attributes.display !== "false";
      tags.skip();
    }
  }

  /** Font of a cell style, its own or that of the styles it stands on; "" when none names one. */
  font(name: string): string {
    const seen = new Set<string>();
    for (let at: string | undefined = name; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const style = this.cells.get(at);
      if (style?.font) return this.faces.get(style.font) || style.font;
      at = at === DEFAULT ? undefined : style?.parent ?? DEFAULT;
    }
    return "";
  }

  isShown(table: string): boolean {
    return this.tables.get(table)?.shown ?? true;
  }
}
