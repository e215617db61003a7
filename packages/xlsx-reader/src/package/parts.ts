import { elementsNamed } from "../xml/elements";
import { type ZipEntry, readDirectory } from "../zip/directory";
import type { Work } from "../model/steps";
import { LIMITS, type PackageBounds } from "../model/limits";
import { unpack, unpackingFast } from "../zip/unpack";
import { utf8Part } from "./encoding";

export interface Relationship {
  id: string;
  /** Last word of the type: "worksheet", "sharedStrings" … */
  kind: string;
  /** Full path in the package, "" when it points outside. */
  target: string;
}

const decoder = new TextDecoder();
const LARGE = 1024 * 1024;
const XML = /\.(?:xml|rels|vml)$/i;

/**
 * Path of a relationship's target as seen from a part.
 * @example resolvePath("xl/worksheets/sheet1.xml", "../drawings/drawing1.xml") // "xl/drawings/drawing1.xml"
 */
export function resolvePath(from: string, target: string): string {
  const written = target.replace(/\\/g, "/");
  const path = written.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of written.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Where a part's relationships stand: "xl/_rels/workbook.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A part's name without the escapes of addresses: "S%E1%BB%95.xml" is "Sổ.xml". */
function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Parts of XML in UTF-8, others as they are. */
function sound({ name }: ZipEntry, bytes: Uint8Array): Uint8Array {
  return XML.test(name) ? utf8Part(bytes) : bytes;
}

/** The parts of a package by name; names are compared without case and escapes, as Excel does. */
export class PackageParts {
  protected readonly byName = new Map<string, ZipEntry>();
  protected readonly related = new Map<string, Relationship[]>();
  private large: { entry: ZipEntry; bytes: Uint8Array } | undefined;

  constructor(entries: Iterable<ZipEntry>) {
    for (const entry of entries) this.byName.set(PackageParts.key(entry.name), entry);
  }

  static of(file: Uint8Array, bounds: PackageBounds = LIMITS): PackageParts {
    return new PackageParts(readDirectory(file, bounds));
  }

  /** Equal for two spellings of one part's name. */
  static key(name: string): string {
    return unescaped(name).toLowerCase();
  }

  get entries(): ZipEntry[] {
    return [...this.byName.values()];
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(PackageParts.key(name));
  }

  /** What a part holds; parts of XML in UTF-8. */
  bytes(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    if (!entry || entry.size < LARGE) return entry && this.unpacked(entry);
    // A large sheet is looked at several times while saving: the last large part is kept.
    if (this.large?.entry !== entry) this.large = { entry, bytes: this.unpacked(entry) };
    return this.large.bytes;
  }

  /** The same in pieces, and not kept: of a part that is looked at once. */
  *reading(name: string): Work<Uint8Array | undefined> {
    const entry = this.entry(name);
    return entry && sound(entry, yield* unpackingFast(entry));
  }

  private unpacked(entry: ZipEntry): Uint8Array {
    return sound(entry, unpack(entry));
  }

  /** The part as text; undefined when it is missing. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    return bytes && decoder.decode(bytes);
  }

  relationships(part: string): Relationship[] {
    const known = this.related.get(part);
    if (known) return known;
    const xml = this.text(relationshipsPath(part)) ?? "";
    const found = elementsNamed(xml, "Relationship").map(({ attributes }) => ({
      id: attributes.Id ?? attributes["r:id"] ?? "",
      kind: (attributes.Type ?? "").split("/").pop() ?? "",
      target: attributes.TargetMode === "External" ? "" : resolvePath(part, attributes.Target ?? ""),
    }));
    this.related.set(part, found);
    return found;
  }
}
