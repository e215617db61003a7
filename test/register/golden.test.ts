import { join } from "node:path";
import { acceptOffer } from "../../src/register/corrections/corrections";
import { NO_CORRECTIONS } from "../../src/register/model/corrections";
import type { ReaderOptions } from "../../src/register/reader/registerReader";
import type { Reading } from "../../src/register/model/reading";
import type { Offer } from "../../src/register/model/offers";
import type { Grid } from "../../src/register/model/grid";
import { testGolden } from "../goldenFolders";
import { describeReading } from "./described";
import { imbalance, readGrids } from "./readGrids";

testGolden({
  root: join(__dirname, "golden"), inputs: ["grid.json"], expected: "expected.json", least: 100,
  says: "reads %s as a careful clerk would", format: (value) => JSON.stringify(value, null, 2),
}, (_name, load) => {
  const { sheets, exchanges, options } = load<{ shows: string; sheets: Grid[]; exchanges?: boolean; options?: ReaderOptions }>("grid.json");
  const reading = exchanges ? readExchanged(sheets) : readGrids(sheets, undefined, options);
  if (reading !== null) expect(imbalance(reading)).toBe(0);
  return reading === null ? null : describeReading(reading);
});

const ABOUT_DAYS: readonly Offer["kind"][] = ["swapDays", "monthFirst", "shiftDays"];

/** The reading once the user has said yes to every question about days. */
function readExchanged(sheets: Grid[]): Reading | null {
  const first = readGrids(sheets);
  const offers = first?.offers.filter(({ kind }) => ABOUT_DAYS.includes(kind)) ?? [];
  expect(offers.length).toBeGreaterThan(0);
  const corrections = offers.reduce((all, offer) => acceptOffer(all, offer, first?.layouts ?? []), NO_CORRECTIONS);
  return readGrids(sheets, undefined, { corrections });
}
