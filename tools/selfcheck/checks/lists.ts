import { CASES, UNITS } from "../register/cases";
import { naive, type NaiveFigures } from "../register/naive";
import { serial } from "../register/serial";
import { call, quoted, WRONG, type Area, type Check } from "./check";
import { tableCell } from "./tables";
import { QUARTER, QUARTER_TEXT, WINDOWS } from "./windows";

const ALL = "HoSo[#All]";

function rankingChecks(): Check[] {
  const table = call("RANKING", ALL, QUARTER_TEXT);
  const of = (wanted: string): NaiveFigures => naive({ ...QUARTER, which: ({ unit }) => unit === wanted });
  return [UNITS.NV, UNITS.YT].flatMap((unit, at): Check[] => [
    { of: "RANKING", what: `Hạng ${at + 1}`, formula: `=INDEX(${table},${at + 2},1)`, is: at + 1 },
    { of: "RANKING", what: `Hạng ${at + 1}: đơn vị`, formula: `=INDEX(${table},${at + 2},2)`, is: unit },
    { of: "RANKING", what: `Hạng ${at + 1}: tỷ lệ`, formula: `=INDEX(${table},${at + 2},3)`, is: { rate: of(unit).onTimeRate } },
    { of: "RANKING", what: `Hạng ${at + 1}: trước và đúng hạn`, formula: `=INDEX(${table},${at + 2},4)`, is: of(unit).earlyAndOnTime },
    { of: "RANKING", what: `Hạng ${at + 1}: đến hạn`, formula: `=INDEX(${table},${at + 2},5)`, is: of(unit).due },
    { of: "RANKING", what: `Hạng ${at + 1}: chậm, quá hạn`, formula: `=INDEX(${table},${at + 2},6)`, is: of(unit).lateAndOverdue },
  ]).concat([
    { of: "RANKING", what: "Số dòng: tiêu đề, hai đơn vị có hạng, ba đơn vị dưới 10 hồ sơ", formula: `=ROWS(${table})`, is: 6 },
    { of: "RANKING", what: "Đơn vị dưới 10 hồ sơ không có hạng", formula: `=ISNUMBER(INDEX(${table},4,1))`, is: false },
    { of: "RANKING", what: "Kỳ sai", formula: `=${call("RANKING", ALL, quoted("quý"))}`, is: WRONG },
  ]);
}

/** Columns of TTHC.BYMONTH behind the month, and rows of TTHC.COMPARE. */
const MONTH_COLUMNS: readonly (keyof NaiveFigures)[] = [
  "received", "carriedOver", "cumulative", "due", "earlyAndOnTime", "lateAndOverdue", "returnedAndWithdrawn", "handedOver", "online", "onTimeRate", "lateRate", "returnedAndWithdrawnRate", "onlineRate",
];
const COMPARED_ROWS: readonly (keyof NaiveFigures)[] = [
  "received", "carriedOver", "cumulative", "due", "earlyAndOnTime", "lateAndOverdue", "handedOver", "online", "onTimeRate", "lateRate", "returnedAndWithdrawnRate", "onlineRate",
];

function monthChecks(): Check[] {
  const table = call("BYMONTH", ALL, QUARTER_TEXT);
  return [
    { of: "BYMONTH", what: "Số dòng: tiêu đề, ba tháng, tổng cộng", formula: `=ROWS(${table})`, is: 5 },
    { of: "BYMONTH", what: "Số cột", formula: `=COLUMNS(${table})`, is: MONTH_COLUMNS.length + 1 },
    ...(["7/2021", "8/2021", "9/2021"] as const).flatMap((month, at): Check[] => [
      { of: "BYMONTH", what: `Tháng ${month}`, formula: `=INDEX(${table},${at + 2},1)`, is: month },
      ...MONTH_COLUMNS.map((name, column): Check => ({ of: "BYMONTH", what: `Tháng ${month}: cột ${column + 2}`, formula: `=INDEX(${table},${at + 2},${column + 2})`, is: tableCell(name, naive(WINDOWS[month])[name]) })),
    ]),
    { of: "BYMONTH", what: "Tổng tiếp nhận mới của ba tháng", formula: `=INDEX(${table},5,2)`, is: naive(QUARTER).received },
    { of: "BYMONTH", what: "Tồn kỳ trước không cộng được: để trống", formula: `=INDEX(${table},5,3)`, is: "" },
  ];
}

function comparisonChecks(): Check[] {
  const table = call("COMPARE", ALL, quoted("9/2021"), quoted("8/2021"));
  return [
    ...COMPARED_ROWS.flatMap((name, row): Check[] => (["9/2021", "8/2021"] as const).map((month, at) => (
      { of: "COMPARE", what: `Dòng ${row + 2}, kỳ ${month}`, formula: `=INDEX(${table},${row + 2},${at + 2})`, is: tableCell(name, naive(WINDOWS[month])[name]) }))),
    { of: "COMPARE", what: "Bỏ kỳ để so sánh: kỳ liền trước", formula: `=INDEX(${call("COMPARE", ALL, quoted("9/2021"))},2,3)`, is: naive(WINDOWS["8/2021"]).received },
    { of: "COMPARE", what: "Không ghi kỳ", formula: `=${call("COMPARE", ALL, "")}`, is: WRONG },
  ];
}

/** Cases late or overdue in the quarter as the list orders them: units with most of them first, most days late first. */
const LATE: readonly (readonly [id: string, days: number])[] = [["16", 21], ["08", 4], ["05", 2], ["25", 81], ["30", 1], ["45", 7], ["46", 4], ["51", 3]];
const DUE_SOON = ["18", "47", "38"];

function idOf(number: string): string {
  return CASES.find(({ id }) => id.endsWith(number))?.id ?? "";
}

function listChecks(): Check[] {
  const late = call("LATELIST", ALL, QUARTER_TEXT);
  const due = call("DUELIST", ALL, quoted("21/9/2021-27/9/2021"));
  return [
    { of: "LATELIST", what: "Số dòng: tiêu đề và các hồ sơ chậm", formula: `=ROWS(${late})`, is: naive(QUARTER).lateAndOverdue + 1 },
    ...LATE.flatMap(([number, days], at): Check[] => [
      { of: "LATELIST", what: `Dòng ${at + 2}: mã hồ sơ`, formula: `=INDEX(${late},${at + 2},2)`, is: idOf(number) },
      { of: "LATELIST", what: `Dòng ${at + 2}: số ngày chậm`, formula: `=INDEX(${late},${at + 2},8)`, is: days },
    ]),
    { of: "LATELIST", what: "Ngày hẹn trả của dòng đầu", formula: `=INDEX(${late},2,6)`, is: { day: serial("30/8") } },
    { of: "LATELIST", what: "Đơn vị không có hồ sơ chậm: một dòng nói vậy", formula: `=ROWS(${call("LATELIST", ALL, QUARTER_TEXT, quoted(UNITS.HB))})`, is: 2 },
    { of: "DUELIST", what: "Số dòng: tiêu đề và các hồ sơ sắp đến hạn", formula: `=ROWS(${due})`, is: DUE_SOON.length + 1 },
    ...["18", "38", "47"].map((number): Check => ({
      of: "DUELIST", what: `Có hồ sơ ${idOf(number)}`, formula: `=OR(${DUE_SOON.map((_each, at) => `INDEX(${due},${at + 2},2)=${quoted(idOf(number))}`).join(",")})`, is: true,
    })),
    { of: "DUELIST", what: "Không ghi ngày", formula: `=${call("DUELIST", ALL, "")}`, is: WRONG },
  ];
}

export const LIST_AREA = (): Area => ({
  sheet: "Bảng khác", about: "Xếp hạng, theo tháng, so sánh, danh sách chậm và sắp hạn",
  checks: [...rankingChecks(), ...monthChecks(), ...comparisonChecks(), ...listChecks()],
});
