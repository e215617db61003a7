import fc from "fast-check";
import { placeReport } from "../../../src/sheet/place";
import { layoutWords } from "../../../src/sheet/words";
import { countText, decimalText } from "../../../src/locales/numberText";
import { buildReport } from "../../../src/report/build";
import { settingsFor } from "../../../src/report/request/settings";
import { provinceRegister } from "../../samples/provinceRegister";
import { districtRegister } from "../../samples/districtRegister";
import { readingOf, casesOf } from "../readings";
import { anyBuiltReport } from "../anyReport";

/** Every number of the paragraphs that is said to stand in a cell, with what that cell shows. */
function numbersAndCells(model: Parameters<typeof placeReport>[0]): { figure: string; said: string; shown: string[] }[] {
  const plan = placeReport(model, layoutWords("vi"));
  const valueAt = (row: number, column: number): unknown => {
    const block = plan.cells.find(({ area }) => row >= area.row && row < area.row + area.rows);
    return block?.values[row - block.area.row][column - block.area.column];
  };
  return model.blocks.flatMap((block) => (block.type !== "paragraph" ? [] : (block.figures ?? []).flatMap(({ figure, start, length }) => {
    const place = plan.figures.get(figure);
    if (!place) return [];
    const value = Number(valueAt(place.row, place.column));
    const shown = [countText(value), `${decimalText(value * 100, 2)}%`, `${decimalText(value * 100, 1)}%`, `${decimalText(value * 100, 0)}%`];
    return [{ figure, said: block.text.slice(start, start + length), shown }];
  })));
}

it.each([["province", provinceRegister(), "Q3/2021", 15], ["district", districtRegister(), "Q3/2021", 11]])(
  "says of each number of the %s paragraph in which cell it stands, so that a leader can follow it", (_name, register, period, count) => {
    const reading = readingOf(casesOf(register));
    const built = buildReport(reading, { ...settingsFor(reading), period });
    if (!built.ok) throw new Error(built.problem.message);
    const numbers = numbersAndCells(built.report.model);
    expect(numbers.length).toBeGreaterThanOrEqual(count);
    for (const { said, shown } of numbers) expect(shown).toContain(said);
  });

it("never points at a cell that shows another number, for any register, base and convention", () => {
  fc.assert(fc.property(anyBuiltReport, ({ model }) => {
    for (const { figure, said, shown } of numbersAndCells(model)) expect([figure, said, shown.includes(said)]).toEqual([figure, said, true]);
  }), { numRuns: 60 });
});
