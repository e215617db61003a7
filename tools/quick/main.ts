import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cruised } from "../../rooms.mjs";
import { nearTests } from "./nearTests";
import { runTask } from "./runTask";

/**
 * Lint, types, imports and the near unit tests of what changed since a commit (the last one unless named), side by side:
 * `npm run test:quick`, `npm run test:quick -- main~3`. It is for daily work; `npm test` is what must pass.
 */
const base = process.argv[2] ?? "HEAD";

const lines = (command: string, ...words: string[]): string[] => execFileSync(command, words, { encoding: "utf8" }).split("\n").filter((line) => line !== "");

async function main(): Promise<void> {
  const changed = [...lines("git", "diff", "--name-only", base), ...lines("git", "ls-files", "--others", "--exclude-standard")].filter(existsSync);
  const code = changed.filter((file) => /\.(tsx?|mjs|js)$/.test(file));
  const tests = nearTests(changed, lines("git", "ls-files", "--cached", "--others", "--exclude-standard", "*.test.ts", "*.test.tsx").filter(existsSync)).filter((file) => !file.startsWith("test/browser/"));
  const done = await Promise.all([
    runTask("types", ["node_modules/typescript/bin/tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", "node_modules/.cache/types.json"]),
    runTask("imports", ["node_modules/dependency-cruiser/bin/dependency-cruise.mjs", ...cruised, "--config", ".dependency-cruiser.mjs"]),
    ...(code.length > 0 ? [runTask(`lint of ${String(code.length)} files`, ["node_modules/eslint/bin/eslint.js", "--max-warnings", "0", "--cache", "--cache-location", "node_modules/.cache/eslint", ...code])] : []),
    ...(tests.length > 0 ? [runTask(`tests: ${tests.join(" ")}`, ["node_modules/jest/bin/jest.js", ...tests, "--selectProjects", "node", "dom", "--passWithNoTests"])] : []),
  ]);
  process.exitCode = done.every(Boolean) ? 0 : 1;
}

void main();
