import { restoreCodes } from "../../../src/register/reader/procedureCodes";
import { createRegisterReader } from "../../../src/register/reader/registerReader";
import { layoutOf } from "../readGrids";
import type { SheetLayout } from "../../../src/register/model/layout";

it("puts back zeros that a number lost, or one procedure would stand in a report as two", () => {
  expect([...restoreCodes(["", "1.000656", "2.000635", "1.00066", "1.0022"])]).toEqual([[3, "1.000660"], [4, "1.002200"]]);
});

it.each([[["1.00066"]], [["1.00066", "1.0007"]], [["1.000656", "1.00066", "1.0007"]], [["1.000656", "TTHC-01", "12.5"]], [[]]])("leaves %j as shown: nothing is proven", (codes) => {
  expect(restoreCodes(codes).size).toBe(0);
});

it("tells it once a column, with the code before and after", () => {
  const header = ["Mã hồ sơ", "Mã TTHC", "Ngày tiếp nhận", "Ngày hẹn trả"];
  const rows = ["1.000656", 1.00066, 1.00066, "1.000660", "2.000635"].map((code, at) => [`A${at}`, code, 44400, 44410]);
  const layout = layoutOf({ sheet: "S", top: 1, left: 1, rows: [header, ...rows] }) as SheetLayout;
  const reader = createRegisterReader({ more: ["procedureCode"] });
  reader.add(layout, { top: 2, rowCount: rows.length, blocks: [{ left: 1, values: rows }] });
  const { table, findings } = reader.finish();
  const codes = table.more.texts.procedureCode;
  expect(rows.map((_, at) => codes?.names[codes.codes[at]])).toEqual(["1.000656", "1.000660", "1.000660", "1.000660", "2.000635"]);
  expect(findings.items.filter(({ type }) => type === "codeFromNumber")).toEqual([
    { type: "codeFromNumber", sheet: "S", row: 3, column: 2, value: "1.00066 → 1.000660", count: 2 },
  ]);
});
