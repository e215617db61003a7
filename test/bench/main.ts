import type { Bench } from "./bench";
import { benches as casebook } from "./casebook.bench";
import { benches as days } from "./days.bench";
import { benches as file } from "./file.bench";
import { benches as functions } from "./functions.bench";
import { benches as headless } from "./headless.bench";
import { benches as merge } from "./merge.bench";
import { benches as peers } from "./peers.bench";
import { benches as reconcile } from "./reconcile.bench";
import { benches as register } from "./register.bench";
import { runBench } from "./run";
import type { ResultLine } from "./run";
import { benches as tally } from "./tally.bench";

const FILES: Record<string, readonly Bench[]> = { casebook, days, file, functions, headless, merge, peers, reconcile, register, tally };

/**
 * `npm run bench [-- word]`: runs every test/bench/*.bench.ts (or those whose file or title holds the word), bundled
 * as the add-in is (an import that is looked up at each use would slow a hot loop that ships without one), on seeded data and prints medians and ratios with their goals. Read the ratios: the machine is not quiet. Exit code 0 unless a bench breaks.
 */
async function main(word: string): Promise<void> {
  const failed: string[] = [];
  for (const [name, benches] of Object.entries(FILES)) {
    for (const bench of benches.filter(({ title }) => `${name}.bench ${title}`.includes(word))) {
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
