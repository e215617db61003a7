import { basisLine, canonicalOrder, caseLine } from "./canonical";
import { doubtsText } from "./frozenDoubts";
import type { FrozenState } from "./types";

/** Starts and factors of four sums that go their own ways (odd factors with well spread bits). */
const LANES = [[0x9368e53c, 0x85ebca6b], [0x586dcd20, 0xc2b2ae35], [0xc25ac1f8, 0x27d4eb2f], [0x2c1b3c6d, 0x9e3779b1]] as const;

/** Spreads the last characters over all bits. */
function finished(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One 32-bit sum over some texts. */
function laneOf(texts: readonly string[], [start, factor]: readonly [number, number]): number {
  let hash: number = start;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), factor);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ text.length, factor);
  }
  return finished(hash);
}

/**
 * A fingerprint of 128 bits of the figures and all that they are made of, in groups of four to be read aloud. The order
 * of rows and sheets, the language and the hour make no difference; a day, a status or a case does. It tells slips and
 * changes by hand, not a forger who can compute.
 * @example fingerprintOf(state) // "7F3A-12C4-9B0E-55D1-A0C3-4E1F-88B2-6D97"
 */
export function fingerprintOf(state: FrozenState): string {
  // A draft's fingerprint is not that of the same cases once nothing is open; freezes that do not say why keep theirs.
  const open = state.doubts ? [doubtsText(state.doubts)] : [];
  const texts = [basisLine(state), ...open, ...canonicalOrder(state.cases).map(caseLine)];
  const digits = LANES.map((lane) => laneOf(texts, lane).toString(16).padStart(8, "0")).join("").toUpperCase();
  return (digits.match(/.{4}/g) ?? []).join("-");
}
