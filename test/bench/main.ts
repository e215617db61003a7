import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Bench } from "./bench";
import { runBench } from "./run";
import type { ResultLine } from "./run";

/**
 * `npm run bench [-- word]`: runs every test/bench/*.bench.ts (or those whose file or title holds the word) on seeded
 * data and prints medians and ratios with their goals. Read the ratios: the machine is not quiet. Exit code 0 unless a bench breaks.
 */
async function main(word: string): Promise<void> {
  const files = readdirSync(__dirname).filter((name) => name.endsWith(".bench.ts")).sort();
  const failed: string[] = [];
  for (const file of files) {
    const { benches } = (await import(pathToFileURL(join(__dirname, file)).href)) as { benches: readonly Bench[] };
    for (const bench of benches.filter(({ title }) => `${file} ${title}`.includes(word))) {
      console.log(`\n${bench.title}`);
      const lines = await runBench(bench);
      for (const line of lines) console.log(printed(line));
      failed.push(...lines.filter(({ verdict }) => verdict === "FAIL").map(({ what }) => `${bench.title}: ${what}`));
    }
  }
  console.log(failed.length === 0 ? "\nAll goals met." : `\nGoals missed:\n  ${failed.join("\n  ")}`);
}

function printed({ what, value, goal, verdict }: ResultLine): string {
  return `  ${what.padEnd(62)} ${value.padStart(14)}  ${goal.padEnd(10)} ${verdict}`.trimEnd();
}

void main(process.argv[2] ?? "");
