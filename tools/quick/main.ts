import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cruised } from "../../rooms.mjs";
import { nearTests } from "./nearTests";

/**
 * Lint, types, imports and the near unit tests of what changed since a commit (the last one unless named), side by side:
 * `npm run test:quick`, `npm run test:quick -- main~3`. It is for daily work; `npm test` is what must pass.
 */
const base = process.argv[2] ?? "HEAD";

const lines = (command: string, ...words: string[]): string[] => execFileSync(command, words, { encoding: "utf8" }).split("\n").filter((line) => line !== "");

function run(name: string, words: readonly string[]): Promise<boolean> {
  const started = process.hrtime.bigint();
  return new Promise((resolve) => {
    const task = spawn(process.execPath, words, { env: { ...process.env, FORCE_COLOR: "1" } });
    const output: Buffer[] = [];
    task.stdout.on("data", (piece: Buffer) => output.push(piece));
    task.stderr.on("data", (piece: Buffer) => output.push(piece));
    task.on("close", (code) => {
      const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000;
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      console.log(`${code === 0 ? "ok  " : "FAIL"} ${name} (${seconds.toFixed(1)} s)`);
      resolve(code === 0);
    });
  });
}

async function main(): Promise<void> {
  const changed = [...lines("git", "diff", "--name-only", base), ...lines("git", "ls-files", "--others", "--exclude-standard")].filter(existsSync);
  const code = changed.filter((file) => /\.(tsx?|mjs|js)$/.test(file));
  const tests = nearTests(changed, lines("git", "ls-files", "--cached", "--others", "--exclude-standard", "*.test.ts", "*.test.tsx").filter(existsSync)).filter((file) => !file.startsWith("test/browser/"));
  const done = await Promise.all([
    run("types", ["node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", "node_modules/.cache/types.json"]),
    run("imports", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...cruised, "--config", ".dependency-cruiser.mjs"]),
    ...(code.length > 0 ? [run(`lint of ${String(code.length)} files`, ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "--cache", "--cache-location", "node_modules/.cache/eslint", ...code])] : []),
    ...(tests.length > 0 ? [run(`tests: ${tests.join(" ")}`, ["node_modules/jest/bin/jest.js", ...tests, "--selectProjects", "node", "dom", "--passWithNoTests"])] : []),
  ]);
  process.exitCode = done.every(Boolean) ? 0 : 1;
}

void main();
