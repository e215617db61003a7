import { makePeriod } from "../../../src/calendar/period";
import { cellKey, type WorkbookFormulas } from "../../../src/checks/workbookFormulas";
import { mayCall } from "../../../src/functions/workbook/calls";
import { cellsToRead, differingFormulas, type FormulaDifference, type PaneCount } from "../../../src/functions/workbook/formulaDifferences";
import { PUBLISHED_RULES } from "../../../src/indicators/countingRules";
import type { Reading } from "../../../src/register/model/reading";
import { readGrids } from "../../register/readGrids";
import { HEADER } from "../dirtyMatrix";

/** Rows 2–41 on "Hồ sơ" are cases, row 42 is a total and row 44 a signature; columns A–I. */
const rows = [
  HEADER, ...Array.from({ length: 40 }, (_row, i) => [`A${i}`, "Sở Y tế", 44400 + i, 44420 + i, 44410 + i, 44411 + i, "Đã trả kết quả", "Trực tuyến", "Toàn trình"]),
];
const reading = readGrids([{ sheet: "Hồ sơ", top: 1, left: 1, rows }]) as Reading;
const PERIOD = makePeriod("quarter", 2021, 3, 20);
const PANE: PaneCount = { reading, rules: PUBLISHED_RULES, period: PERIOD };
const BY_B: PaneCount = { ...PANE, rules: { ...PUBLISHED_RULES, rateBase: "B" } };
const TO_14: PaneCount = { ...PANE, rules: { ...PUBLISHED_RULES, closingDay: 14 }, period: makePeriod("quarter", 2021, 3, 14) };
const WHOLE = "'Hồ sơ'!$A$1:$I$41";

function workbook(formula: string, values: Record<string, unknown> = {}): WorkbookFormulas {
  return {
    cells: [{ sheet: "Theo dõi", row: 4, column: 2, formula }], unread: [],
    tables: [{ name: "HoSo", sheet: "Hồ sơ", area: { row: 0, column: 0, rows: 41, columns: 9 }, hasHeaders: true, hasTotals: false }],
    names: [{ name: "VungHoSo", formula: "='Hồ sơ'!$A$1:$I$41" }, { name: "BoPhan", formula: "='Hồ sơ'!$A$1:$I$21" }, { name: "Tinh", formula: "=OFFSET('Hồ sơ'!$A$1,0,0,10,9)" }],
    values: new Map(Object.entries(values).map(([place, value]) => [place, value])),
  };
}
const B1 = cellKey("Theo dõi", 0, 1);
const B2 = cellKey("Theo dõi", 1, 1);

/** What is otherwise, in short: rules by name, the others by kind and number. */
function found(formula: string, pane: PaneCount = PANE, values: Record<string, unknown> = {}): string[] {
  return differingFormulas(workbook(formula, values), pane).flatMap(({ differences }) => (differences.length === 0 ? ["unknown"] : differences.map(short)));
}

function short(difference: FormulaDifference): string {
  switch (difference.kind) {
    case "rule": return difference.rule;
    case "period": return difference.here ? `period ${difference.here.to}` : "no period";
    case "rows": return `rows ${difference.from}-${difference.to} lack ${difference.missing}/${difference.cases}`;
    case "sheets": return `sheets lack ${difference.missing}`;
    case "columns": return `columns ${difference.headers.join(", ")}`;
    case "elsewhere": return `elsewhere ${difference.sheet}!${difference.address}`;
  }
}

describe("formulas that count as the pane are not named", () => {
  test.each([
    `=TTHC.ONTIME(${WHOLE},"Q3/2021")`, '=TTHC.ONTIME(HoSo[#All],"Quý III/2021")', '=TTHC.ONTIME(hoso[#all],"21/6/2021-20/9/2021","Sở Y tế")', '=TTHC.RECEIVED(VungHoSo,TTHC.PERIOD("Q3/2021"))',
    `=TTHC.ONTIME('Hồ sơ'!A:Z,"Q3/2021",,"Mẫu số","A","Ngày chốt",20)`, `=IFERROR(ROUND(100*TTHC.ONTIME(${WHOLE},"III/2021"),2)&"%","")`, `=TTHC.ONTIME('Hồ sơ'!$A$1:$I$99,"Q3/2021")`,
    `=@TTHC.ONTIME(${WHOLE},"Q3/2021")`, "=_xldudf_TTHC_ONTIME(HoSo[#All],\"Q3/2021\")", `=tthc.ontime(${WHOLE};"Q3/2021")`, "=SUM(A1:A9)", '="TTHC.ONTIME(A1:B2)"', "=TTHC.UNKNOWN(A1)",
    '=TTHC.ONTIME($A$1,"Q3/2021")', `=TTHC.CASEBOOK(${WHOLE})`, "=TTHC.CASEBOOK(HoSo[[#All],[Mã hồ sơ]],HoSo[[#All],[Ngày tiếp nhận]:[Trạng thái]])", '=TTHC.CASEBOOK($A$1,"Lĩnh vực","Đất đai")',
  ])("%s", (formula) => expect(found(formula)).toEqual([]));

  test("though they are of other months or days than the pane's period: a table of months, a list of what is due", () => {
    for (const call of [`BYMONTH(${WHOLE})`, `BYMONTH(${WHOLE},"2021")`, `DUELIST(${WHOLE},TODAY())`, `COMPARE(${WHOLE},"Q3/2021","Q2/2020")`, `NARRATIVE(${WHOLE},"Q3/2021")`, "CHECK('Hồ sơ'!$A$1:$I$20)"]) {
      expect([call, found(`=TTHC.${call}`)]).toEqual([call, []]);
    }
    expect(found(`=TTHC.NARRATIVE(${WHOLE},"Q2/2021")`)).toEqual([`period ${makePeriod("quarter", 2021, 2, 20).to}`]);
  });

  test("though a rule differs that its figure does not go by", () => {
    expect(found(`=TTHC.RECEIVED(${WHOLE},"Q3/2021")`, BY_B)).toEqual([]);
    expect(found(`=TTHC.ONLINERATE(${WHOLE},"Q3/2021")`, BY_B)).toEqual([]);
    expect(found(`=TTHC.ONTIME(${WHOLE},"21/6/2021-20/9/2021")`, { ...TO_14, period: PERIOD })).toEqual([]);
  });

  test("though only some of its cases are asked for, by criteria of columns", () => {
    expect(found(`=TTHC.ONTIME(${WHOLE},"Q3/2021",,"Trạng thái","Đã trả kết quả")`)).toEqual([]);
    expect(found(`=TTHC.ONTIME(${WHOLE},"Q3/2021",,"Trạng thái",Z1:Z90,"Mẫu số","B")`, BY_B)).toEqual([]);
    expect(found(`=TTHC.INDICATOR(${WHOLE},"Tiếp nhận mới","Q3/2021")`, BY_B)).toEqual([]);
    expect(found(`=TTHC.INDICATOR(${WHOLE},INDIRECT("B1"),"Q3/2021")`, BY_B)).toEqual([]);
  });

  test("though columns are left out that its figure is not made of", () => {
    expect(found(`=TTHC.ONTIME('Hồ sơ'!$A$1:$G$41,"Q3/2021")`)).toEqual([]);
    expect(found('=TTHC.ONTIME(HoSo[[#All],[Mã hồ sơ]:[Trạng thái]],"Q3/2021")')).toEqual([]);
  });

  test("what only Excel can tell is claimed of none", () => {
    for (const range of ["OFFSET(Hồ_sơ!A1,0,0,9,9)", "Tinh", "[1]Sổ!A1:I9", "'[Sổ.xlsx]Hồ sơ'!$A$1:$I$9", "INDIRECT(\"A1:B2\")", "A1#", "Nowhere[#All]", "KhongCo"]) {
      expect([range, found(`=TTHC.ONTIME(${range},"Q3/2021")`).filter((each) => each !== "unknown")]).toEqual([range, []]);
    }
    for (const period of ["B1", "TEXT(B1,\"0\")", "INDIRECT(\"B1\")", "\"Q\"&INDIRECT(\"B1\")"]) expect([period, found(`=TTHC.ONTIME(${WHOLE},${period})`)]).toEqual([period, []]);
    expect(found(`=TTHC.ONTIME(${WHOLE},"Q3/2021",,"Mẫu số",INDIRECT("B1"))`, BY_B)).toEqual([]);
  });

  test("an error in the cell says itself what is wrong", () => {
    expect(found(`=TTHC.ONTIME(${WHOLE},"Q7/2021")`)).toEqual([]);
    expect(found(`=TTHC.ONTIME(${WHOLE},"Q3/2021",,"Mẫu số","D")`, BY_B)).toEqual([]);
  });
});

describe("formulas that count otherwise are named with what is otherwise", () => {
  test.each<[string, PaneCount, string[]]>([
    [`=TTHC.ONTIME(${WHOLE},"Q3/2021")`, BY_B, ["rateBase"]],
    [`=TTHC.SUMMARY(${WHOLE},"Q3/2021")`, BY_B, ["rateBase"]],
    [`=TTHC.INDICATOR(${WHOLE},"Tỷ lệ đúng hạn","Q3/2021",,"Trạng thái",Z1:Z9)`, BY_B, ["rateBase"]],
    [`=TTHC.ONTIME(${WHOLE},"Q3/2021",,"base","c")`, PANE, ["rateBase"]],
    [`=TTHC.LATE(${WHOLE},"Q3/2021",,"tra lai","theo ngay")`, PANE, ["returnedCounts"]],
    [`=TTHC.RECEIVED(${WHOLE},"Q3/2021")`, TO_14, ["closingDay"]],
    [`=TTHC.RECEIVED(${WHOLE},TTHC.PERIOD("Q3/2021",14))`, PANE, ["closingDay"]],
    ['=TTHC.PERIOD("Q3/2021")', TO_14, ["closingDay"]],
    [`=TTHC.RECEIVED(${WHOLE},"9/2021")`, PANE, [`period ${PERIOD.to}`]],
    [`=TTHC.RECEIVED(${WHOLE},"Q2/2021")`, TO_14, ["closingDay", `period ${makePeriod("quarter", 2021, 2, 20).to}`]],
    [`=TTHC.RECEIVED(${WHOLE})`, PANE, ["no period"]],
    [`=TTHC.RECEIVED('Hồ sơ'!$A$1:$I$21,"Q3/2021")`, PANE, ["rows 2-21 lack 20/40"]],
    ['=TTHC.RECEIVED(BoPhan,"Q3/2021")', PANE, ["rows 2-21 lack 20/40"]],
    [`=TTHC.RECEIVED('Hồ sơ'!$A$12:$I$41,"Q3/2021")`, PANE, ["rows 12-41 lack 10/40"]],
    [`=TTHC.ONLINE('Hồ sơ'!$A$1:$H$41,"Q3/2021")`, PANE, []],
    [`=TTHC.ONTIME('Hồ sơ'!$A$1:$F$41,"Q3/2021")`, PANE, ["columns Trạng thái"]],
    [`=TTHC.ONTIME('Hồ sơ'!$C$1:$I$41,"Q3/2021","Sở Y tế")`, PANE, ["columns Mã hồ sơ, Đơn vị"]],
    ['=TTHC.ONTIME(HoSo[[#All],[Mã hồ sơ]:[Ngày có kết quả]],"Q3/2021")', PANE, ["columns Ngày trả kết quả, Trạng thái"]],
    ['=TTHC.ONTIME(\'Sổ cũ\'!$A$1:$I$41,"Q3/2021")', PANE, ["elsewhere Sổ cũ!A1:I41"]],
    ['=TTHC.ONTIME($A$1:$I$41,"Q3/2021")', PANE, ["elsewhere Theo dõi!A1:I41"]],
    [`=TTHC.ONTIME('Hồ sơ'!$K$1:$T$41,"Q3/2021")`, PANE, ["elsewhere Hồ sơ!K1:T41"]],
    [`=TTHC.RECEIVED(${WHOLE},"Q3/2021")-TTHC.LATE('Hồ sơ'!$A$1:$I$21,"Q3/2021")`, PANE, ["rows 2-21 lack 20/40"]],
    ['=TTHC.ONTIME({1,2},"Q3/2021")', PANE, ["unknown"]],
  ])("%s", (formula, pane, expected) => {
    const header = { "Đơn vị": HEADER[1], "Mã hồ sơ": HEADER[0], "Trạng thái": HEADER[6] };
    const named = expected.map((each) => Object.entries(header).reduce((text, [word, own]) => text.replace(word, String(own)), each));
    expect(found(formula, pane)).toEqual(named);
  });

  test("by what stands in the cells that they take period and options from", () => {
    const formula = `=TTHC.ONTIME(${WHOLE},B1,,"Mẫu số",B2)`;
    expect(cellsToRead(workbook(formula)).map(({ sheet, area }) => [sheet, area.row, area.column])).toEqual([["Theo dõi", 0, 1], ["Theo dõi", 1, 1]]);
    expect(found(formula, PANE, { [B1]: "Q3/2021", [B2]: "A" })).toEqual([]);
    expect(found(formula, PANE, { [B1]: "Q2/2021", [B2]: "B" })).toEqual(["rateBase", `period ${makePeriod("quarter", 2021, 2, 20).to}`]);
    expect(found(`=TTHC.ONTIME(${WHOLE},"Q"&B1&"/2021")`, PANE, { [B1]: 2 })).toEqual([`period ${makePeriod("quarter", 2021, 2, 20).to}`]);
    expect(found(`=TTHC.ONTIME(${WHOLE},B1:B2)`, PANE, { [B1]: PERIOD.from, [B2]: PERIOD.to })).toEqual([]);
    expect(found(`=TTHC.ONTIME(${WHOLE},TTHC.PERIOD(B1,B2))`, PANE, { [B1]: "Q3/2021", [B2]: 14 })).toEqual(["closingDay"]);
  });

  test("a table that spills is one formula, however many cells Excel shows it in", () => {
    const formula = `=TTHC.SUMMARY(${WHOLE},"9/2021")`;
    const cells = [0, 1, 2].flatMap((down) => [0, 1].map((right) => ({ sheet: "Theo dõi", row: 4 + down, column: 2 + right, formula })));
    expect(differingFormulas({ ...workbook(formula), cells }, PANE).map(({ cell }) => [cell.row, cell.column])).toEqual([[4, 2]]);
  });

  test("a formula over one sheet of a register of several", () => {
    const two = readGrids([{ sheet: "Hồ sơ", top: 1, left: 1, rows }, { sheet: "Hồ sơ 2", top: 1, left: 1, rows: rows.map((row, at) => (at === 0 ? row : [`B${at}`, ...row.slice(1)])) }]) as Reading;
    expect(found(`=TTHC.RECEIVED(${WHOLE},"Q3/2021")`, { ...PANE, reading: two })).toEqual(["sheets lack 40"]);
  });
});

test("only formulas that may call our functions are taken apart", () => {
  expect(["=SUM(A1)", "TTHC.ONTIME", 5, "", null, "=TTHC.ONTIME(A1:B2)", "=if(1,tthc.late(A:Z))"].map(mayCall)).toEqual([false, false, false, false, false, true, true]);
});
