import { elementsNamed } from "../xml/elements";
import { escapeXml } from "../xml/text";
import type { ZipEntry } from "../zip/directory";
import { newEntry, writePackage } from "../zip/pack";
import { PackageParts, relationshipsPath } from "./parts";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** `target` as a part in `from`'s folder writes it: from the package's root, which every reader takes. */
function rooted(target: string): string {
  return `/${target}`;
}

/** A package that is being changed: parts are replaced whole, all others keep their packed bytes. */
export class PackageEditor {
  private readonly parts = new Map<string, ZipEntry>();

  constructor(entries: Iterable<ZipEntry>) {
    for (const entry of entries) this.put(entry);
  }

  put(entry: ZipEntry): void {
    this.parts.set(entry.name, entry);
  }

  set(name: string, content: Uint8Array | string): void {
    this.put(newEntry(name, content));
  }

  has(name: string): boolean {
    return this.view().entry(name) !== undefined;
  }

  text(name: string): string {
    return this.view().text(name) ?? "";
  }

  /** The parts as they are now, for reading. */
  view(): PackageParts {
    return new PackageParts([...this.parts.values()]);
  }

  /** Adds a relationship from a part ("" = the package) and gives its id; an equal one is used again. */
  relate(from: string, type: string, target: string): string {
    const path = relationshipsPath(from);
    const xml = this.text(path) || `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
    const same = this.view().relationships(from).find((each) => each.target === target);
    if (same) return same.id;
    const taken = new Set(elementsNamed(xml, "Relationship").map(({ attributes }) => attributes.Id));
    let number = 1;
    while (taken.has(`rId${number}`)) number++;
    const element = `<Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(rooted(target))}"/>`;
    this.set(path, xml.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>").replace(/<\/Relationships\s*>/, `${element}</Relationships>`));
    return `rId${number}`;
  }

  /** Says what a part holds. */
  declare(part: string, contentType: string): void {
    const xml = this.text(CONTENT_TYPES);
    const name = rooted(part).toLowerCase();
    if (elementsNamed(xml, "Override").some(({ attributes }) => attributes.PartName?.toLowerCase() === name)) return;
    const element = `<Override PartName="${escapeXml(rooted(part))}" ContentType="${contentType}"/>`;
    this.set(CONTENT_TYPES, xml.replace(/<\/((?:[\w.-]+:)?)Types\s*>/, (close, prefix: string) => `<${prefix}${element.slice(1)}${close}`));
  }

  /** Takes a part out together with what points at it from `owner`. */
  remove(part: string, owner: string): void {
    const entry = this.view().entry(part);
    if (!entry) return;
    this.parts.delete(entry.name);
    const cut = (xml: string, name: string, points: (attributes: Record<string, string>) => boolean): string => elementsNamed(xml, name).reverse()
      .reduce((text, element) => (points(element.attributes) ? text.slice(0, element.start) + text.slice(element.end) : text), xml);
    const types = cut(this.text(CONTENT_TYPES), "Override", ({ PartName }) => PartName?.toLowerCase() === rooted(part).toLowerCase());
    this.set(CONTENT_TYPES, types);
    const path = relationshipsPath(owner);
    const ids = new Set(this.view().relationships(owner).filter((each) => each.target.toLowerCase() === part.toLowerCase()).map((each) => each.id));
    if (ids.size > 0) this.set(path, cut(this.text(path), "Relationship", ({ Id }) => ids.has(Id)));
  }

  /** A name of a part that is still free: freeName("xl/customProperty", ".bin"). */
  freeName(stem: string, extension: string): string {
    const view = this.view();
    for (let number = 1; ; number++) if (!view.entry(`${stem}${number}${extension}`)) return `${stem}${number}${extension}`;
  }

  bytes(): Uint8Array {
    const first = this.parts.get(CONTENT_TYPES);
    return writePackage([...(first ? [first] : []), ...[...this.parts.values()].filter((entry) => entry !== first)]);
  }
}
