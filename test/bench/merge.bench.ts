import { readSheets } from "../../src/files/readSheets";
import { mergeSteps } from "../../src/merge/mergeFiles";
import type { GivenFile, Merged } from "../../src/merge/model/merged";
import { NO_ANSWERS } from "../../src/register/corrections/answers";
import { SENT } from "../merge/maker/days";
import { type MadeFile, makeFiles } from "../merge/maker/makeFiles";
import { truthOf } from "../merge/maker/truth/truthOf";
import type { Bench, Measure } from "./bench";

const ASKED = { seed: 1, files: 150, rows: 500 };

interface Timed<Value> {
  value: Value;
  ms: number;
  /** Longest stretch without a pause, in ms. */
  longest: number;
}

async function readAll(files: readonly MadeFile[]): Promise<Timed<GivenFile[]>> {
  const start = performance.now();
  let [last, longest] = [start, 0];
  const paused = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const value: GivenFile[] = [];
  for (const { name, bytes } of files) {
    value.push({ name, size: bytes.length, modified: 0, content: await readSheets(bytes, { pause: () => Promise.resolve(paused()) }) });
    paused();
  }
  return { value, ms: performance.now() - start, longest };
}

function mergeAll(files: readonly GivenFile[], units: readonly string[]): Timed<Merged> {
  const start = performance.now();
  let [last, longest] = [start, 0];
  const steps = mergeSteps(files, { answers: NO_ANSWERS, units, today: SENT, more: [] });
  for (;;) {
    const step = steps.next();
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (step.done) return { value: step.value, ms: last - start, longest };
  }
}

function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** The second run is told: the first also compiles. */
async function measure(): Promise<Measure[]> {
  const start = performance.now();
  const files = makeFiles(ASKED);
  const made = performance.now() - start;
  const { expectedUnits, files: told } = truthOf(ASKED);
  const before = megabytes();
  await readAll(files);
  const read = await readAll(files);
  const kept = megabytes() - before;
  const merged = mergeAll(read.value, expectedUnits);
  const rows = merged.value.files.reduce((sum, each) => sum + each.rows.read, 0);
  if (rows !== told.reduce((sum, each) => sum + each.rows.read, 0)) throw new Error(`${rows} rows are read, which are not those that were made`);
  return [
    { name: `making ${ASKED.files} files of ${ASKED.rows} cases`, value: made / 1000, unit: "s" },
    { name: "reading all of them", value: read.ms / 1000, unit: "s" },
    { name: "merging what was read", value: merged.ms / 1000, unit: "s" },
    { name: "both", value: (read.ms + merged.ms) / 1000, unit: "s", atMost: 10 },
    { name: "longest stretch of reading", value: read.longest, unit: "ms", atMost: 200 },
    { name: "longest stretch of merging", value: merged.longest, unit: "ms", atMost: 200 },
    { name: "what all files hold, as read", value: kept, unit: "MB", atMost: 400 },
  ];
}

export const benches: readonly Bench[] = [{ kind: "measures", title: "Merging 150 files of 500 cases", measure }];
