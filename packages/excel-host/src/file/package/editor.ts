import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";
import { attributeText } from "@tthc/xlsx-reader/xml/tags";
import type { ZipEntry } from "@tthc/xlsx-reader/zip/directory";
import { newEntry, writePackage } from "../zip/pack";
import { PackageParts, relationshipsPath, resolvePath } from "@tthc/xlsx-reader/package/parts";
import { type Vocabulary, TRANSITIONAL } from "./vocabulary";

const CONTENT_TYPES = "[Content_Types].xml";
const DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NO_RELATIONSHIPS = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** [Content_Types].xml and the parts that it names. */
interface ContentTypes {
  xml: ElementXml;
  names: Set<string>;
}

/** The relationships of a part, and what they point at: ids by kind and part. */
interface RelationshipList {
  xml: ElementXml;
  ids: Set<string>;
  byTarget: Map<string, string>;
}

function pointerKey(kind: string, target: string): string {
  return `${kind.split("/").pop()} ${PackageParts.key(target)}`;
}

function declaredName(override: string): string {
  return PackageParts.key(ElementXml.of(override).attributes.PartName ?? "");
}

/** What a new relationship points at. */
export interface Pointer {
  /** Last word of its type ("drawing"), or the whole type when it is none of the standard's. */
  kind: string;
  target: string;
  /** The target is an address outside the package. */
  external?: boolean;
}

/** A part's name as a relationship of another part writes it: "../drawings/drawing1.xml". */
function relativePath(from: string, target: string): string {
  const folder = from.split("/").slice(0, -1);
  const path = target.split("/");
  let same = 0;
  while (same < folder.length && same < path.length - 1 && folder[same] === path[same]) same++;
  return [...folder.slice(same).map(() => ".."), ...path.slice(same)].join("/");
}

/** A package that is being changed: parts are replaced whole, all others keep their packed bytes. */
export class PackageEditor extends PackageParts {
  private types: ContentTypes | undefined;
  /** Whether a relationship was taken away: parts may have lost what points at them. */
  droppedPointers = false;
  private readonly lists = new Map<string, RelationshipList>();
  /** Next number to try for names that begin alike. */
  private readonly numbers = new Map<string, number>();

  constructor(entries: Iterable<ZipEntry>, readonly vocabulary: Vocabulary = TRANSITIONAL) {
    super(entries);
  }

  /** Puts a part in; one that is there keeps the spelling of its name. */
  set(name: string, content: Uint8Array | string): void {
    this.byName.set(PackageParts.key(name), newEntry(this.entry(name)?.name ?? name, content));
  }

  /** Puts a changed text in; one that is as before keeps its bytes. */
  change(name: string, xml: string): void {
    if (this.text(name) !== xml) this.set(name, xml);
  }

  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /** Adds a relationship from a part ("" = the package) and gives its id; one to the same part is used again. */
  relate(from: string, { kind, target, external = false }: Pointer): string {
    const { xml, ids, byTarget } = this.list(from);
    const same = external ? undefined : byTarget.get(pointerKey(kind, target));
    if (same !== undefined) return same;
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    ids.add(id);
    if (!external) byTarget.set(pointerKey(kind, target), id);
    const type = kind.includes("/") ? kind : `${this.vocabulary.relationships}/${kind}`;
    const place = external ? target : relativePath(from, target);
    xml.add("Relationship", `<${xml.prefix}Relationship Id="${id}" Type="${type}" Target="${attributeText(place)}"${external ? " TargetMode=\"External\"" : ""}/>`);
    this.relationships(from).push({ id, kind: kind.split("/").pop() ?? "", target: external ? "" : target });
    return id;
  }

  /** Takes relationships of a part away. */
  unrelate(from: string, ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    this.droppedPointers = true;
    const { xml, byTarget } = this.list(from);
    xml.change("Relationship", (each) => (ids.has(ElementXml.of(each).attributes.Id) ? "" : each));
    for (const [key, id] of byTarget) if (ids.has(id)) byTarget.delete(key);
    this.related.set(from, this.relationships(from).filter(({ id }) => !ids.has(id)));
  }

  private list(from: string): RelationshipList {
    const path = relationshipsPath(from);
    const known = this.lists.get(path);
    if (known) return known;
    const listed = this.relationships(from);
    const xml = ElementXml.of(this.text(path) ?? NO_RELATIONSHIPS);
    xml.change("Relationship", (each) => this.spelled(from, each));
    const byTarget = new Map(listed.filter(({ id, target }) => id !== "" && target !== "").map(({ id, kind, target }) => [pointerKey(kind, target), id]));
    const list = { xml, ids: new Set(listed.map(({ id }) => id)), byTarget };
    this.lists.set(path, list);
    return list;
  }

  /** Spells what a part points at as those parts are called. */
  respell(from: string): void {
    if (this.has(relationshipsPath(from))) this.list(from);
  }

  /** A relationship whose target is spelled otherwise than the part's name: only Excel finds the part then. */
  private spelled(from: string, relationship: string): string {
    const element = ElementXml.of(relationship);
    const { Target: target = "", TargetMode: mode } = element.attributes;
    const name = mode === "External" ? undefined : this.entry(resolvePath(from, target))?.name;
    if (name === undefined || target === `/${name}` || target === relativePath(from, name)) return relationship;
    element.set("Target", relativePath(from, name));
    return String(element);
  }

  /** Says what a part holds. */
  declare(part: string, contentType: string): void {
    const { xml, names } = this.contentTypes();
    const name = PackageParts.key(`/${part}`);
    if (names.has(name)) return;
    names.add(name);
    xml.add("Override", `<${xml.prefix}Override PartName="/${attributeText(part)}" ContentType="${contentType}"/>`);
  }

  private contentTypes(): ContentTypes {
    if (this.types) return this.types;
    const xml = ElementXml.of(this.text(CONTENT_TYPES) ?? "<Types/>");
    return (this.types = { xml, names: new Set(xml.all("Override").map(declaredName)) });
  }

  /** Takes parts out with what they are declared as; relationships to them must be gone. */
  remove(parts: readonly string[]): void {
    if (parts.length === 0) return;
    const gone = new Set(parts.flatMap((part) => [part, relationshipsPath(part)]).map((name) => PackageParts.key(name)));
    gone.forEach((name) => this.byName.delete(name));
    this.contentTypes().xml.change("Override", (each) => (gone.has(declaredName(each).slice(1)) ? "" : each));
  }

  /** A name of a part that is still free: freeName("xl/customProperty", ".bin"). */
  freeName(stem: string, extension: string): string {
    let number = this.numbers.get(stem) ?? 1;
    while (this.has(`${stem}${number}${extension}`)) number++;
    this.numbers.set(stem, number);
    return `${stem}${number}${extension}`;
  }

  /** The package as a file. */
  file(): Uint8Array {
    for (const [path, { xml }] of this.lists) this.change(path, String(xml));
    if (this.lists.size > 0) this.declareRelationships();
    if (this.types) this.change(CONTENT_TYPES, String(this.types.xml));
    const first = this.entry(CONTENT_TYPES);
    return writePackage([...(first ? [first] : []), ...this.entries.filter((entry) => entry !== first)]);
  }

  /** A package that had none needs to say what files of relationships are. */
  private declareRelationships(): void {
    const { xml } = this.contentTypes();
    const known = xml.all("Default").some((each) => ElementXml.of(each).attributes.Extension?.toLowerCase() === "rels");
    if (!known) xml.add("Default", `<${xml.prefix}Default Extension="rels" ContentType="${RELATIONSHIPS_TYPE}"/>`);
  }
}
