import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { text } from "../../locales/text";
import { commandProblem } from "./problem";

/** The bundles that the ribbon command needs, in the order in which the add-in's page loads them. */
const SCRIPTS = ["dist/addin/functions.js", "dist/addin/shared.js", "dist/addin/commands.js"];
/** Rooms that are no part of the bundles. */
const ELSEWHERE = new Set(["src/preview"]);

function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (ELSEWHERE.has(name)) continue;
    latest = Math.max(latest, entry.isDirectory() ? newest(name) : statSync(name).mtimeMs);
  }
  return latest;
}

/** Whether the build is there and younger than every source of it. */
export function isBuilt(): boolean {
  if (!SCRIPTS.every((script) => existsSync(script))) return false;
  const oldest = Math.min(...SCRIPTS.map((script) => statSync(script).mtimeMs));
  return Math.max(newest("src"), statSync("webpack.config.js").mtimeMs) <= oldest;
}

/** Paths of the add-in's bundles, built first when they are missing or older than their sources. */
export function addinScripts(): string[] {
  if (!isBuilt()) {
    if (process.stderr.isTTY) process.stderr.write(`${text("vi", "preview.report.building")}\n`);
    const started = new Date();
    const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
    const built = spawnSync(process.execPath, [webpack, "--mode", "production", "--config-name", "addin"], { stdio: "ignore" });
    // webpack leaves a bundle alone whose content did not change: its time would stay older than the sources.
    for (const script of SCRIPTS) if (existsSync(script)) utimesSync(script, started, started);
    if (built.status !== 0 || !SCRIPTS.every((script) => existsSync(script))) throw commandProblem({ key: "preview.report.notBuilt" });
  }
  return SCRIPTS.map((script) => path.resolve(script));
}
