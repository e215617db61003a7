import { findLayout } from "../../src/register/layout/findLayout";
import { createRegisterReader } from "../../src/register/reader/registerReader";
import type { Reading } from "../../src/register/model/reading";
import { buildReport } from "../../src/report/build";
import { settingsFor } from "../../src/report/request/settings";
import { districtRegister } from "../samples/districtRegister";
import { provinceRegister } from "../samples/provinceRegister";
import { gridOf, type SampleRegister } from "../samples/sheet";
import { corrected } from "./published";

function read(register: SampleRegister): Reading {
  const grid = gridOf(register);
  const layout = findLayout(grid);
  if (!layout) throw new Error("no register found");
  const body = grid.rows.slice(layout.firstRow - 1);
  const reader = createRegisterReader();
  reader.add(layout, { top: layout.firstRow, rowCount: body.length, blocks: [{ left: 1, values: body }] });
  return reader.finish();
}

describe.each([
  ["province", provinceRegister(), "provinceQuarter", "provinceUnits"],
  ["districts", districtRegister(), "districtQuarter", "districtUnits"],
] as const)("%s: from the cells of the sheet to the report", (_name, register, main, units) => {
  const reading = read(register);
  const result = buildReport(reading, { ...settingsFor(reading), style: "published" });

  it("one click gives the published paragraphs, with every column found by its header", () => {
    expect(result.ok && result.report.json.narrative).toBe(`${corrected(main)}\n\n${corrected(units)}`);
  });

  it("all rows are used and every balance holds", () => {
    expect(result.ok && result.report.json.rows).toEqual({ read: register.rows.length, used: register.rows.length, excluded: [] });
    expect(result.ok && result.report.json.checks.filter(({ ok }) => !ok)).toEqual([]);
  });
});
