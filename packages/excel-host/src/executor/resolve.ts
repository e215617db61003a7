import { Arguments } from "./arguments";
import { invalidPath, notModelled } from "./hostError";
import { UNMODELLED, type HostObject, type Unmodelled } from "./hostObject";
import { PATH_TYPE, type ArgumentInfo, type ObjectPath, type RequestBody } from "./protocol";
import type { References } from "./references";

/** Where paths without a parent start. */
export interface Roots {
  readonly workbook: HostObject;
  create(serverType: string): HostObject;
}

/** Turns the object paths of one request into host objects, each once. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw invalidPath(`host: unknown object path ${id}`);
    const object = this.start(path);
    this.resolved.set(id, object);
    return object;
  }

  private start(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH_TYPE.global: return this.roots.workbook;
      case PATH_TYPE.newObject: return this.roots.create(path.Name);
      case PATH_TYPE.nullObject: return null;
      case PATH_TYPE.reference: {
        const object = this.references.find(path.Name);
        object.assertAlive();
        return object;
      }
      default: return this.follow(path);
    }
  }

  private follow(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null; // what hangs on a null object is a null object
    const found = this.step(parent, path);
    if (found === UNMODELLED) throw notModelled(parent.type, path.Name === "" ? "getItem" : path.Name);
    return found;
  }

  private step(parent: HostObject, path: ObjectPath): HostObject | null | Unmodelled {
    switch (path.ObjectPathType) {
      case PATH_TYPE.property: return parent.nav(path.Name);
      case PATH_TYPE.method: return parent.object(path.Name, this.arguments(path.ArgumentInfo));
      case PATH_TYPE.indexer: return parent.item(this.arguments(path.ArgumentInfo).at(0));
      default: throw invalidPath(`host: object path type ${path.ObjectPathType}`);
    }
  }

  arguments(info: ArgumentInfo | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments((info?.Arguments ?? []).map((value, i) => this.argument(value, references[i])));
  }

  /** Objects travel as the id of their path, beside the argument or as `_ObjectPathId` inside it. */
  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference);
    if (Array.isArray(value)) return Array.isArray(reference) ? value.map((item, i) => this.argument(item, reference[i])) : value;
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, this.argument(member, undefined)]));
  }
}
