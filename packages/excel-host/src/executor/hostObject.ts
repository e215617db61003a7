import type { Arguments } from "./arguments";

/** What a member answers when the host does not model it; null stays a value (the null object). */
export const UNMODELLED = Symbol("unmodelled");
export type Unmodelled = typeof UNMODELLED;

/** An object of the host as the executor sees it. Names are wire names ("RowCount", "GetUsedRange"). */
export interface HostObject {
  /** Class name in the library: "Range". */
  readonly type: string;
  /** The model behind it, for arguments that are objects. */
  readonly self: unknown;
  /** Identifying keys that go with every answer about it: `{ Id }`. */
  identity(): Record<string, unknown>;
  get(name: string): unknown;
  set(name: string, value: unknown): Unmodelled | void;
  nav(name: string): HostObject | null | Unmodelled;
  object(name: string, args: Arguments): HostObject | null | Unmodelled;
  call(name: string, args: Arguments): unknown;
  item(key: unknown): HostObject | Unmodelled;
  items(): HostObject[] | Unmodelled;
  /** Throws when what it points to is gone (a deleted sheet). */
  assertAlive(): void;
}

/** Behaviour of one library type over a model T, as tables by wire name. */
export interface TypeModel<T> {
  readonly type: string;
  identity?(self: T): Record<string, unknown>;
  alive?(self: T): void;
  get?: Readonly<Record<string, (self: T) => unknown>>;
  set?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  nav?: Readonly<Record<string, (self: T) => HostObject | null>>;
  object?: Readonly<Record<string, (self: T, args: Arguments) => HostObject | null>>;
  call?: Readonly<Record<string, (self: T, args: Arguments) => unknown>>;
  item?(self: T, key: unknown): HostObject;
  items?(self: T): HostObject[];
  /** Where members without an entry above are looked up (a bag of plain scalars). */
  rest?(self: T): HostObject;
}

const own = <V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

class Modelled<T> implements HostObject {
  private restObject: HostObject | undefined;

  constructor(private readonly model: TypeModel<T>, readonly self: T) {}

  get type(): string {
    return this.model.type;
  }

  private rest(): HostObject | undefined {
    return (this.restObject ??= this.model.rest?.(this.self));
  }

  identity(): Record<string, unknown> {
    return this.model.identity?.(this.self) ?? {};
  }

  get(name: string): unknown {
    const read = own(this.model.get, name);
    if (read) return read(this.self);
    const rest = this.rest();
    return rest ? rest.get(name) : UNMODELLED;
  }

  set(name: string, value: unknown): Unmodelled | void {
    const write = own(this.model.set, name);
    if (write) return write(this.self, value);
    const rest = this.rest();
    return rest ? rest.set(name, value) : UNMODELLED;
  }

  nav(name: string): HostObject | null | Unmodelled {
    const go = own(this.model.nav, name);
    if (go) return go(this.self);
    const rest = this.rest();
    return rest ? rest.nav(name) : UNMODELLED;
  }

  object(name: string, args: Arguments): HostObject | null | Unmodelled {
    const make = own(this.model.object, name);
    if (make) return make(this.self, args);
    const rest = this.rest();
    return rest ? rest.object(name, args) : UNMODELLED;
  }

  call(name: string, args: Arguments): unknown {
    const run = own(this.model.call, name);
    if (run) return run(this.self, args);
    const rest = this.rest();
    return rest ? rest.call(name, args) : UNMODELLED;
  }

  item(key: unknown): HostObject | Unmodelled {
    return this.model.item ? this.model.item(this.self, key) : UNMODELLED;
  }

  items(): HostObject[] | Unmodelled {
    return this.model.items ? this.model.items(this.self) : UNMODELLED;
  }

  assertAlive(): void {
    this.model.alive?.(this.self);
  }
}

/**
 * The host object of a model.
 * @example modelled(rangeModel, new RangeRef(context, sheet, area))
 */
export function modelled<T>(model: TypeModel<T>, self: T): HostObject {
  return new Modelled(model, self);
}
