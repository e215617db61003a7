import { itemNotFound } from "../executor/hostError";
import type { Arguments } from "../executor/arguments";
import type { HostObject, TypeModel } from "../executor/hostObject";

interface CollectionShape<O, I> {
  type: string;
  list(owner: O): readonly I[];
  wrap(item: I, owner: O): HostObject;
  /** Ids and names by which an item is found, compared without case. */
  keys(item: I, owner: O): readonly unknown[];
  /** getItem also takes a number as position when no key is equal to it. */
  byPosition?: boolean;
}

const fold = (key: unknown): string => String(key).toLowerCase();

/** Lists longer than this are looked up by an index: a workbook may have thousands of sheets. */
const LONG = 50;

/** Finds items of a list by their keys; what it remembers of a long list is checked before it is believed. */
class Finder<O, I> {
  private readonly indexes = new WeakMap<readonly I[], Map<string, I>>();

  constructor(private readonly shape: CollectionShape<O, I>) {}

  find(list: readonly I[], owner: O, key: unknown): I | undefined {
    const wanted = fold(key);
    const has = (item: I): boolean => this.shape.keys(item, owner).some((own) => fold(own) === wanted);
    if (list.length <= LONG) return list.find(has);
    const known = this.indexes.get(list)?.get(wanted);
    if (known !== undefined && has(known) && list.includes(known)) return known;
    return this.index(list, owner).get(wanted);
  }

  private index(list: readonly I[], owner: O): Map<string, I> {
    const index = new Map<string, I>();
    for (const item of list) for (const own of this.shape.keys(item, owner)) if (!index.has(fold(own))) index.set(fold(own), item);
    this.indexes.set(list, index);
    return index;
  }
}

/** The members that all collections share: getItem, getItemAt, OrNullObject, getCount, count, items. */
export function collection<O, I>(shape: CollectionShape<O, I>): TypeModel<O> {
  const finder = new Finder(shape);
  const find = (owner: O, key: unknown): HostObject | null => {
    const list = shape.list(owner);
    const item = finder.find(list, owner, key)
      ?? (shape.byPosition && typeof key === "number" ? list[key] : undefined);
    return item === undefined ? null : shape.wrap(item, owner);
  };
  const at = (owner: O, args: Arguments): HostObject | null => {
    const item = shape.list(owner)[args.integer(0)];
    return item === undefined ? null : shape.wrap(item, owner);
  };
  const existing = (object: HostObject | null): HostObject => {
    if (object === null) throw itemNotFound();
    return object;
  };
  const count = (owner: O): number => shape.list(owner).length;
  return {
    type: shape.type,
    get: { Count: count },
    item: (owner, key) => existing(find(owner, key)),
    items: (owner) => shape.list(owner).map((item) => shape.wrap(item, owner)),
    call: { GetCount: count },
    object: {
      GetItem: (owner, args) => existing(find(owner, args.at(0))),
      _GetItem: (owner, args) => existing(find(owner, args.at(0))),
      GetItemOrNullObject: (owner, args) => find(owner, args.at(0)),
      GetItemAt: (owner, args) => existing(at(owner, args)),
      GetItemAtOrNullObject: at,
      GetFirst: (owner) => {
        const first = shape.list(owner)[0];
        if (first === undefined) throw itemNotFound();
        return shape.wrap(first, owner);
      },
    },
  };
}
