import type { MergeSession } from "./mergeSession";
import { workerSession } from "./workerSession";

/** mergeWorker.ts, built beside the page (webpack.config.js). */
const WORKER = "merge.js";
/** A worker that has not begun by then will not. */
const START_MS = 10_000;

async function startWorker(): Promise<MergeSession> {
  const worker = new Worker(WORKER, { name: "merge" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error("the worker did not start")), START_MS); });
  try {
    return await Promise.race([workerSession(worker), late]);
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function inPage(): Promise<MergeSession> {
  const [{ engine }, { pageSession }] = await Promise.all([import(/* webpackChunkName: "mergeHere" */ "./engine"), import(/* webpackChunkName: "mergeHere" */ "./pageSession")]);
  return pageSession(engine);
}

/**
 * A session in a worker, or in the page's own slices where there is no worker or it does not start.
 * @example const session = await openSession(); session.runsIn // "worker"
 */
export function openSession(): Promise<MergeSession> {
  return typeof Worker === "undefined" ? inPage() : startWorker().catch(inPage);
}
