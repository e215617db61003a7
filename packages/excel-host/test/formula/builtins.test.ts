import { EmbeddedHost, newWorkbookState } from "../../src/index";

const host = new EmbeddedHost({ state: newWorkbookState(["Sheet1"]) });

beforeEach(() => {
  host.state = newWorkbookState(["Sheet1"]);
  // A: numbers, a text that is one, a text, a truth value, an error, a blank cell; B: units
  const rows = [[1, "Sở Y tế"], [2.5, "SỞ Y TẾ"], ["3", "Sở Nội vụ"], ["a", "UBND xã A*"], [true, "Phòng"], ["#N/A", "=x"], [undefined, undefined]];
  host.state.sheets[0].rows = rows.map((values) => ({ values, formats: [] }));
});

/** The value of a formula; what it spills by rows. */
async function computed(formula: string): Promise<unknown> {
  await host.typeInCell("Sheet1", 0, 9, formula);
  const [sheet] = host.state.sheets;
  const spill = sheet.formulas.get("0,9")?.spill;
  if (!spill) return sheet.rows[0]?.values[9];
  return Array.from({ length: spill.rows }, (_, i) => sheet.rows[i]?.values.slice(9, 9 + spill.columns));
}

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);

describe("Excel's own functions give what Excel gives, or a workbook that checks itself is TRUE here and FALSE at the user's", () => {
  test.each<[string, unknown]>([
    // comparisons
    ['="sở y tế"="SỞ Y TẾ"', true], ['="a"<>"b"', true], ['=1="1"', false], ["=A8=0", true], ['=A8=""', true], ["=A8=FALSE", true],
    ["=A8=TRUE", false], ['=99<"a"', true], ['="z"<FALSE', true], ["=0.1+0.2=0.3", true], ["=A6=1", "#N/A"], ['="đ"<"e"', true],
    ['="Sở"="So"', false], ["=TRUE=1", false], ["=-1<A8", true],
    ["=A1:A3=1", column(true, false, false)], ["=A1:A2=B1:B2", column(false, false)], ["=A5:A7=TRUE", column(true, "#N/A", false)],
    ["=SUM(A1:A2)=3.5", true],
    // arithmetic with texts
    ['="3"+1', 4], ['="0x10"+1', "#VALUE!"], ['="a"+1', "#VALUE!"], ['=""+1', "#VALUE!"], ["=TRUE+1", 2], ["=A8+1", 1], ["=(0.1+0.2)&\"\"", "0.3"],
    // totals
    ["=SUM(A1:A5)", 3.5], ["=SUM(A1:A6)", "#N/A"], ['=SUM(1;"2";TRUE)', 4], ['=SUM("x")', "#VALUE!"], ["=MIN(A1:A5)", 1], ["=MAX(A1:A5)", 2.5],
    ["=MAX(A8)", 0], ["=COUNT(A1:A7)", 2], ["=COUNTA(A1:A7)", 6],
    // rounding
    ["=ROUND(2,5;0)", 3], ["=ROUND(-2,5;0)", -3], ["=ROUND(1,005;2)", 1.01], ["=ROUND(1234;-2)", 1200], ["=ROUND(A1:A2;0)", column(1, 3)],
    ['=ROUND("x";0)', "#VALUE!"], ["=ROUND(1)", "#VALUE!"], ["=ABS(-3)", 3], ["=ABS(A6)", "#N/A"], ["=INT(-1.5)", -2],
    // logic
    ["=IF(1>0;\"có\";\"không\")", "có"], ["=IF(0;1)", false], ["=IF(A8;1;2)", 2], ['=IF("true";1;2)', 1], ['=IF("x";1;2)', "#VALUE!"], ["=IF(A6;1;2)", "#N/A"],
    ["=IF(TRUE;;1)", 0], ["=IF(A1:A2>2;\"lớn\";0)", column(0, "lớn")], ["=IF(TRUE;A1:A2;0)", column(1, 2.5)], ["=SUM(IF(TRUE;A1:A2))", 3.5],
    ["=IF(FALSE;A6;7)", 7],
    ['=IFERROR(A6;"")', ""], ["=IFERROR(1/0;0)", 0], ["=IFERROR(A1;0)", 1], ["=IFERROR(A5:A6;9)", column(true, 9)], ['=IFNA(A6;"-")', "-"], ['=IFNA(1/0;"-")', "#DIV/0!"],
    ["=AND(TRUE;1;A5)", true], ["=AND(A1:A5)", true], ["=AND(A1:A6)", "#N/A"], ["=AND(A3:A4)", "#VALUE!"], ["=AND(A8)", "#VALUE!"], ['=AND("x")', "#VALUE!"],
    ["=OR(FALSE;A5)", true], ["=OR(A1:A2=9)", false], ["=NOT(A8)", true], ["=NOT(A1:A2=1)", column(false, true)], ["=TRUE()", true], ["=AND(A1:A2=A1:A2)", true],
    // information
    ["=ISNUMBER(A1:A4)", column(true, true, false, false)], ["=ISNUMBER(A8)", false], ["=ISTEXT(A3)", true], ["=ISLOGICAL(A5)", true], ["=ISBLANK(A8)", true],
    ["=ISBLANK(\"\")", false], ["=ISERROR(A6)", true], ["=ISERROR(1/0)", true], ["=ISERROR(A1)", false], ["=ISERR(A6)", false], ["=ISNA(A6)", true], ["=ISNA(1/0)", false],
    ["=ERROR.TYPE(A6)", 7], ["=ERROR.TYPE(1/0)", 2], ['=ERROR.TYPE("a"+1)', 3], ["=ERROR.TYPE(Khong)", 5], ["=ERROR.TYPE(1)", "#N/A"], ["=NA()", "#N/A"],
    ["=ROWS(A1:B7)", 7], ["=COLUMNS(A1:B7)", 2], ["=ROWS(A:A)", 1_048_576], ["=ROWS(5)", 1], ["=ROWS(A1:A3*2)", 3], ["=ROWS(1/0)", "#DIV/0!"], ["=ROWS(A6)", 1],
    // texts
    ['=EXACT("a";"A")', false], ['=EXACT("Sở";B1)', false], ["=EXACT(B1;B1)", true], ["=EXACT(A3;3)", true], ["=EXACT(A6;1)", "#N/A"], ["=LEN(B1)", 7], ["=LEN(A8)", 0],
    ["=LEN(A2)", 3], ["=LEN(TRUE)", 4], ["=LEN(A6)", "#N/A"], ["=LEN(B1:B3)", column(7, 7, 9)],
    // INDEX
    ["=INDEX(A1:B7;2;1)", 2.5], ["=INDEX(B1:B7;3)", "Sở Nội vụ"], ["=INDEX(A2:B2;2)", "SỞ Y TẾ"], ["=INDEX(A1:B7;8;1)", "#REF!"], ["=INDEX(A1:B7;1;3)", "#REF!"],
    ["=INDEX(A1:B7;-1;1)", "#VALUE!"], ["=INDEX(A1:B2;0;1)", column(1, 2.5)], ["=INDEX(A1:B7;2;0)", [[2.5, "SỞ Y TẾ"]]], ["=SUM(INDEX(A1:B7;0;1);0)", "#N/A"],
    ["=INDEX(A1:A2*2;2;1)", 5], ["=ROWS(INDEX(A1:B7;0;1))", 7], ["=INDEX(A1:A2;A1:A2)", column(1, 2.5)], ["=INDEX(1/0;1;1)", "#DIV/0!"], ["=INDEX(A1:B7;7;1)", 0],
    // COUNTIF
    ["=COUNTIF(A1:A7;TRUE)", 1], ["=COUNTIF(A1:A7;1)", 1], ["=COUNTIF(A1:A7;3)", 1], ['=COUNTIF(A1:A7;"3")', 1], ['=COUNTIF(A1:A7;">1")', 1], ['=COUNTIF(A1:A7;">=1")', 2],
    ['=COUNTIF(B1:B7;"sở y tế")', 2], ['=COUNTIF(B1:B7;"sở *")', 3], ['=COUNTIF(B1:B7;"ubnd xã A~*")', 1], ['=COUNTIF(B1:B7;"Ph?ng")', 1], ['=COUNTIF(B1:B7;"<>sở y tế")', 5],
    ['=COUNTIF(A1:A8;"")', 2], ['=COUNTIF(A1:A8;"=")', 2], ['=COUNTIF(A1:A8;"<>")', 6], ['=COUNTIF(A:A;"")', 1_048_570], ['=COUNTIF(A1:A7;"#N/A")', 1], ['=COUNTIF(A1:A7;"TRUE")', 1],
    ["=COUNTIF(A1:A7;A1:A2)", column(1, 1)], ["=COUNTIF(A1:A2*2;1)", "#VALUE!"], ['=COUNTIF(A1:A7;"<0")', 0], ['=COUNTIF(B1:B7;">=S")', 4],
    // days
    ["=DATE(2021;6;21)", 44_368], ["=DATE(2021;14;1)", 44_593], ["=DATE(2021;1;0)", 44_196], ["=DATE(121;1;1)", 44_197], ["=DATE(1900;2;28)", 59], ["=DATE(1900;3;1)", 61],
    ["=DATE(-1;1;1)", "#NUM!"], ['=DATE("x";1;1)', "#VALUE!"],
  ])("%s", async (formula, value) => {
    expect(await computed(formula)).toEqual(value);
  });

  test("what depends on them follows", async () => {
    await host.typeInCell("Sheet1", 0, 5, "=COUNTIF(E1:E3;TRUE)");
    for (let row = 0; row < 3; row++) await host.typeInCell("Sheet1", row, 4, `=AND(ISNUMBER(A${row + 1});A${row + 1}>0)`);
    expect(host.state.sheets[0].rows[0]?.values[5]).toBe(2);
    await host.typeInCell("Sheet1", 1, 0, "x");
    expect(host.state.sheets[0].rows[0]?.values[5]).toBe(1);
  });
});
