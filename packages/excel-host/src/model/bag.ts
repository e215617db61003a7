import { invalidArgument } from "../executor/hostError";
import { UNMODELLED, type HostObject } from "../executor/hostObject";
import type { Library } from "../executor/library";
import { defaultScalar } from "./defaults";

/** Where the scalars of a bag object live, by dotted path ("Axes.ValueAxis.Maximum"). */
export interface BagStore {
  get(path: string): unknown;
  set(path: string, value: unknown): void;
}

/**
 * Makes the object behind a path when it has behaviour of its own, null for "as plain data". Receives the path of the
 * member and its type.
 */
type BagMember = (path: string, type: string) => HostObject | null;

/** Methods that plain data has: fill and line of chart elements. */
type BagCall = (store: BagStore, path: string, value: unknown) => void;

const CALLS: Readonly<Record<string, BagCall>> = {
  "ChartFill.SetSolidColor": (store, path, value) => store.set(`${path}.Color`, value),
  "ChartFill.Clear": (store, path) => store.set(`${path}.Color`, "None"),
  "ChartLineFormat.Clear": (store, path) => store.set(`${path}.LineStyle`, "None"),
  "ChartBorder.Clear": (store, path) => store.set(`${path}.LineStyle`, "None"),
  "ConditionalRangeFill.Clear": (store, path) => store.set(`${path}.Color`, undefined),
};

/**
 * An object that is only data: its members are those that the library's own metadata names; scalars are kept by path,
 * read back as written, or with Excel's default (defaults.ts). Anything else is refused by name.
 */
export class BagObject implements HostObject {
  readonly self = this;

  constructor(
    readonly type: string, private readonly library: Library, private readonly store: BagStore, private readonly path: string,
    private readonly special: BagMember = () => null,
  ) {}

  private at(name: string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }

  identity(): Record<string, unknown> {
    return {};
  }

  get(name: string): unknown {
    if (!this.library.type(this.type).scalars.has(name.toLowerCase())) return UNMODELLED;
    const value = this.store.get(this.at(name));
    return value === undefined ? defaultScalar(this.type, name, this.path) : value;
  }

  set(name: string, value: unknown): typeof UNMODELLED | void {
    const scalar = this.library.type(this.type).scalars.get(name.toLowerCase());
    if (!scalar) return UNMODELLED;
    if (!scalar.settable) throw invalidArgument(`${this.type}.${scalar.name} is read-only.`);
    this.store.set(this.at(name), value);
  }

  nav(name: string): HostObject | null | typeof UNMODELLED {
    const nav = this.library.type(this.type).navType(name);
    if (!nav) return UNMODELLED;
    const special = this.special(this.at(name), nav.type);
    if (special) return special;
    return nav.isCollection ? UNMODELLED : new BagObject(nav.type, this.library, this.store, this.at(name), this.special);
  }

  object(): typeof UNMODELLED {
    return UNMODELLED;
  }

  call(name: string, args: { at(index: number): unknown }): unknown {
    const run = CALLS[`${this.type}.${name}`];
    return run ? run(this.store, this.path, args.at(0)) : UNMODELLED;
  }

  item(): typeof UNMODELLED {
    return UNMODELLED;
  }

  items(): typeof UNMODELLED {
    return UNMODELLED;
  }

  assertAlive(): void {
    // plain data lives as long as its owner, which is checked when its path is resolved
  }
}
