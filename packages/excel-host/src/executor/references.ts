import type { HostObject } from "./hostObject";
import { invalidReference } from "./hostError";

/** Objects that the add-in keeps between requests, by the reference id that it was given. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (this.idOf(object) !== undefined) return;
    const id = `${object.type}:${this.next++}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw invalidReference();
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }
}
