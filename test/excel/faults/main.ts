import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ExcelVersion } from "@tthc/excel-host";
import { sweep, type Judged } from "./sweep";
import { tableOf } from "./table";
import { WRITING_ACTIONS } from "./writingActions";

/**
 * npm run faults [-- version,… [action,… [most [seconds]]]]: every failure at every place, as a table; exit code 1 when a
 * run breaks a rule. All of it takes hours: most and seconds say how many failures of an action, and how many second
 * ones after each, are tried.
 */
const [versions = "2019,2021,2024,365", ...others] = process.argv.slice(2);
const [names = "", most, seconds] = others;

function numberOf(word: string | undefined): number | undefined {
  return word === undefined ? undefined : Number(word);
}

/** In a process of its own: one simulated Excel, its verdicts to the process that asked. */
async function sweepOne(version: ExcelVersion): Promise<void> {
  const actions = names === "" ? WRITING_ACTIONS : WRITING_ACTIONS.filter(({ name }) => names.split(",").includes(name));
  await sweep({ version, actions, most: numberOf(most), seconds: numberOf(seconds) }, (judged) => process.send?.(judged));
}

function inProcess(version: string): Promise<Judged[]> {
  const judged: Judged[] = [];
  const begun = performance.now();
  const child = fork(fileURLToPath(import.meta.url), [version, ...others], { execArgv: ["--import", "tsx"] });
  child.on("message", (each: Judged) => {
    if (judged.at(-1)?.action !== each.action) console.error(`Excel ${version}, after ${judged.length} runs: ${each.action}`);
    if (each.violations.length > 0) console.error(`    ${each.violations.join("; ")}: ${each.kind} at ${each.place}`);
    judged.push(each);
  });
  return new Promise((resolve, reject) => child.on("exit", (code) => {
    if (code !== 0) return reject(new Error(`Excel ${version}: the sweep ended with ${code}`));
    console.error(`Excel ${version}: ${judged.length} runs in ${Math.round((performance.now() - begun) / 1000)} s`);
    resolve(judged);
  }));
}

async function sweepAll(): Promise<void> {
  const waiting = versions.split(",");
  const judged = new Map<string, Judged[]>();
  const work = async (): Promise<void> => {
    for (let version = waiting.shift(); version !== undefined; version = waiting.shift()) judged.set(version, await inProcess(version));
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  const all = versions.split(",").flatMap((version) => judged.get(version) ?? []);
  console.log(tableOf(all));
  process.exitCode = all.some(({ violations }) => violations.length > 0) ? 1 : 0;
}

if (process.send) void sweepOne(versions as ExcelVersion);
else void sweepAll();
