import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { accepted, NO_CORRECTIONS } from "../../src/register/corrections";
import type { ReaderOptions } from "../../src/register/reader/registerReader";
import type { Grid, Reading } from "../../src/register/types";
import { describeReading } from "./described";
import { imbalance, readGrids } from "./readGrids";

const root = join(__dirname, "golden");
const cases = readdirSync(root).sort();

function load<T>(name: string, file: string): T {
  return JSON.parse(readFileSync(join(root, name, file), "utf8")) as T;
}

it("has no golden folder without both of its files, so that none is skipped unseen", () => {
  for (const name of cases) {
    expect([name, existsSync(join(root, name, "grid.json")), existsSync(join(root, name, "expected.json"))]).toEqual([name, true, true]);
  }
  expect(cases.length).toBeGreaterThanOrEqual(25);
});

it.each(cases)("reads %s as a careful clerk would", (name) => {
  const { sheets, exchanges, options } = load<{ shows: string; sheets: Grid[]; exchanges?: boolean; options?: ReaderOptions }>(name, "grid.json");
  const expected = load<unknown>(name, "expected.json");
  const reading = exchanges ? readExchanged(sheets) : readGrids(sheets, undefined, options);
  if (reading !== null) expect(imbalance(reading)).toBe(0);
  expect(reading === null ? null : describeReading(reading)).toEqual(expected);
});

/** The reading once the user has said yes to exchanging day and month wherever it was offered. */
function readExchanged(sheets: Grid[]): Reading | null {
  const first = readGrids(sheets);
  const offers = first?.offers.filter(({ kind }) => kind === "swapDays") ?? [];
  expect(offers.length).toBeGreaterThan(0);
  const corrections = offers.reduce((all, offer) => accepted(all, offer, first?.layouts ?? []), NO_CORRECTIONS);
  return readGrids(sheets, undefined, { corrections });
}
