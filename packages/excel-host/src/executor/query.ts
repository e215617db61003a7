import { invalidArgument, notModelled } from "./hostError";
import { UNMODELLED, type HostObject } from "./hostObject";
import type { Library, TypeInfo } from "./library";
import type { QueryInfo } from "./protocol";
import type { References } from "./references";

/** What to load: name → what to load of it. No children = itself; "*" = all scalars. */
class Selection extends Map<string, Selection> {}

function selectionOf(query: QueryInfo): Selection {
  const root = new Selection();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = root;
    for (const name of path.split(/[/.]/)) {
      let next = level.get(name);
      if (!next) level.set(name, (next = new Selection()));
      level = next;
    }
  }
  return root;
}

/** Answers load() (wire names, `_Items`) and retrieve() (camelCase names, `items`). */
export class QueryReader {
  constructor(private readonly library: Library, private readonly references: References, private readonly asJson: boolean) {}

  read(object: HostObject, query: QueryInfo): unknown {
    return this.object(object, selectionOf(query), query);
  }

  private object(object: HostObject, selection: Selection, query: QueryInfo): Record<string, unknown> {
    const type = this.library.type(object.type);
    const out: Record<string, unknown> = this.asJson ? {} : object.identity();
    const reference = this.asJson ? undefined : this.references.idOf(object);
    if (reference !== undefined) out._ReferenceId = reference;
    if (selection.size === 0 || selection.has("*")) this.allScalars(object, type, out);
    const ofItems = new Selection();
    for (const [name, inner] of selection) {
      if (name !== "*" && !this.member(object, type, name, inner, out)) ofItems.set(name, inner);
    }
    this.items(object, type, ofItems, selection, query, out);
    return out;
  }

  private allScalars(object: HostObject, type: TypeInfo, out: Record<string, unknown>): void {
    for (const scalar of type.scalars.values()) {
      if (scalar.original.startsWith("_")) continue;
      const value = object.get(scalar.original);
      if (value !== UNMODELLED) out[this.asJson ? scalar.name : scalar.original] = value;
    }
  }

  /** False when the type has no such member: on a collection it then belongs to the items. */
  private member(object: HostObject, type: TypeInfo, name: string, inner: Selection, out: Record<string, unknown>): boolean {
    const scalar = type.scalars.get(name.toLowerCase());
    if (scalar) {
      const value = object.get(scalar.original);
      if (value === UNMODELLED) throw notModelled(object.type, scalar.name);
      out[this.asJson ? scalar.name : scalar.original] = value;
      return true;
    }
    const nav = type.navs.get(name.toLowerCase());
    if (nav === undefined) return false;
    const original = nav[0].toUpperCase() + nav.slice(1);
    const child = object.nav(original);
    if (child === UNMODELLED) throw notModelled(object.type, nav);
    out[this.asJson ? nav : original] = child === null ? this.nullObject() : this.object(child, inner, {});
    return true;
  }

  private nullObject(): unknown {
    return this.asJson ? null : { _IsNull: true };
  }

  private items(
    object: HostObject, type: TypeInfo, ofItems: Selection, selection: Selection, query: QueryInfo, out: Record<string, unknown>,
  ): void {
    if (!type.isCollection) {
      const wrong = ofItems.keys().next();
      if (!wrong.done) throw invalidArgument(`The property '${wrong.value}' does not exist on ${object.type}.`);
      return;
    }
    if (selection.size > 0 && ofItems.size === 0 && !selection.has("*")) return;
    const all = object.items();
    if (all === UNMODELLED) throw notModelled(object.type, "items");
    const skip = query.Skip ?? 0;
    const end = query.Top === undefined ? undefined : skip + query.Top;
    out[this.asJson ? "items" : "_Items"] = all.slice(skip, end).map((item, i) => {
      const value = this.object(item, ofItems, {});
      return this.asJson ? value : { ...value, _Index: skip + i };
    });
  }
}
