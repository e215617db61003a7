import { runTask } from "./runTask";

/**
 * Scripts of package.json side by side, each to its end: `tsx tools/quick/together.ts lint types build`. Exit code 1 when one fails.
 * `npm test` begins so: none of them keeps two processors busy by itself.
 */
async function main(): Promise<void> {
  const { npm_execpath: npm } = process.env;
  if (npm === undefined) throw new Error("Run by npm: a script of package.json names it.");
  const done = await Promise.all(process.argv.slice(2).map((script) => runTask(script, [npm, "run", "--silent", script])));
  process.exitCode = done.length > 0 && done.every(Boolean) ? 0 : 1;
}

void main();
