import type { HostFailures, HostFault } from "@tthc/excel-host";

/** What goes wrong, as the columns of the table call it. */
export const KINDS = ["refused", "lost", "half", "gone", "goneHalf", "twice", "protected"] as const;
export type Kind = (typeof KINDS)[number];

/** One run that is planned. */
export interface Plan {
  kind: Kind;
  failures: HostFailures;
  /** A second failure is tried at every request after the first: those of the undo. */
  followed: boolean;
}

/** How closely one request is looked at: how many of its actions fail, alone, for good, and with a second failure after. */
export interface Density {
  half: number;
  goneHalf: number;
  twice: number;
}

/** Of a request that only reads, and of one that writes. */
export interface Densities {
  reading: Density;
  writing: Density;
}

export const FULL: Densities = { reading: { half: 3, goneHalf: 1, twice: 1 }, writing: { half: 16, goneHalf: 5, twice: 1 } };
/** Requests after the first failure among which the second one lies: what an undo makes, and some. */
const LATER = 10;

/** Some of the places 0 … count - 1, the first and the last among them, always the same ones. */
export function spread(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, at) => at);
  if (most === 1) return [count - 1];
  return [...new Set(Array.from({ length: most }, (_, at) => Math.round((at * (count - 1)) / (most - 1))))];
}

function plan(kind: Kind, faults: HostFault[], followed = false): Plan {
  return { kind, failures: { faults }, followed };
}

function plansOf(request: number, start: number, actions: number, density: Density): Plan[] {
  const [whole, lost]: HostFault[] = [{ at: "request", index: request }, { at: "answer", index: request }];
  const half = (most: number): HostFault[] => spread(actions, most).map((at): HostFault => ({ at: "action", index: start + at }));
  const followed = half(density.twice).map(({ index }) => index);
  return [
    plan("refused", [whole], true), plan("lost", [lost], true),
    ...half(density.half).map((fault) => plan("half", [fault], followed.includes(fault.index))),
    ...[whole, lost].map((fault) => plan("gone", [{ ...fault, forever: true }])),
    ...half(density.goneHalf).map((fault) => plan("goneHalf", [{ ...fault, forever: true }])),
    { kind: "protected", failures: { protectFrom: request }, followed: false },
  ];
}

/** What is known of a request: how many actions it has, and whether one of them changes something. */
export interface RequestSize {
  actions: number;
  writes: boolean;
}

/** All runs for an action that makes such requests. */
export function allPlans(requests: readonly RequestSize[], densities: Densities = FULL): Plan[] {
  let start = 0;
  return requests.flatMap(({ actions, writes }, request) => {
    const plans = plansOf(request, start, actions, writes ? densities.writing : densities.reading);
    start += actions;
    return plans;
  });
}

/** The runs with a second failure, at each request that was made after the first one failed. */
export function followUps({ kind, followed, failures: { faults = [] } }: Plan, requests: { failed: number; made: number }): Plan[] {
  if (!followed) return [];
  const later = Array.from({ length: Math.min(LATER, Math.max(0, requests.made - requests.failed - 1)) }, (_, at) => requests.failed + 1 + at);
  const second = kind === "refused" ? (["request", "answer"] as const) : (["request"] as const);
  return later.flatMap((index) => second.map((at) => plan("twice", [...faults, { at, index }])));
}

/** Where a run fails, in words. */
export function placeOf({ failures: { faults = [], protectFrom } }: Plan): string {
  if (protectFrom !== undefined) return `from request ${protectFrom}`;
  return faults.map(({ at, index, forever }) => `${at} ${index}${forever ? " and on" : ""}`).join(", ");
}
