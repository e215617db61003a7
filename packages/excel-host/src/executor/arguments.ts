import { invalidArgument } from "./hostError";
import type { HostObject } from "./hostObject";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isHostObject = (value: unknown): value is HostObject =>
  isObject(value) && typeof value.type === "string" && "self" in value;

/** The arguments of one call, checked as they are taken. A missing or null argument is "absent". */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.at(index) !== undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value === "string") return value;
    if (typeof value === "number") return String(value);
    throw invalidArgument();
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  integer(index: number, fallback?: number): number {
    const value = this.at(index) ?? fallback;
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, fallback = false): boolean {
    const value = this.at(index) ?? fallback;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  record(index: number): Record<string, unknown> {
    const value = this.at(index) ?? {};
    if (!isObject(value)) throw invalidArgument();
    return value;
  }

  array(index: number): unknown[] {
    const value = this.at(index);
    if (!Array.isArray(value)) throw invalidArgument();
    return value;
  }

  /** The model behind an argument that is an object of the given class; undefined when it is something else. */
  model<T>(index: number, kind: abstract new (...args: never[]) => T): T | undefined {
    const value = this.at(index);
    return isHostObject(value) && value.self instanceof kind ? value.self : undefined;
  }
}

/** A value that must be one of the words of an enumeration. */
export function oneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown, minimum = -Infinity, maximum = Infinity): number {
  if (typeof value !== "number" || !(value >= minimum && value <= maximum)) throw invalidArgument();
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
