import { CELLS } from "./cells";
import { call, quoted, NOT_AVAILABLE, type Area, type Check } from "./check";

/** Cells of the name ChuTCVN, from top to bottom, and what they are in Unicode. */
export const OLD_TEXTS: readonly (readonly [written: string, unicode: string])[] = [
  ["Së Y tÕ", "Sở Y tế"], ["Së Néi vô", "Sở Nội vụ"], ["ñy ban nh©n d©n x·", "ủy ban nhân dân xã"], ["§¨ng ký khai sinh", "Đăng ký khai sinh"], ["Së Tµi chÝnh", "Sở Tài chính"],
];

/** Cells of the name CachViet, and the settled name of each. */
export const SPELLINGS: readonly (readonly [written: string, settled: string])[] = [
  ["Sở Y tế", "Sở Y tế"], ["SỞ Y TẾ", "Sở Y tế"], [" Sở  Y tế ", "Sở Y tế"], ["Sở Y tế", "Sở Y tế"], ["UBND phường Hòa Bình", "UBND phường Hòa Bình"], ["UBND phường Hoà Bình", "UBND phường Hòa Bình"],
  ["UBND phường Hòa Bình", "UBND phường Hòa Bình"], ["UBND xã Tân Lập", "UBND xã Tân Lập"], ["UBND xã Tấn Lập", "UBND xã Tấn Lập"],
];

function column(id: string, range: string, rows: readonly (readonly [string, string])[]): Check[] {
  return [
    { of: id, what: "Số ô", formula: `=ROWS(${call(id, range)})`, is: rows.length },
    ...rows.map(([written, is], at): Check => ({ of: id, what: `“${written}”`, formula: `=INDEX(${call(id, range)},${at + 1},1)`, is })),
  ];
}

function single(id: string, what: string, argument: string, is: Check["is"]): Check {
  return { of: id, what, formula: `=${call(id, argument)}`, is };
}

export const TEXT_AREA = (): Area => ({
  sheet: "Chữ", about: "Font cũ và tên đơn vị",
  checks: [
    ...column("TOUNICODE", CELLS.tcvn, OLD_TEXTS),
    single("TOUNICODE", "Chữ Unicode giữ nguyên", quoted("Sở Y tế"), "Sở Y tế"), single("TOUNICODE", "Số giữ nguyên", "2021", 2021),
    single("TOUNICODE", "Ô trống cho ô trống", CELLS.empty, ""), single("TOUNICODE", "Ô =\"\" cho ô trống", CELLS.emptyText, ""), single("TOUNICODE", "Số 0 cho ô trống", CELLS.zero, ""),
    single("TOUNICODE", "Ô báo lỗi giữ lỗi", CELLS.errorCell, NOT_AVAILABLE),
    ...column("UNITNAME", CELLS.spellings, SPELLINGS),
    single("UNITNAME", "Bỏ dấu cách thừa", quoted("  Sở   Nội vụ "), "Sở Nội vụ"),
    single("UNITNAME", "Ô trống cho ô trống", CELLS.empty, ""), single("UNITNAME", "Ô =\"\" cho ô trống", CELLS.emptyText, ""), single("UNITNAME", "Ô báo lỗi giữ lỗi", CELLS.errorCell, NOT_AVAILABLE),
  ],
});
