import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bigRegister } from "../samples/bigRegister";
import { registerWorkbook } from "../samples/workbook";
import type { Bench, Measure } from "./bench";
import { median } from "./run";

const CASES = 100_000;
const ROUNDS = 5;
const PHASES = ["read", "start", "cells", "report", "write"] as const;

type Times = Record<(typeof PHASES)[number], number>;

/** One run of the command as a user starts it; milliseconds by phase as it prints them. */
function run(workbook: string, output: string): Times {
  const words = ["--import", "tsx", "tools/report/main.ts", workbook, "--period", "Q3/2021", "--output", output, "--timing"];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Object.fromEntries(PHASES.map((phase) => [phase, Number(new RegExp(`\\b${phase} (\\d+) ms`).exec(stderr)?.[1])])) as Times;
}

const whole = (times: Times): number => PHASES.reduce((sum, phase) => sum + times[phase], 0);

/** The first round, which may build the add-in, is thrown away. */
async function measure(): Promise<Measure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "tthc-bench-"));
  const [workbook, output] = [path.join(folder, "in.xlsx"), path.join(folder, "out.xlsx")];
  writeFileSync(workbook, await registerWorkbook(bigRegister(CASES, 7)));
  const rounds = Array.from({ length: ROUNDS + 1 }, () => run(workbook, output)).slice(1);
  rmSync(folder, { recursive: true });
  const share = (phases: readonly (keyof Times)[]): number => median(rounds.map((times) => (100 * phases.reduce((sum, phase) => sum + times[phase], 0)) / whole(times)));
  return [
    ...PHASES.map((phase): Measure => ({ name: phase, value: median(rounds.map((times) => times[phase])), unit: "ms" })),
    { name: "whole command", value: median(rounds.map(whole)), unit: "ms" },
    { name: "reading and writing the file", value: share(["read", "write"]), unit: "%" },
    { name: "reading and writing, cells between host and add-in included", value: share(["read", "cells", "write"]), unit: "%", atLeast: 80 },
  ];
}

export const benches: readonly Bench[] = [{ kind: "measures", title: `headless report, ${CASES.toLocaleString("en")} cases`, measure }];
