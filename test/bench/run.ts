import type { Bench, Goal, Measure, MeasureBench, PeerBench } from "./bench";

/** One line of the printed table. */
export interface ResultLine {
  what: string;
  value: string;
  goal: string;
  verdict: "pass" | "FAIL" | "";
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Runs one bench; the lines are in the order of its peers and goals, or of its measures. */
export async function runBench(bench: Bench): Promise<ResultLine[]> {
  return bench.kind === "peers" ? runPeers(bench) : runMeasures(bench);
}

async function runPeers(bench: PeerBench): Promise<ResultLine[]> {
  const peers = await bench.setUp();
  const times = new Map(peers.map(({ name }) => [name, [] as number[]]));
  const warmUps = bench.warmUps ?? 3;
  for (let round = -warmUps; round < (bench.rounds ?? 15); round++) {
    for (const { name, run } of peers) {
      const start = performance.now();
      await run();
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = new Map([...times].map(([name, all]) => [name, median(all)]));
  const timeLines = [...medians].map(([what, ms]): ResultLine => ({ what, value: `${ms.toFixed(2)} ms`, goal: "", verdict: "" }));
  return [...timeLines, ...bench.goals.map((goal) => goalLine(goal, medians))];
}

function goalLine(goal: Goal, medians: ReadonlyMap<string, number>): ResultLine {
  const of = medians.get(goal.of);
  const against = medians.get(goal.against);
  if (of === undefined || against === undefined) return { what: `${goal.of} / ${goal.against}`, value: "not run", goal: "", verdict: "" };
  return judged(`${goal.of} / ${goal.against}`, of / against, "×", goal);
}

async function runMeasures(bench: MeasureBench): Promise<ResultLine[]> {
  return (await bench.measure()).map((measure: Measure) => judged(measure.name, measure.value, ` ${measure.unit}`, measure));
}

function judged(what: string, value: number, unit: string, bound: { atMost?: number; atLeast?: number }): ResultLine {
  const high = bound.atMost !== undefined && value > bound.atMost;
  const low = bound.atLeast !== undefined && value < bound.atLeast;
  const goals = [bound.atMost === undefined ? "" : `≤ ${bound.atMost}`, bound.atLeast === undefined ? "" : `≥ ${bound.atLeast}`];
  const goal = goals.filter(Boolean).join(", ");
  return { what, value: `${value.toFixed(2)}${unit}`, goal, verdict: goal === "" ? "" : high || low ? "FAIL" : "pass" };
}
