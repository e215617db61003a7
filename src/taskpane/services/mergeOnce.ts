import { today } from "../../excel/host/clock";
import { ProblemError } from "../../excel/host/problemOf";
import type { ReadOptions } from "../../excel/read/readRegister";
import type { MergeOptions } from "../../merge/model/merged";
import type { Answers } from "../../register/corrections/answers";
import { SessionClosed } from "../merging/session/mergeSession";
import type { FilesInPlace } from "./services";

/** A merge cannot be stopped where it runs; whoever has stopped it does not wait for it. */
export function unlessStopped<Done>(work: Promise<Done>, signal: AbortSignal | undefined): Promise<Done> {
  const closed = work.catch((error: unknown) => { throw error instanceof SessionClosed ? new ProblemError("cancelled") : error; });
  if (!signal) return closed;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(new ProblemError("cancelled"));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    closed.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** What files are merged by. */
export function mergeOptionsOf({ units }: FilesInPlace, answers: Answers, { more = [], now }: Pick<ReadOptions, "more" | "now">): MergeOptions {
  return { answers, units: units(), today: today(now), more };
}
