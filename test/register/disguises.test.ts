import { makePeriod } from "../../src/calendar/period";
import { countsOf, totalOf } from "../../src/indicators/counts";
import { tally } from "../../src/indicators/tally";
import { acceptOffer } from "../../src/register/corrections/corrections";
import { NO_CORRECTIONS, type Corrections } from "../../src/register/model/corrections";
import type { Reading } from "../../src/register/model/reading";
import { DISGUISES, enUsRegister } from "../samples/defects/disguises";
import { provinceRegister } from "../samples/provinceRegister";
import { gridOf } from "../samples/sheet";
import { imbalance, readGrids } from "./readGrids";

const province = provinceRegister();
const QUARTER = makePeriod("quarter", 2021, 3, 20);
const clean = readGrids([gridOf(province)]) as Reading;

/** Counters by unit, in the order of the names. */
function byUnit({ table }: Reading): [string, unknown][] {
  const counted = tally(table, QUARTER);
  return counted.groups.map((name, group): [string, unknown] => [name, countsOf(counted, group)]).sort(([a], [b]) => (a < b ? -1 : 1));
}

describe.each(DISGUISES)("$name", ({ sheets }) => {
  const reading = readGrids(sheets(province)) as Reading;

  it("gives the published figures, so that no office has to rebuild its register first", () => {
    expect(totalOf(tally(reading.table, QUARTER))).toEqual(totalOf(tally(clean.table, QUARTER)));
    expect(byUnit(reading)).toEqual(byUnit(clean));
  });

  it("accounts for every row", () => {
    expect(imbalance(reading)).toBe(0);
    expect(reading.table.length).toBe(clean.table.length);
  });
});

describe("a register whose days a machine set to en-US has exchanged", () => {
  const grids = enUsRegister(province);
  const spoilt = readGrids(grids) as Reading;

  it("is told and offered to be mended, never mended by itself and never passed over", () => {
    expect(spoilt.offers.filter(({ kind }) => kind === "swapDays").map((offer) => "role" in offer && offer.role).sort()).toEqual(["due", "finished", "handedOver", "received"]);
    expect(totalOf(tally(spoilt.table, QUARTER))).not.toEqual(totalOf(tally(clean.table, QUARTER)));
  });

  it("gives the published figures once the user has agreed", () => {
    const corrections = spoilt.offers.reduce<Corrections>((known, offer) => acceptOffer(known, offer, spoilt.layouts), NO_CORRECTIONS);
    const mended = readGrids(grids, undefined, { corrections }) as Reading;
    expect(byUnit(mended)).toEqual(byUnit(clean));
    expect(mended.offers).toEqual([]);
  });
});
