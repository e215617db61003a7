import { elementsNamed } from "../xml/elements";
import { type ZipEntry, readDirectory } from "../zip/directory";
import { unpack } from "../zip/unpack";

export interface Relationship {
  id: string;
  /** Last word of the type: "worksheet", "sharedStrings" … */
  kind: string;
  /** Full path in the package, "" when it points outside. */
  target: string;
}

const decoder = new TextDecoder();
const LARGE = 1024 * 1024;

/**
 * Path of a relationship's target as seen from a part.
 * @example resolvePath("xl/worksheets/sheet1.xml", "../drawings/drawing1.xml") // "xl/drawings/drawing1.xml"
 */
export function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
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

/** The parts of a package by name; names are compared without case, as Excel does. */
export class PackageParts {
  private readonly byName = new Map<string, ZipEntry>();
  private large: { entry: ZipEntry; bytes: Uint8Array } | undefined;

  constructor(readonly entries: readonly ZipEntry[]) {
    for (const entry of entries) this.byName.set(entry.name.toLowerCase(), entry);
  }

  static of(file: Uint8Array): PackageParts {
    return new PackageParts(readDirectory(file));
  }

  entry(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }

  bytes(name: string): Uint8Array | undefined {
    const entry = this.entry(name);
    if (!entry || entry.size < LARGE) return entry && unpack(entry);
    // A register's sheet is looked at several times while saving: the last large part is kept.
    if (this.large?.entry !== entry) this.large = { entry, bytes: unpack(entry) };
    return this.large.bytes;
  }

  /** The part as text (UTF-8, or UTF-16 when it says so); undefined when it is missing. */
  text(name: string): string | undefined {
    const bytes = this.bytes(name);
    if (!bytes) return undefined;
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
    return decoder.decode(bytes);
  }

  relationships(part: string): Relationship[] {
    const xml = this.text(relationshipsPath(part)) ?? "";
    return elementsNamed(xml, "Relationship").map(({ attributes }) => ({
      id: attributes.Id ?? attributes["r:id"] ?? "",
      kind: (attributes.Type ?? "").split("/").pop() ?? "",
      target: attributes.TargetMode === "External" ? "" : resolvePath(part, attributes.Target ?? ""),
    }));
  }
}
