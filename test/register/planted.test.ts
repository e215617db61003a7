import { makePeriod } from "../../src/calendar/period";
import { totalOf } from "../../src/indicators/counts";
import { tally } from "../../src/indicators/tally";
import type { Reading } from "../../src/register/model/reading";
import { HARMLESS, TOLD } from "../samples/defects/rowDefects";
import { plantDefects } from "../samples/defects/plantDefects";
import { provinceRegister } from "../samples/provinceRegister";
import { gridOf, type SampleRegister } from "../samples/sheet";
import { imbalance, readGrids } from "./readGrids";

const province = provinceRegister();
const QUARTER = makePeriod("quarter", 2021, 3, 20);

function read(register: SampleRegister): Reading {
  const reading = readGrids([gridOf(register)], 5000);
  if (reading === null) throw new Error("no register");
  return reading;
}

/** What there is to say of the sample as it is: nothing may be lost in it. */
const clean = read(province);
const told = ({ findings }: Reading): string[] => findings.items.map(({ type, row, column }) => `${type} ${row},${column}`).sort();

it("says nothing of the clean sample, so that staff are not taught to ignore findings", () => {
  expect(told(clean)).toEqual([]);
  expect(clean.offers).toEqual([]);
});

it.each([1, 2, 3])("finds every planted fault at its cell and nothing else (seed %i)", (seed) => {
  const { register, planted } = plantDefects(province, TOLD, 4, seed);
  const reading = read(register);
  expect(told(reading)).toEqual(planted.map(({ finding, row, column }) => `${finding} ${row},${column}`).sort());
  expect(imbalance(reading)).toBe(0);
});

it.each([1, 2, 3])("gives the published figures whatever way days and texts are written in (seed %i)", (seed) => {
  const { register } = plantDefects(province, HARMLESS, 400, seed);
  const reading = read(register);
  expect(told(reading)).toEqual([]);
  expect(totalOf(tally(reading.table, QUARTER))).toEqual(totalOf(tally(clean.table, QUARTER)));
});
