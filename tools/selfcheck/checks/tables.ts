import { UNITS, type SelfCase } from "../register/cases";
import { naive, type Asked, type NaiveFigures } from "../register/naive";
import { call, figure, NOT_AVAILABLE, quoted, WRONG, type Area, type Check, type Expected } from "./check";
import { QUARTER, QUARTER_TEXT } from "./windows";

const ALL = "HoSo[#All]";

/** Columns of the tables by unit, field, procedure and channel, behind the name. */
const COLUMNS: readonly (readonly [name: keyof NaiveFigures, word: string])[] = [
  ["received", "tiếp nhận mới"], ["carriedOver", "tồn kỳ trước"], ["cumulative", "lũy kế"], ["due", "đến hạn"], ["early", "trước hạn"], ["onTime", "đúng hạn"], ["late", "đã giải quyết quá hạn"],
  ["overdue", "đang giải quyết quá hạn"], ["inTime", "đang giải quyết trong hạn"], ["onTimeRate", "tỷ lệ đúng hạn"], ["online", "trực tuyến"], ["onlineRate", "tỷ lệ trực tuyến"],
];

/** In tables a rate without a base is "". */
export function tableCell(name: keyof NaiveFigures, value: number): Expected {
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
      ...COLUMNS.map(([figureName, word], column): Check => ({ of: id, what: `${name}: ${word}`, formula: place(column + 2), is: tableCell(figureName, counts[figureName]) })),
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

const PRINTED = call("SUMMARY", "SoIn", QUARTER_TEXT);

function summaryOptions(): Check[] {
  const summary = (...args: readonly string[]): string => call("SUMMARY", ALL, QUARTER_TEXT, ...args);
  const byBase = summary("", quoted("Mẫu số"), quoted("B"));
  const communes = summary(quoted("UBND*"));
  return [
    ...tableCells("SUMMARY", PRINTED, [[UNITS.NV, { ...QUARTER, which: ({ unit }) => unit === UNITS.NV }]]).map((check) => ({ ...check, what: `Sổ in: ${check.what}` })),
    { of: "SUMMARY", what: "Sổ in: số dòng", formula: `=ROWS(${PRINTED})`, is: 7 },
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
