import { functionSpec } from "../../../src/functions/functionTable";
import type { FunctionSpec } from "../../../src/functions/model/spec";
import type { SheetLayout } from "../../../src/register/model/layout";
import { casesArgument, type ColumnSizes } from "../../../src/taskpane/formulas/casesArgument";
import { aReading } from "../samples";

jest.mock("../../../src/functions/functionTable", () => ({ ...jest.requireActual<object>("../../../src/functions/functionTable"), functionSpec: jest.fn() }));

const [base] = aReading().layouts;
const exact = { how: "exact", confidence: 1 } as const;
/** A register that lacks nothing, with long texts at its end. */
const whole: SheetLayout = {
  ...base, firstColumn: 1, unknownHeaders: [{ column: 12, header: "Ghi chú riêng" }],
  columns: [
    { role: "ordinal", column: 1, header: "STT", ...exact }, ...base.columns, { role: "status", column: 9, header: "Trạng thái", ...exact },
    { role: "handedOver", column: 10, header: "Ngày trả", ...exact }, { role: "procedure", column: 11, header: "Thủ tục", ...exact },
  ],
};
const sizes = (each: number, more: Record<number, number> = {}): ColumnSizes => new Map(Array.from({ length: 14 }, (_column, at) => [at + 1, more[at + 1] ?? each]));
const of = (layout: SheetLayout, columns: ColumnSizes | null, change = {}) => casesArgument({ layout, sizes: columns, separator: ";", ...change });

const casebook = { id: "CASEBOOK", parameters: [], counts: [], result: "cell", compute: jest.fn(), example: { arguments: "", result: "" } } satisfies FunctionSpec;
const withCasebook = () => jest.mocked(functionSpec).mockImplementation((id) => (id === "CASEBOOK" ? casebook : undefined));
const withoutCasebook = () => jest.mocked(functionSpec).mockImplementation(() => undefined);

describe("the register as an argument", () => {
  it("is its whole range while that fits, and while nobody has measured it", () => {
    expect(of(whole, sizes(10))).toMatchObject({ how: "whole", text: "HoSo!$A$5:$L$16239" });
    expect(of(whole, null)).toEqual({ how: "whole", text: "HoSo!$A$5:$L$16239", size: 0 });
  });

  it("is only the part with the needed columns where the whole is over 5 MB: days, state, id, unit, running number", () => {
    const argument = of(whole, sizes(15, { 12: 200 }));
    expect(argument).toMatchObject({ how: "narrow", text: "HoSo!$A$5:$J$16239" });
    expect(argument.size).toBeGreaterThan(5_000_000);
  });

  it("keeps the columns that criteria ask about", () => {
    expect(of(whole, sizes(15, { 12: 200 }), { columns: [11] }).text).toBe("HoSo!$A$5:$K$16239");
  });

  it("is one handle over the needed columns where they do not stand side by side", () => {
    withCasebook();
    const argument = of(whole, sizes(15, { 3: 400 }));
    expect(argument.how).toBe("book");
    expect(argument.text).toBe("TTHC.CASEBOOK(HoSo!$A$5:$B$16239; HoSo!$E$5:$J$16239)");
    expect(argument.text).not.toContain("$C$5");
    expect(of(whole, sizes(15, { 3: 400 }), { separator: "," }).text).not.toContain(";");
  });

  it("of a table has other columns too, as long as they fit", () => {
    withCasebook();
    const { text } = of(whole, sizes(15, { 3: 400 }), { table: true });
    expect(text).toContain("$K$16239");
    expect(of(whole, sizes(30, { 3: 400, 11: 300 }), { table: true }).text).not.toContain("$K$");
  });

  it("of a table is a range with those columns where that fits, and without them where nothing else does", () => {
    withoutCasebook();
    expect(of(whole, sizes(15, { 12: 200 }), { table: true }).text).toBe("HoSo!$A$5:$K$16239");
    expect(of(whole, sizes(24, { 11: 70, 12: 200 }), { table: true }).text).toBe("HoSo!$A$5:$J$16239");
  });

  it("of a register that lacks a column is never cut: its blank columns show what it lacks", () => {
    withoutCasebook();
    expect(of(base, sizes(15, { 12: 300 }))).toMatchObject({ how: "tooLarge", text: "HoSo!$A$5:$L$16239" });
  });

  it("says that nothing fits, where even the needed columns do not or there is no handle yet", () => {
    withoutCasebook();
    expect(of(whole, sizes(15, { 3: 400 })).how).toBe("tooLarge");
    withCasebook();
    expect(of(whole, sizes(100)).how).toBe("tooLarge");
  });
});
