import { CASES, UNITS, type SelfCase } from "../register/cases";
import { naive, type Asked, type NaiveFigures } from "../register/naive";
import { serial } from "../register/serial";
import { call, figure, NOT_AVAILABLE, quoted, WRONG, type Area, type Check, type Expected } from "./check";
import { QUARTER, QUARTER_TEXT, WINDOWS } from "./windows";

const ALL = "HoSo[#All]";

/** Columns of the tables by unit, field, procedure and channel, behind the name. */
const COLUMNS: readonly (readonly [name: keyof NaiveFigures, word: string])[] = [
  ["received", "tiếp nhận mới"], ["carriedOver", "tồn kỳ trước"], ["cumulative", "lũy kế"], ["due", "đến hạn"], ["early", "trước hạn"], ["onTime", "đúng hạn"], ["late", "đã giải quyết quá hạn"],
  ["overdue", "đang giải quyết quá hạn"], ["inTime", "đang giải quyết trong hạn"], ["onTimeRate", "tỷ lệ đúng hạn"], ["online", "trực tuyến"], ["onlineRate", "tỷ lệ trực tuyến"],
];

/** In tables a rate without a base is "". */
function cell(name: keyof NaiveFigures, value: number): Expected {
  return name.endsWith("Rate") && !Number.isFinite(value) ? "" : figure(name, value);
}

/** The cuts, their groups in the order of the table. */
const CUTS: readonly (readonly [id: string, of: (each: SelfCase) => string, groups: readonly string[]])[] = [
  ["SUMMARY", ({ unit }) => unit, [UNITS.NV, UNITS.YT, UNITS.HB, UNITS.TL, UNITS.TA]],
  ["BYFIELD", ({ field }) => field, ["Công chức", "Đất đai", "Hộ tịch", "Hội", "Y tế"]],
  ["BYPROCEDURE", ({ procedure }) => procedure, ["Cấp chứng chỉ lưu trữ", "Cấp giấy đủ điều kiện kinh doanh dược", "Cấp giấy phép hành nghề", "Công nhận điều lệ hội", "Đăng ký biến động đất đai", "Đăng ký kết hôn", "Đăng ký khai sinh"]],
  // A channel goes by its usual name, whatever the cells say.
  ["BYCHANNEL", ({ channel }) => channel.replace("Qua bưu chính", "Bưu chính"), ["Bưu chính công ích", "Trực tiếp", "Trực tuyến"]],
];

function tableCells(id: string, table: string, rows: readonly (readonly [name: string, asked: Asked])[]): Check[] {
  return rows.flatMap(([name, asked], at): Check[] => {
    const counts = naive(asked);
    const place = (column: number): string => `=INDEX(${table},${at + 2},${column})`;
    return [
      { of: id, what: `Dòng ${at + 2}: tên`, formula: place(1), is: name },
      ...COLUMNS.map(([figureName, word], column): Check => ({ of: id, what: `${name}: ${word}`, formula: place(column + 2), is: cell(figureName, counts[figureName]) })),
    ];
  });
}

function cutChecks(): Check[] {
  return CUTS.flatMap(([id, of, groups]) => {
    const table = call(id, ALL, QUARTER_TEXT);
    return [
      { of: id, what: "Số dòng: tiêu đề, các nhóm, tổng cộng", formula: `=ROWS(${table})`, is: groups.length + 2 },
      { of: id, what: "Số cột", formula: `=COLUMNS(${table})`, is: COLUMNS.length + 1 },
      ...tableCells(id, table, [...groups.map((group): [string, Asked] => [group, { ...QUARTER, which: (each) => of(each) === group }]), ["Tổng cộng", QUARTER]]),
    ];
  });
}

const [UNIT_TABLE] = [call("SUMMARY", "SoIn", QUARTER_TEXT)];

function summaryOptions(): Check[] {
  const summary = (...args: readonly string[]): string => call("SUMMARY", ALL, QUARTER_TEXT, ...args);
  const byBase = summary("", quoted("Mẫu số"), quoted("B"));
  const communes = summary(quoted("UBND*"));
  return [
    ...tableCells("SUMMARY", UNIT_TABLE, [[UNITS.NV, { ...QUARTER, which: ({ unit }) => unit === UNITS.NV }]]).map((check) => ({ ...check, what: `Sổ in: ${check.what}` })),
    { of: "SUMMARY", what: "Sổ in: số dòng", formula: `=ROWS(${UNIT_TABLE})`, is: 7 },
    { of: "SUMMARY", what: "Mẫu số B: tiêu đề nói rõ", formula: `=INDEX(${byBase},1,11)`, is: "Tỷ lệ trước và đúng hạn trên số đã giải quyết" },
    { of: "SUMMARY", what: "Mẫu số B: tỷ lệ chung", formula: `=INDEX(${byBase},7,11)`, is: { rate: naive({ ...QUARTER, base: "B" }).onTimeRate } },
    { of: "SUMMARY", what: "Chỉ các đơn vị hợp điều kiện: số dòng", formula: `=ROWS(${communes})`, is: 5 },
    { of: "SUMMARY", what: "Chỉ các đơn vị hợp điều kiện: tổng", formula: `=INDEX(${communes},5,2)`, is: naive({ ...QUARTER, which: ({ unit }) => unit.startsWith("UBND") }).received },
    { of: "SUMMARY", what: "Cột tổng = cộng các đơn vị", formula: `=SUM(INDEX(${summary()},2,5),INDEX(${summary()},3,5),INDEX(${summary()},4,5),INDEX(${summary()},5,5),INDEX(${summary()},6,5))`, is: { formula: `=INDEX(${summary()},7,5)` } },
    { of: "SUMMARY", what: "Kỳ sai", formula: `=${call("SUMMARY", ALL, quoted("quý"))}`, is: WRONG },
    { of: "SUMMARY", what: "Kỳ không có hồ sơ", formula: `=${call("SUMMARY", ALL, quoted("Q3/2020"))}`, is: NOT_AVAILABLE },
    { of: "SUMMARY", what: "Vùng không có cột đơn vị", formula: `=${call("SUMMARY", "SoKhongDonVi", QUARTER_TEXT)}`, is: WRONG },
  ];
}

export const SUMMARY_AREA = (): Area => ({ sheet: "Bảng tổng hợp", about: "Bảng theo đơn vị, lĩnh vực, thủ tục, hình thức", checks: [...cutChecks(), ...summaryOptions()] });

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
      ...MONTH_COLUMNS.map((name, column): Check => ({ of: "BYMONTH", what: `Tháng ${month}: cột ${column + 2}`, formula: `=INDEX(${table},${at + 2},${column + 2})`, is: cell(name, naive(WINDOWS[month])[name]) })),
    ]),
    { of: "BYMONTH", what: "Tổng tiếp nhận mới của ba tháng", formula: `=INDEX(${table},5,2)`, is: naive(QUARTER).received },
    { of: "BYMONTH", what: "Tồn kỳ trước không cộng được: để trống", formula: `=INDEX(${table},5,3)`, is: "" },
  ];
}

function comparisonChecks(): Check[] {
  const table = call("COMPARE", ALL, quoted("9/2021"), quoted("8/2021"));
  return [
    ...COMPARED_ROWS.flatMap((name, row): Check[] => (["9/2021", "8/2021"] as const).map((month, at) => (
      { of: "COMPARE", what: `Dòng ${row + 2}, kỳ ${month}`, formula: `=INDEX(${table},${row + 2},${at + 2})`, is: cell(name, naive(WINDOWS[month])[name]) }))),
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
