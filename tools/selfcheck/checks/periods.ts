import { naive, type Asked } from "../register/naive";
import { serial } from "../register/serial";
import { CELLS } from "./cells";
import { call, NOT_AVAILABLE, quoted, WRONG, type Area, type Check, type Expected } from "./check";
import { WINDOWS } from "./windows";

const { "Q3/2021": QUARTER, "9/2021": SEPTEMBER } = WINDOWS;

/** Periods as formulas write them, and the days that they mean. */
const WRITTEN: readonly (readonly [written: string, window: Asked])[] = [
  ...["9/2021", "09/2021", "T9/2021", "Tháng 9 năm 2021", "tháng 9/2021", "thang 9 nam 2021"].map((text): [string, Asked] => [quoted(text), SEPTEMBER]),
  ...["Q3/2021", "Quý III/2021", "III/2021", "quy 3 nam 2021", "Quý III năm 2021"].map((text): [string, Asked] => [quoted(text), QUARTER]),
  ...["21/6/2021-20/9/2021", "21/06/2021 - 20/09/2021", "từ ngày 21/6/2021 đến ngày 20/9/2021", "21/6-20/9/2021"].map((text): [string, Asked] => [quoted(text), QUARTER]),
  ...["6T/2021", "6 tháng đầu năm 2021", "6 tháng/2021"].map((text): [string, Asked] => [quoted(text), WINDOWS["6T/2021"]]),
  ...["9T/2021", "9 tháng năm 2021"].map((text): [string, Asked] => [quoted(text), WINDOWS["9T/2021"]]),
  ...[quoted("2021"), quoted("Năm 2021"), "2021", CELLS.year].map((text): [string, Asked] => [text, WINDOWS["2021"]]),
  [quoted("6 tháng cuối năm 2021"), { from: serial("21/6"), to: serial("20/12") }],
  [CELLS.periodText, QUARTER], [CELLS.daysAcross, QUARTER], [CELLS.daysDown, QUARTER], [CELLS.daysAsText, QUARTER],
  [CELLS.firstOfMonth, SEPTEMBER], [call("PERIOD", quoted("Q3/2021")), QUARTER], [call("PERIOD", quoted("Q3/2021"), "14"), { from: serial("15/6"), to: serial("14/9") }],
];

const REFUSED: readonly (readonly [what: string, written: string, is: Expected])[] = [
  ["Chữ không phải kỳ", quoted("quý mười"), WRONG], ["Quý 5", quoted("Q5/2021"), WRONG], ["Tháng 13", quoted("13/2021"), WRONG], ["Kỳ không có dấu ngoặc kép", "9/2021", WRONG],
  ["Ô trống", CELLS.empty, WRONG], ["Ô =\"\"", CELLS.emptyText, WRONG], ["Ô số 0", CELLS.zero, WRONG], ["Ô báo lỗi", CELLS.errorCell, WRONG], ["Chữ trống ghi trong công thức", '""', WRONG],
  ["Ngày đầu ở sau ngày cuối", CELLS.reversed, WRONG], ["Ba ô ngày", CELLS.three, WRONG], ["Kỳ không có hồ sơ nào", quoted("Q3/2020"), NOT_AVAILABLE], ["Năm chưa đến", quoted("2030"), NOT_AVAILABLE],
];

/** First and last day that TTHC.PERIOD gives. */
const SPANS: readonly (readonly [args: readonly string[], from: string, to: string])[] = [
  [[quoted("Q3/2021")], "21/6", "20/9"], [[quoted("Q3/2021"), "14"], "15/6", "14/9"], [[quoted("Q3/2021"), "31"], "1/7", "30/9"], [[quoted("1/2021")], "21/12/2020", "20/1"],
  [[quoted("2/2024"), "31"], "1/2/2024", "29/2/2024"], [[quoted("3/2021"), "30"], "1/3", "30/3"], [[quoted("2021")], "21/12/2020", "20/12"], [[quoted("2021"), "14"], "15/12/2020", "14/12"],
  [[quoted("6T/2021"), "31"], "1/1", "30/6"], [[quoted("9T/2021"), "14"], "15/12/2020", "14/9"], [[quoted("6 tháng cuối năm 2021")], "21/6", "20/12"],
];

function spans(): Check[] {
  return SPANS.flatMap(([args, from, to]): Check[] => [from, to].map((day, at) => ({
    of: "PERIOD", what: `${args.join("; ")}: ngày ${at === 0 ? "đầu" : "cuối"}`, formula: `=INDEX(${call("PERIOD", ...args)},1,${at + 1})`, is: { day: serial(day) },
  })));
}

function shapes(): Check[] {
  const refused: readonly (readonly [what: string, args: readonly string[]])[] = [
    ["Kỳ sai", [quoted("quý")]], ["Kỳ là ô trống", [CELLS.empty]], ["Ngày chốt 0", [quoted("Q3/2021"), "0"]], ["Ngày chốt 32", [quoted("Q3/2021"), "32"]], ["Ngày chốt là chữ", [quoted("Q3/2021"), quoted("giữa tháng")]],
  ];
  return [
    { of: "PERIOD", what: "Một dòng", formula: `=ROWS(${call("PERIOD", quoted("Q3/2021"))})`, is: 1 },
    { of: "PERIOD", what: "Hai ô", formula: `=COLUMNS(${call("PERIOD", quoted("Q3/2021"))})`, is: 2 },
    ...refused.map(([what, args]): Check => ({ of: "PERIOD", what, formula: `=${call("PERIOD", ...args)}`, is: WRONG })),
  ];
}

export const PERIOD_AREA = (): Area => ({
  sheet: "Kỳ báo cáo", about: "Mọi cách ghi kỳ, và TTHC.PERIOD",
  checks: [
    ...WRITTEN.map(([written, window]): Check => ({ of: "DUE", what: `Đến hạn, kỳ ${written}`, formula: `=${call("DUE", "HoSo[#All]", written)}`, is: naive(window).due })),
    ...REFUSED.map(([what, written, is]): Check => ({ of: "DUE", what, formula: `=${call("DUE", "HoSo[#All]", written)}`, is })),
    ...spans(), ...shapes(),
  ],
});
