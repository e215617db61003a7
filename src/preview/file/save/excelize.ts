import { gunzipSync } from "fflate";
import type { NewFile, init } from "excelize-wasm";
import "excelize-wasm";

export type Excelize = Awaited<ReturnType<typeof init>>;
export type Book = NewFile;

/** What the library leaves in the global scope: its WebAssembly runtime and, once started, its functions. */
interface LibraryScope {
  Go?: new () => { importObject: WebAssembly.Imports; run(instance: WebAssembly.Instance): Promise<void> };
  excelize?: Excelize;
}

let started: Promise<Excelize> | undefined;

async function start(archive: Uint8Array): Promise<Excelize> {
  const scope = globalThis as unknown as LibraryScope;
  if (!scope.Go) throw new Error("excelize-wasm has not loaded its runtime");
  const runtime = new scope.Go();
  scope.excelize = {} as Excelize;
  const packed = archive[0] === 0x1f && archive[1] === 0x8b;
  const { instance } = await WebAssembly.instantiate(new Uint8Array(packed ? gunzipSync(archive) : archive), runtime.importObject);
  // The program ends only when it fails badly: the next save then starts a new one.
  void runtime.run(instance).then(() => (started = undefined));
  return scope.excelize;
}

/**
 * Starts excelize once (0.3 s). The caller supplies excelize.wasm.gz, from disk in Node or fetched in a page: the
 * library's own init() reads it by path and cannot do so inside a test's sandbox.
 */
export function startExcelize(archive: () => Promise<Uint8Array>): Promise<Excelize> {
  started ??= archive().then(start);
  started.catch(() => (started = undefined));
  return started;
}

/** The result of a call; excelize answers errors as a member. */
export function checked<T extends { error?: string | null }>(result: T): T {
  if (result === undefined) throw new Error("excelize stopped");
  if (result.error) throw new Error(`excelize: ${result.error}`);
  return result;
}
