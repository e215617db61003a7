import { createRequire } from "node:module";
import { join } from "node:path";

/** Peers stand in a package of their own, so that building and testing the project never waits for them. */
const INSTALL = "npm --prefix test/bench/peers ci";
const required = createRequire(join(process.cwd(), "test/bench/peers/package.json"));

/**
 * A library that is compared; null, said once, where it is not installed.
 * @example peerModule<typeof lodash>("lodash")
 */
export function peerModule<Library>(name: string): Library | null {
  try {
    return required(name) as Library;
  } catch {
    console.log(`  (${name} is left out: ${INSTALL})`);
    return null;
  }
}
