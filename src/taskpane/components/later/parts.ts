export type Parts = typeof import("./moreParts");

let loaded: Parts | null = null;

/** The parts that are loaded later, when they are here already. */
export function loadedParts(): Parts | null {
  return loaded;
}

/** Loads them; rejects when the file does not come, and asks for it again the next time. */
export async function loadParts(): Promise<Parts> {
  loaded ??= await import(/* webpackChunkName: "parts" */ "./moreParts");
  return loaded;
}
