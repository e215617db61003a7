import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../src/register/types";
import { describeTable, readTables } from "./described";

const root = join(__dirname, "..", "golden-aggregate");
const cases = readdirSync(root).sort();

function load<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(join(root, name, file), "utf8")) as T;
}

it("has no golden folder without both of its files, so that none is skipped unseen", () => {
  for (const name of cases) {
    expect([name, existsSync(join(root, name, "grid.json")), existsSync(join(root, name, "expected.json"))]).toEqual([name, true, true]);
  }
  expect(cases.length).toBeGreaterThanOrEqual(12);
});

it.each(cases)("reads %s as a careful clerk would", (name) => {
  const { sheets } = load<{ shows: string; sheets: Grid[] }>(name, "grid.json");
  const tables = readTables(sheets).map(describeTable);
  if (process.env.WRITE === "1") writeFileSync(join(root, name, "expected.json"), `${JSON.stringify(tables, null, 1)}\n`);
  expect(tables).toEqual(load(name, "expected.json"));
});
