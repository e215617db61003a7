import { spawn } from "node:child_process";

/**
 * Runs a Node program beside others: one line says how it ended, and what it had to say comes before that in one piece when it
 * failed. True when it did not.
 * @example await runTask("types", ["node_modules/typescript/bin/tsc", "--noEmit"])
 */
export function runTask(name: string, words: readonly string[]): Promise<boolean> {
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
