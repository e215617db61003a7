import type { WorkbookFormulas } from "../../../src/checks/workbookFormulas";
import { handleOffers } from "../../../src/functions/workbook/handleOffer";

const HANDLE = "'Mã sổ'!$A$1";

/** Formulas one below the other on "Theo dõi", beside a table on "Hồ sơ". */
function workbook(...formulas: string[]): WorkbookFormulas {
  return {
    cells: formulas.map((formula, at) => ({ sheet: "Theo dõi", row: at + 1, column: 2, formula })), unread: [], values: new Map(),
    tables: [{ name: "HoSo", sheet: "Hồ sơ", area: { row: 0, column: 0, rows: 41, columns: 9 }, hasHeaders: true, hasTotals: false }],
    names: [{ name: "VungHoSo", formula: "='Hồ sơ'!$A$1:$I$41" }],
  };
}

const offers = (...formulas: string[]) => handleOffers(workbook(...formulas), HANDLE);
const rewritten = (formula: string): string[] => offers(formula, "=TTHC.DUE(HoSo[#All])", "=TTHC.LATE(HoSo[#All])")[0].formulas.map((each) => each.rewritten);

test("a range that three formulas read is offered once, however each of them writes it", () => {
  const [offer, ...others] = offers('=TTHC.ONTIME(HoSo[#All],"Q3/2021")', "=TTHC.DUE('Hồ sơ'!$A$1:$I$41)", '=TTHC.LATE(VungHoSo,"9/2021","Sở Y tế")');
  expect(others).toEqual([]);
  expect(offer.register).toBe("=TTHC.CASEBOOK(HoSo[#All])");
  expect(offer.formulas.map((each) => each.rewritten)).toEqual([`=TTHC.ONTIME(${HANDLE},"Q3/2021")`, `=TTHC.DUE(${HANDLE})`, `=TTHC.LATE(${HANDLE},"9/2021","Sở Y tế")`]);
});

test("a range without its sheet gets it: the handle may stand on another one", () => {
  const cells = ["=TTHC.DUE(A1:I41)", "=TTHC.LATE($A$1:$I$41)", "=TTHC.EARLY(A1:I41)"].map((formula, at) => ({ sheet: "Hồ sơ 'cũ'", row: at + 50, column: 2, formula }));
  expect(handleOffers({ ...workbook(), cells }, HANDLE)[0].register).toBe("=TTHC.CASEBOOK('Hồ sơ ''cũ'''!A1:I41)");
});

describe("everything but the argument stays as it is written", () => {
  test.each([
    ['=IFERROR( ROUND(100*TTHC.ONTIME( HoSo[#All] , "Q3/2021"),2)&"% của HoSo[#All]","–")', `=IFERROR( ROUND(100*TTHC.ONTIME( ${HANDLE} , "Q3/2021"),2)&"% của HoSo[#All]","–")`],
    ['=TTHC.LATE(HoSo[#All],"Q3/2021")+TTHC.OVERDUE(HoSo[#All],"Q3/2021")', `=TTHC.LATE(${HANDLE},"Q3/2021")+TTHC.OVERDUE(${HANDLE},"Q3/2021")`],
    ["=TTHC.ONTIME(HoSo[#All];TTHC.PERIOD(\"Q3/2021\";14);;\"Mẫu số\";\"B\")", `=TTHC.ONTIME(${HANDLE};TTHC.PERIOD("Q3/2021";14);;"Mẫu số";"B")`],
    ["=_xldudf_TTHC_DUE(HoSo[#All])/ROWS(HoSo[#All])", `=_xldudf_TTHC_DUE(${HANDLE})/ROWS(HoSo[#All])`],
    ['=TTHC.INTAKE(HoSo[#All],,,"Lĩnh vực",HoSo[[#All],[Lĩnh vực]])', `=TTHC.INTAKE(${HANDLE},,,"Lĩnh vực",HoSo[[#All],[Lĩnh vực]])`],
  ])("%s", (formula, expected) => expect(rewritten(formula)[0]).toBe(expected));
});

describe("nothing is offered for", () => {
  test.each<[string, string[]]>([
    ["two formulas", ["=TTHC.DUE(HoSo[#All])", "=TTHC.LATE(HoSo[#All])"]],
    ["three ranges", ["=TTHC.DUE(HoSo[#All])", "=TTHC.DUE('Hồ sơ'!A1:I20)", "=TTHC.DUE(HoSo[[#All],[Mã hồ sơ]:[Trạng thái]])"]],
    ["handles", ["=TTHC.DUE(A1)", "=TTHC.LATE(A1)", "=TTHC.EARLY(A1)"]],
    ["ranges that only Excel knows", ["=TTHC.DUE(OFFSET(A1,0,0,9,9))", "=TTHC.DUE(OFFSET(A1,0,0,9,9))", "=TTHC.DUE(OFFSET(A1,0,0,9,9))"]],
    ["other workbooks", ["=TTHC.DUE('[Sổ.xlsx]Hồ sơ'!A1:I9)", "=TTHC.LATE('[Sổ.xlsx]Hồ sơ'!A1:I9)", "=TTHC.EARLY('[Sổ.xlsx]Hồ sơ'!A1:I9)"]],
    ["registers that are read once already", ["=TTHC.CASEBOOK(HoSo[#All])", "=TTHC.CASEBOOK(HoSo[#All])", "=TTHC.CASEBOOK(HoSo[#All])"]],
    ["formulas that cannot be taken apart", ["=TTHC.DUE(HoSo[#All]", "=TTHC.LATE(HoSo[#All]", "=TTHC.EARLY(HoSo[#All]"]],
    ["ranges that a formula stands in", ["=TTHC.DUE('Theo dõi'!A1:D9)", "=TTHC.LATE('Theo dõi'!A1:D9)", "=TTHC.EARLY('Theo dõi'!A1:D9)"]],
    ["other functions", ["=SUM(HoSo[#All])", "=ROWS(HoSo[#All])", "=COUNTIFS(HoSo[#All],1)"]],
  ])("%s", (_what, formulas) => expect(offers(...formulas)).toEqual([]));
});

describe("a handle of the range that stands already is taken in place of a new one", () => {
  const three = ["=TTHC.DUE(HoSo[#All])", "=TTHC.LATE('Hồ sơ'!$A$1:$I$41)", "=TTHC.EARLY(VungHoSo)"];
  test.each(["=TTHC.CASEBOOK(HoSo[#All])", "=TTHC.CASEBOOK('Hồ sơ'!A1:I41)", "=tthc.casebook(VungHoSo)"])("%s", (formula) => {
    const [offer] = offers(...three, formula);
    expect(offer.standing).toMatchObject({ row: 4, formula });
    expect(offer.formulas.map((each) => each.rewritten)).toEqual(["=TTHC.DUE('Theo dõi'!$B$4)", "=TTHC.LATE('Theo dõi'!$B$4)", "=TTHC.EARLY('Theo dõi'!$B$4)"]);
  });

  test.each([
    ["of another range", "=TTHC.CASEBOOK('Hồ sơ'!A1:I40)"], ["of some cases only", '=TTHC.CASEBOOK(HoSo[#All],"Lĩnh vực","Đất đai")'], ["of a part of the columns", "=TTHC.CASEBOOK(HoSo[[#All],[Mã hồ sơ]:[Trạng thái]])"],
    ["that something is done with", '=IFERROR(TTHC.CASEBOOK(HoSo[#All]),"")'],
  ])("but not one %s", (_what, formula) => expect(offers(...three, formula)[0].standing).toBeNull());
});
