import { readRegister } from "../../../src/excel/read/readRegister";
import { openBench, stopClock, Trial, type Bench, type WritingAction } from "./bench";
import { factsOf, type Facts, type SheetFacts } from "./facts";
import { judge, type Verdict } from "./judge";
import { allPlans, followUps, placeOf, spread, type Densities, type Kind, type Plan, type RequestSize } from "./plans";
import type { ExcelVersion } from "@tthc/excel-host";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { WRITING_ACTIONS } from "./writingActions";

export interface Judged extends Pick<Verdict, "result" | "violations"> {
  version: ExcelVersion;
  action: string;
  kind: Kind;
  place: string;
  sentence: string;
}

export interface SweepOptions {
  version: ExcelVersion;
  actions?: readonly WritingAction[];
  densities?: Densities;
  /** So many of an action's runs, spread over all of them; all when left out. */
  most?: number;
  /** So many second failures after a first one; all when left out. */
  seconds?: number;
}

/** A half-done sheet that the next click would count as a register, that stands in its way, or that cannot be cleared. */
async function nextRun(bench: Bench, trial: Trial, after: WorkbookState, left: readonly SheetFacts[]): Promise<string[]> {
  const { host } = bench.started;
  host.state = structuredClone(after);
  const read = await readRegister();
  const sources = read.ok ? [...read.reading.layouts.map(({ sheet }) => sheet), ...read.reading.aggregates.map(({ sheet }) => sheet)] : [];
  const again = await trial.run({}, after);
  const notDone = again.told === null || again.told.tone === "error";
  host.state = structuredClone(after);
  await bench.pane.actions.removeInserted();
  const unfinished = left.filter(({ id }) => !trial.before.sheets.some((sheet) => sheet.id === id));
  const stays = host.state.sheets.some(({ id }) => unfinished.some((sheet) => sheet.id === id));
  return [
    ...(left.some(({ name }) => sources.includes(name)) ? ["the next run reads what is left"] : []),
    ...(notDone ? ["the next run is refused"] : []),
    ...(stays ? ["what is left cannot be cleared"] : []),
  ];
}

type Found = Pick<Judged, "result" | "violations" | "sentence"> & { made: number };

async function judged(bench: Bench, trial: Trial, facts: { before: Facts; done: Facts }, { failures }: Plan): Promise<Found> {
  const { after, told, requests } = await trial.run({ ...failures, faults: failures.faults && [...failures.faults] });
  const verdict = judge({ ...facts, after: factsOf(after) }, told, trial.action.name === "freeze");
  const later = verdict.left.length > 0 ? await nextRun(bench, trial, { ...after, structureProtected: false }, verdict.left) : [];
  return { result: verdict.result, violations: [...verdict.violations, ...later], sentence: told?.sentence ?? "", made: requests.length };
}

/** The request in which the first failure of a plan lies. */
function failedRequest({ failures: { faults = [] } }: Plan, requests: readonly RequestSize[]): number {
  const [{ at, index }] = faults;
  if (at !== "action") return index;
  let start = 0;
  return requests.findIndex(({ actions }) => (start += actions) > index);
}

function some<Item>(items: readonly Item[], most = items.length): Item[] {
  return spread(items.length, most).map((at) => items[at]);
}

async function sweepAction(bench: Bench, action: WritingAction, options: SweepOptions, tell: (judged: Judged) => void): Promise<void> {
  const trial = await Trial.of(bench, action);
  const reference = await trial.run();
  if (reference.told === null || reference.told.tone === "error") throw new Error(`${action.name}: ${reference.told?.sentence ?? String(reference.escaped)}`);
  const facts = { before: factsOf(trial.before), done: factsOf(reference.after) };
  const { most, seconds, version } = options;
  const tryPlan = async (plan: Plan): Promise<void> => {
    const { made, ...found } = await judged(bench, trial, facts, plan);
    tell({ ...found, version, action: action.name, kind: plan.kind, place: placeOf(plan) });
    const failed = plan.followed ? failedRequest(plan, reference.requests) : 0;
    for (const again of some(followUps(plan, { failed, made }), seconds)) await tryPlan(again);
  };
  for (const plan of some(allPlans(reference.requests, options.densities), most)) await tryPlan(plan);
}

/** Runs every planned failure of every action in one simulated Excel and tells each verdict. */
export async function sweep(options: SweepOptions, tell: (judged: Judged) => void): Promise<void> {
  const startClock = stopClock();
  const bench = await openBench(options.version, options.version === "2021" ? "en" : "vi");
  try {
    for (const action of options.actions ?? WRITING_ACTIONS) await sweepAction(bench, action, options, tell);
  } finally {
    bench.started.close();
    startClock();
    Reflect.deleteProperty(globalThis, "window");
  }
}
