import { naive } from "../register/naive";
import { UNITS } from "../register/cases";
import { CELLS } from "./cells";
import { call, quoted, type Area, type Check } from "./check";
import { SPELLINGS } from "./texts";
import { QUARTER, QUARTER_TEXT } from "./windows";

/** Results that spill over a sheet: the name of the cells that they fill, the formula in the first of them, and how many there are. */
export const SPILLS = [
  { name: "BangTran", formula: `=${call("SUMMARY", "HoSo[#All]", QUARTER_TEXT)}`, rows: 7, columns: 13 },
  { name: "KyTran", formula: `=${call("PERIOD", quoted("Q3/2021"))}`, rows: 1, columns: 2 },
  { name: "TenTran", formula: `=${call("UNITNAME", CELLS.spellings)}`, rows: SPELLINGS.length, columns: 1 },
] as const;

const CHECKS: readonly Check[] = [
  { of: "SUMMARY", what: "Bảng tràn kín các ô của nó", formula: "=COUNTA(BangTran)", is: 91 },
  { of: "SUMMARY", what: "Ô đầu của bảng tràn", formula: "=INDEX(BangTran,1,1)", is: "Đơn vị" },
  { of: "SUMMARY", what: "Tên ở dòng thứ hai", formula: "=INDEX(BangTran,2,1)", is: UNITS.NV },
  { of: "SUMMARY", what: "Tổng đến hạn ở dòng cuối", formula: "=INDEX(BangTran,7,5)", is: naive(QUARTER).due },
  { of: "SUMMARY", what: "Tỷ lệ chung ở dòng cuối", formula: "=INDEX(BangTran,7,11)", is: { rate: naive(QUARTER).onTimeRate } },
  { of: "SUMMARY", what: "Cộng cột tiếp nhận mới gấp đôi tổng", formula: "=SUM(INDEX(BangTran,0,2))", is: 2 * naive(QUARTER).received },
  { of: "PERIOD", what: "Ngày đầu tràn ra ô thứ nhất", formula: "=INDEX(KyTran,1,1)", is: { day: QUARTER.from } },
  { of: "PERIOD", what: "Ngày cuối tràn ra ô thứ hai", formula: "=INDEX(KyTran,1,2)", is: { day: QUARTER.to } },
  { of: "PERIOD", what: "Hai ô đã tràn làm đối số kỳ của hàm khác", formula: `=${call("DUE", "HoSo[#All]", "KyTran")}`, is: naive(QUARTER).due },
  ...SPELLINGS.map(([written, settled], at): Check => ({ of: "UNITNAME", what: `Dòng ${at + 1}: “${written}”`, formula: `=INDEX(TenTran,${at + 1},1)`, is: settled })),
];

export const SPILL_AREA = (): Area => ({ sheet: "Bảng tràn", about: "Kết quả nhiều ô tràn ra trang tính", checks: CHECKS });
