import { ImportRefusal } from "../model/types";
import type { XmlAttribute } from "./xmlTokens";

/** Prefixes that need no declaration. */
const GIVEN = new Set(["", "xml", "xmlns"]);

/** Which prefixes stand for one namespace, as elements begin and end. */
export class Namespaces {
  private readonly prefixes = new Map<string, boolean[]>();
  /** Prefixes that each open element declares; undefined for most. */
  private readonly declared: (string[] | undefined)[] = [];

  constructor(private readonly namespace: string) {}

  /** An attribute whose prefix nobody declares is refused as damaged: what it says cannot be known. */
  enter(attributes: readonly XmlAttribute[]): void {
    let names: string[] | undefined;
    for (const { prefix, name, value } of attributes) {
      if (prefix !== "xmlns") continue;
      (names ??= []).push(name);
      const meanings = this.prefixes.get(name);
      if (meanings) meanings.push(value === this.namespace);
      else this.prefixes.set(name, [value === this.namespace]);
    }
    this.declared.push(names);
    if (attributes.some(({ prefix }) => !GIVEN.has(prefix) && this.meaning(prefix) === undefined)) throw new ImportRefusal("damaged");
  }

  leave(): void {
    for (const name of this.declared.pop() ?? []) this.prefixes.get(name)?.pop();
  }

  has(prefix: string): boolean {
    return this.meaning(prefix) === true;
  }

  private meaning(prefix: string): boolean | undefined {
    return this.prefixes.get(prefix)?.at(-1);
  }
}
