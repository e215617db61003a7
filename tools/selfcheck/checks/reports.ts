import { call, quoted, WRONG, type Area, type Check } from "./check";
import { CELLS } from "./cells";
import { QUARTER_TEXT } from "./windows";

const NARRATIVE = call("NARRATIVE", "HoSo[#All]", QUARTER_TEXT);

const NARRATIVE_CHECKS: readonly Check[] = [
  { of: "NARRATIVE", what: "Đoạn văn là chữ", formula: `=ISTEXT(${NARRATIVE})`, is: true },
  { of: "NARRATIVE", what: "Đoạn văn có nội dung", formula: `=LEN(${NARRATIVE})>100`, is: true },
  { of: "NARRATIVE", what: "Hai lần gọi cho cùng đoạn văn", formula: `=EXACT(${NARRATIVE},${NARRATIVE})`, is: true },
  { of: "NARRATIVE", what: "Kỳ sai", formula: `=${call("NARRATIVE", "HoSo[#All]", quoted("quý"))}`, is: WRONG },
];

const CHECK_CHECKS: readonly Check[] = [
  { of: "CHECK", what: "Bảng đúng: một dòng nói không có gì sai", formula: `=ROWS(${call("CHECK", "BangDung")})`, is: 2 },
  { of: "CHECK", what: "Bảng đúng: câu kết luận", formula: `=INDEX(${call("CHECK", "BangDung")},2,1)`, is: "Không có gì sai" },
  { of: "CHECK", what: "Bảng sai một ô tổng: có dòng báo", formula: `=EXACT(INDEX(${call("CHECK", "BangSai")},2,1),"Không có gì sai")`, is: false },
  { of: "CHECK", what: "Bảng sai: số in ra của ô sai", formula: `=INDEX(${call("CHECK", "BangSai")},2,5)`, is: { formula: "=OSai" } },
  { of: "CHECK", what: "Vùng là ô trống", formula: `=${call("CHECK", CELLS.empty)}`, is: WRONG },
];

export const REPORT_AREA = (): Area => ({ sheet: "Đoạn văn", about: "Đoạn văn báo cáo và kiểm tra bảng số", checks: [...NARRATIVE_CHECKS, ...CHECK_CHECKS] });
