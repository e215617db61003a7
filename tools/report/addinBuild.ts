import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { toolText } from "../locales/toolText";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { commandProblem } from "./problem";

/** The worksheet functions: needed only where the workbook has formulas that call them, and they warm up when loaded. */
const FUNCTIONS = "dist/addin/pageFunctions.js";
/** The bundles, in the order in which the add-in's page loads them. */
const SCRIPTS = ["dist/addin/page.js", "dist/addin/shared.js", FUNCTIONS, "dist/addin/commands.js"];
/** Folders whose files become part of the bundles. */
const SOURCES = ["src", "packages/spreadsheet/src"];

function newest(folder: string): number {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(name) : statSync(name).mtimeMs);
  }
  return latest;
}

/** Whether a formula of the workbook calls one of the add-in's functions. */
export function callsFunctions(state: WorkbookState): boolean {
  return state.sheets.some(({ formulas }) => [...formulas.values()].some(({ text: formula }) => /TTHC[._]/i.test(formula)));
}

/** Whether the build is there and younger than every source of it. */
function isBuilt(): boolean {
  if (!SCRIPTS.every((script) => existsSync(script))) return false;
  const oldest = Math.min(...SCRIPTS.map((script) => statSync(script).mtimeMs));
  return Math.max(...SOURCES.map(newest), statSync("webpack.config.js").mtimeMs) <= oldest;
}

/** Paths of the add-in's bundles for a workbook, built first when they are missing or older than their sources. */
export function addinScripts(state: WorkbookState): string[] {
  if (!isBuilt()) {
    if (process.stderr.isTTY) process.stderr.write(`${toolText("vi", "preview.report.building")}\n`);
    const started = new Date();
    const webpack = path.resolve("node_modules/webpack/bin/webpack.js");
    const built = spawnSync(process.execPath, [webpack, "--mode", "production", "--config-name", "addin"], { stdio: "ignore" });
    // webpack leaves a bundle alone whose content did not change: its time would stay older than the sources.
    for (const script of SCRIPTS) if (existsSync(script)) utimesSync(script, started, started);
    if (built.status !== 0 || !SCRIPTS.every((script) => existsSync(script))) throw commandProblem({ key: "preview.report.notBuilt" });
  }
  return SCRIPTS.filter((script) => script !== FUNCTIONS || callsFunctions(state)).map((script) => path.resolve(script));
}
