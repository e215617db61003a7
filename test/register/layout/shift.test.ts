import fc from "fast-check";
import { findLayout } from "../../../src/register/layout/findLayout";
import type { SheetLayout } from "../../../src/register/model/layout";

const U = ["Sở Y tế", "Sở Tư pháp", "Sở Xây dựng"];
const find = (rows: unknown[][]): SheetLayout | null => findLayout({ sheet: "HoSo", top: 1, left: 1, rows });
const rolesOf = (layout: SheetLayout | null): Record<string, number> => Object.fromEntries((layout?.columns ?? []).map(({ role, column }) => [role, column]));

const exported = ["STT", "Mã hồ sơ", "Cơ quan giải quyết", "Trạng thái", "Chủ hồ sơ", "Người tiếp nhận", "Ngày nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý"];
const cells = (i: number): unknown[] => [i + 1, `HS-${i}`, U[i % 3], "Đã trả kết quả", `Nguyễn Văn ${"ABC"[i % 3]}`, 44400 + i, 44410 + i, 44404 + i];
const rowsOf = (count: number): unknown[][] => Array.from({ length: count }, (_, i) => cells(i));

it("reads the export whose label “Người tiếp nhận” has no cell by its content, or every day would be that of the next event", () => {
  const layout = find([exported, ...rowsOf(10)]);
  expect(rolesOf(layout)).toMatchObject({ caseId: 2, unit: 3, status: 4, received: 6, due: 7, finished: 8 });
  expect(layout?.shiftedFrom).toBe(6);
  for (const { role, confidence } of layout?.columns ?? []) if (["received", "due", "finished"].includes(role)) expect(confidence).toBeLessThan(0.8);
});

it("asks about columns of text between which the shift may begin, since nothing tells whose names they hold", () => {
  const header = ["Mã hồ sơ", "Trạng thái", "Đơn vị giải quyết", "Lĩnh vực", "Chủ hồ sơ", "Ngày nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý"];
  const layout = find([header, ...Array.from({ length: 10 }, (_, i) => [`HS-${i}`, "Đã trả kết quả", U[i % 3], `Chủ ${"ABC"[i % 3]}`, 44400 + i, 44410 + i, 44404 + i])]);
  expect(rolesOf(layout)).toMatchObject({ received: 5, due: 6, finished: 7 });
  expect(layout?.doubts?.map(({ role, column }) => [role, column])).toEqual([["unit", 3], ["field", 4]]);
});

it("does not see a shift in a sound register, however its columns stand and however few of them are filled", () => {
  const all: readonly [string, (i: number) => unknown][] = [
    ["STT", (i) => i + 1], ["Mã hồ sơ", (i) => `HS-${i}`], ["Cơ quan giải quyết", (i) => U[i % 3]], ["Trạng thái", () => "Đang xử lý"], ["Phí", (i) => (i % 2 ? 50_000 : 40_000)],
    ["Người tiếp nhận", (i) => `Chị ${"ABC"[i % 3]}`], ["Ngày nhận", (i) => 44400 + i], ["Ngày hẹn trả", (i) => 44410 + i], ["Ngày kết thúc xử lý", (i) => 44404 + i], ["Ghi chú", () => "x"], ["Số điện thoại", (i) => 912_345_000 + i],
  ];
  const order = fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(fc.property(order, fc.array(fc.nat({ max: all.length - 1 }), { maxLength: 4 }), (columns, blanks) => {
    const layout = find([columns.map(([name]) => name), ...Array.from({ length: 9 }, (_, i) => columns.map(([, value], at) => (blanks.includes(at) ? "" : value(i))))]);
    expect(layout?.shiftedFrom).toBeUndefined();
    expect(layout?.doubts).toBeUndefined();
  }), { numRuns: 300 });
});

it("says nothing of a shift from a handful of rows: it asks", () => {
  const layout = find([exported, ...rowsOf(3)]);
  expect(layout?.shiftedFrom).toBeUndefined();
});
