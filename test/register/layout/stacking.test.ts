import fc from "fast-check";
import { findLayout } from "../../../src/register/layout/findLayout";
import type { ColumnRole } from "../../../src/register/model/roles";

interface Column {
  role: ColumnRole;
  /** Header from the top level down. */
  path: readonly string[];
  value: (i: number) => unknown;
}

/** Groups stay together, since a merged parent spans neighbours. */
const groups: readonly (readonly Column[])[] = [
  [{ role: "ordinal", path: ["STT"], value: (i) => i + 1 }],
  [{ role: "caseId", path: ["Mã hồ sơ"], value: (i) => `HS-${i}` }],
  [{ role: "unit", path: ["Cơ quan giải quyết"], value: (i) => (i % 2 ? "Sở Y tế" : "Sở Tư pháp") }],
  [
    { role: "received", path: ["Ngày, tháng, năm", "Nhận hồ sơ"], value: (i) => 44400 + i },
    { role: "due", path: ["Ngày, tháng, năm", "Hẹn trả kết quả"], value: (i) => 44410 + i },
    { role: "finished", path: ["Ngày, tháng, năm", "Có kết quả"], value: (i) => 44404 + i },
  ],
  [
    { role: "handedOver", path: ["Trả kết quả", "Ngày nhận"], value: (i) => 44406 + i },
    { role: "returnMode", path: ["Trả kết quả", "Hình thức"], value: () => "Tại quầy" },
  ],
  [
    { role: "payDate", path: ["Thanh toán", "Ngày"], value: (i) => 44400 + i },
    { role: "payState", path: ["Thanh toán", "Trạng thái"], value: () => "Chưa thanh toán" },
  ],
  [{ role: "status", path: ["Trạng thái"], value: (i) => (i % 2 ? "Đã trả kết quả" : "Đã xử lý xong") }],
  [{ role: "note", path: ["Ghi chú"], value: () => "" }],
];

/** Header rows of the columns in as many levels as asked: parents merged across, lone names and leaves merged down. */
function headerRows(columns: readonly Column[], levels: number, leafLevel: number): string[][] {
  const rows = Array.from({ length: levels }, () => columns.map(() => ""));
  columns.forEach(({ path }, at) => {
    const isFirst = at === 0 || columns[at - 1].path[0] !== path[0];
    if (isFirst) rows[0][at] = levels === 1 ? path.join(" ") : path[0];
    if (path.length > 1) rows[Math.min(leafLevel, levels - 1)][at] = levels === 1 ? path.join(" ") : path[1];
  });
  return rows;
}

it("gives the same roles for any order of columns and any stacking of their parents", () => {
  const order = fc.shuffledSubarray([...groups], { minLength: groups.length });
  fc.assert(fc.property(order, fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.nat({ max: 3 }), (shuffled, levels, leafLevel, hasNumbers, titles) => {
    const columns = shuffled.flat();
    const rows = [
      ...Array.from({ length: titles }, (_, i) => [["SỔ THEO DÕI HỒ SƠ"], [], ["(Từ ngày 21/6/2021)"]][i]),
      ...headerRows(columns, levels, leafLevel), ...(hasNumbers ? [columns.map((_, at) => `(${at + 1})`)] : []),
      ...Array.from({ length: 8 }, (_, i) => columns.map(({ value }) => value(i))),
    ];
    const layout = findLayout({ sheet: "HoSo", top: 1, left: 1, rows });
    expect(layout?.columns.map(({ role, column }) => [role, column])).toEqual(columns.map(({ role }, at) => [role, at + 1]));
    expect(layout?.doubts).toBeUndefined();
    const filled = rows.slice((layout?.firstRow ?? 0) - 1).filter((cells) => cells.some((cell) => cell !== ""));
    expect(filled).toHaveLength(8);
  }), { numRuns: 200 });
});
