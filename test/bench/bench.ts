/** One way to do a job. All peers of a bench must do the same work and agree on the answer before they are timed. */
export interface Peer {
  name: string;
  run: () => unknown;
}

/** A bound on median(of) / median(against); peers are named. */
export interface Goal {
  of: string;
  against: string;
  atMost?: number;
  atLeast?: number;
}

/** Peers on the same data, timed side by side: one round runs each once, in turn. */
export interface PeerBench {
  kind: "peers";
  title: string;
  /** Timed rounds, 15 unless said otherwise; warmUps (3) come before and are thrown away. */
  rounds?: number;
  warmUps?: number;
  /** Makes the seeded data and the peers; throws when the peers' answers differ. */
  setUp: () => Peer[] | Promise<Peer[]>;
  goals: readonly Goal[];
}

/** A number that is no time of a repeated run: megabytes, a share, a first call. */
export interface Measure {
  name: string;
  value: number;
  unit: string;
  atMost?: number;
  atLeast?: number;
}

export interface MeasureBench {
  kind: "measures";
  title: string;
  measure: () => Measure[] | Promise<Measure[]>;
}

/** What every test/bench/*.bench.ts exports as `benches`. */
export type Bench = PeerBench | MeasureBench;
