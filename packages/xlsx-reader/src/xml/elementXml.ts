import { FileRefusal } from "../model/result";
import { attributesOf } from "./elements";
import { localName, nextTag, withAttribute, type Tag } from "./tags";

/** A child of an element as it is written, with the blanks and comments before it. */
interface Child {
  name: string;
  lead: string;
  xml: string;
}

function unsound(): never {
  throw new FileRefusal("damaged");
}

/** Behind the end of the element that a tag opens. */
function elementEnd(xml: string, open: Tag): number {
  let end = open.end;
  for (let depth = open.kind === "empty" ? 0 : 1; depth > 0;) {
    const tag = nextTag(xml, end) ?? unsound();
    if (tag.kind === "open") depth++;
    else if (tag.kind === "close") depth--;
    end = tag.end;
  }
  return end;
}

/**
 * An element's text taken apart into its own tag, its children and its end, so that one of them can be changed while
 * every other byte stays. order: names of the children in the order that the schema demands.
 */
export class ElementXml {
  private constructor(
    private readonly before: string, private tag: string, private children: Child[], private readonly tail: string,
    private readonly after: string, private readonly order: readonly string[],
  ) {}

  /**
   * Takes an element, or a document by its root element, apart. FileRefusal "damaged" when it does not end.
   * @example ElementXml.of("<a><b/><c/></a>").first("c") // "<c/>"
   */
  static of(xml: string, order: readonly string[] = []): ElementXml {
    const root = nextTag(xml, 0);
    if (root === null || root.kind === "close") unsound();
    const before = xml.slice(0, root.start);
    const tag = xml.slice(root.start, root.end);
    if (root.kind === "empty") return new ElementXml(before, tag, [], "", xml.slice(root.end), order);
    const children: Child[] = [];
    for (let at = root.end; ;) {
      const found = nextTag(xml, at) ?? unsound();
      if (found.kind === "close") {
        if (found.name !== root.name) unsound();
        return new ElementXml(before, tag, children, xml.slice(at, found.start), xml.slice(found.start), order);
      }
      const end = elementEnd(xml, found);
      children.push({ name: localName(found.name), lead: xml.slice(at, found.start), xml: xml.slice(found.start, end) });
      at = end;
    }
  }

  /** Name with its prefix, as the element writes it. */
  private get written(): string {
    return /^<([^\s/>]+)/.exec(this.tag)?.[1] ?? "";
  }

  get name(): string {
    return localName(this.written);
  }

  /** Prefix with its colon, mostly "". */
  get prefix(): string {
    return this.written.slice(0, this.written.length - this.name.length);
  }

  get attributes(): Record<string, string> {
    return attributesOf(this.tag.slice(1 + this.written.length));
  }

  /** Text of an element that holds no others, as it is written. */
  get text(): string {
    return this.tail;
  }

  /** The element with this text inside, for one that holds no others. */
  withText(text: string): string {
    return `${this.before}${this.opening}${text}</${this.written}>${this.tag.endsWith("/>") ? this.after : this.after.slice(this.after.indexOf(">") + 1)}`;
  }

  get isEmpty(): boolean {
    return this.children.length === 0;
  }

  /** Sets an attribute as it is written; null takes it away. */
  set(name: string, value: string | number | null): void {
    if (value === null ? this.attributes[localName(name)] !== undefined : this.attributes[localName(name)] !== String(value)) {
      this.tag = withAttribute(this.tag, name, value === null ? null : String(value));
    }
  }

  /** The children of a name as they are written; all of them without one. */
  all(name?: string): string[] {
    return this.children.filter((child) => name === undefined || child.name === name).map(({ xml }) => xml);
  }

  first(name: string): string | undefined {
    return this.children.find((child) => child.name === name)?.xml;
  }

  /** The first child of a name taken apart; a new one when there is none (put it back with `put`). */
  child(name: string, order: readonly string[] = []): ElementXml {
    return ElementXml.of(this.first(name) ?? `<${this.prefix}${name}/>`, order);
  }

  /** Puts a child in place of the first of its name, else where the order wants it; "" takes that first one away. */
  put(name: string, xml: string): void {
    const place = this.children.findIndex((child) => child.name === name);
    if (place < 0) return xml === "" ? undefined : this.add(name, xml);
    if (xml === "") this.children.splice(place, 1);
    else this.children[place].xml = xml;
  }

  /** Adds a child behind all of its name, else where the order wants it. */
  add(name: string, xml: string): void {
    this.addAll(name, [xml]);
  }

  /** Adds children of one name at once. */
  addAll(name: string, xmls: readonly string[]): void {
    const added = xmls.map((xml) => ({ name, lead: "", xml }));
    const place = this.children[this.children.length - 1]?.name === name ? this.children.length : this.placeFor(name);
    if (place === this.children.length) for (const child of added) this.children.push(child);
    else this.children = [...this.children.slice(0, place), ...added, ...this.children.slice(place)];
  }

  /** Changes every child of a name; "" takes it away. */
  change(name: string, change: (xml: string, index: number) => string): void {
    let index = 0;
    for (const child of this.children) if (child.name === name) child.xml = change(child.xml, index++);
    this.children = this.children.filter(({ xml }) => xml !== "");
  }

  /** Puts other children in place of all of one name. */
  replace(name: string, xmls: readonly string[]): void {
    const first = this.children.findIndex((child) => child.name === name);
    const lead = this.children[Math.max(0, first)]?.lead ?? "";
    const place = first < 0 ? this.placeFor(name) : first;
    const others = (children: readonly Child[]): Child[] => children.filter((child) => child.name !== name);
    this.children = [...others(this.children.slice(0, place)), ...xmls.map((xml) => ({ name, lead, xml })), ...others(this.children.slice(place))];
  }

  /** The text before and behind the first child of a name; null without one. */
  around(name: string): [before: string, behind: string] | null {
    const place = this.children.findIndex((child) => child.name === name);
    if (place < 0) return null;
    const text = (children: readonly Child[]): string => children.map(({ lead, xml }) => lead + xml).join("");
    const own = this.children[place];
    return [this.before + this.opening + text(this.children.slice(0, place)) + own.lead, text(this.children.slice(place + 1)) + this.tail + this.after];
  }

  toString(): string {
    const inside = this.children.map(({ lead, xml }) => lead + xml).join("") + this.tail;
    if (!this.tag.endsWith("/>")) return this.before + this.tag + inside + this.after;
    if (this.isEmpty) return this.before + this.tag + this.after;
    return `${this.before}${this.opening}${inside}</${this.written}>${this.after}`;
  }

  /** The element's own tag as one that has an end tag. */
  private get opening(): string {
    return this.tag.replace(/\s*\/>$/, ">");
  }

  private placeFor(name: string): number {
    const last = this.children.map((child) => child.name).lastIndexOf(name);
    if (last >= 0) return last + 1;
    const rank = this.order.indexOf(name);
    const later = rank < 0 ? -1 : this.children.findIndex((child) => this.rankOf(child) > rank);
    return later < 0 ? this.children.length : later;
  }

  /** A child's place in the order; alternatives stand for what they hold. */
  private rankOf(child: Child): number {
    if (child.name !== "AlternateContent") return this.order.indexOf(child.name);
    for (let tag = nextTag(child.xml, 0); tag; tag = nextTag(child.xml, tag.end)) {
      const rank = this.order.indexOf(localName(tag.name));
      if (rank >= 0) return rank;
    }
    return -1;
  }
}

/** New XML without prefixes as an element with a prefix holds it. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
}
