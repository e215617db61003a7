import { compareProcedureLists, type ListChange } from "../../../src/register/procedures/compareLists";
import { updatedList } from "../../../src/report/procedures/updatedList";
import { wordingOf } from "../../../src/report/words/wording";
import { onlyList } from "./lists";

const HEADER = ["STT", "Mã TTHC", "Tên thủ tục", "Lĩnh vực", "Thời hạn giải quyết", "Toàn trình", "Một phần", "Dịch vụ BCCI"];
const kept = onlyList([
  HEADER,
  [1, "1.000001", "Đăng ký khai sinh", "Hộ tịch", "Trong ngày", "x", "", "x"],
  [2, "1.000002", "Đăng ký khai tử", "Hộ tịch", "5 ngày làm việc", "x", "x", ""],
  [3, "", "Thủ tục chứng thực bản sao", "Chứng thực", "Trong ngày", "", "", ""],
  [4, "1.000004", "Đăng ký lại", "Hộ tịch", "5 ngày làm việc", "", "x", ""],
  [5, "1.000005", "Đăng ký lại", "Hộ tịch", "7 ngày", "", "", ""],
]);
const decision = onlyList([
  ["TT", "Mã TTHC", "Tên thủ tục hành chính", "Thời hạn giải quyết"],
  ["A. DANH MỤC TTHC MỚI BAN HÀNH"], [1, "1.000009", "=cmd|' /C calc'!A0", "10 ngày làm việc"],
  ["B. DANH MỤC TTHC SỬA ĐỔI, BỔ SUNG"], [1, "1.000002", "Đăng ký khai tử", "03 ngày làm việc"], [2, "1.000001", "Thủ tục đăng ký khai sinh", "trong ngày"],
  [3, "2.000815", "Chứng thực bản sao", ""], [4, "", "Đăng ký lại", "1 ngày"],
  ["C. DANH MỤC TTHC BỊ BÃI BỎ"], [1, "1.000005", "Đăng ký lại", ""], [2, "1.000099", "Không có", ""],
]);
const told = (change: ListChange): string => (change.kind === "change" ? `change ${change.kept.name}: ${change.facts.join(" ")}` : `${change.kind} ${change.kind === "add" ? change.newer.name : change.kept.name}`);

it("finds what a decision adds, changes and drops, by code, then by name; what it does not say stays", () => {
  const { changes, same, unclear, unknown } = compareProcedureLists(kept, decision);
  expect(changes.map(told)).toEqual(["add =cmd|' /C calc'!A0", "change Đăng ký khai tử: limit", "change Thủ tục chứng thực bản sao: ", "drop Đăng ký lại"]);
  expect([same, unclear.map(({ name }) => name), unknown.map(({ code }) => code)]).toEqual([1, ["Đăng ký lại"], ["1.000099"]]);
});

it("offers what a whole newer list no longer has, which a decision's silence never means", () => {
  const newer = onlyList([HEADER, [1, "1.000001", "Đăng ký khai sinh", "Hộ tịch", "Trong ngày", "x", "", ""], [2, "1.000002", "Đăng ký khai tử", "Hộ tịch", "5 ngày làm việc", "", "x", ""]]);
  const { changes } = compareProcedureLists(kept, newer);
  expect(changes.map(told)).toEqual(["change Đăng ký khai tử: level", "drop Thủ tục chứng thực bản sao", "drop Đăng ký lại", "drop Đăng ký lại"]);
  expect(compareProcedureLists(kept, kept).changes).toEqual([]);
});

it("writes every row again with all that its columns say, and what was changed by which list", () => {
  const { changes } = compareProcedureLists(kept, decision);
  const { header, rows } = updatedList(kept, changes, "QĐ 12", wordingOf("vi"));
  expect(header).toEqual(["STT", "Mã TTHC", "Tên thủ tục hành chính", "Lĩnh vực", "Thời hạn giải quyết", "Mức độ dịch vụ công", "Trạng thái", "Dịch vụ BCCI", "Lần cập nhật này"]);
  expect(rows).toEqual([
    ["1", "1.000001", "Đăng ký khai sinh", "Hộ tịch", "Trong ngày", "Toàn trình", "", "x", ""],
    ["2", "1.000002", "Đăng ký khai tử", "Hộ tịch", "03 ngày làm việc", "Toàn trình; Một phần", "", "", "Sửa theo “QĐ 12”: thời hạn: 5 ngày làm việc → 03 ngày làm việc"],
    ["3", "2.000815", "Thủ tục chứng thực bản sao", "Chứng thực", "Trong ngày", "", "", "", "Sửa theo “QĐ 12”: mã: 2.000815"],
    ["4", "1.000004", "Đăng ký lại", "Hộ tịch", "5 ngày làm việc", "Một phần", "", "", ""],
    ["5", "1.000005", "Đăng ký lại", "Hộ tịch", "7 ngày", "", "Bãi bỏ", "", "Bãi bỏ theo “QĐ 12”"],
    ["6", "1.000009", "=cmd|' /C calc'!A0", "", "10 ngày làm việc", "", "", "", "Thêm theo “QĐ 12”"],
  ]);
});

it("is the same list when it is read again: what was doubtful stays doubtful, what was chosen is there", () => {
  const { changes } = compareProcedureLists(kept, decision);
  const { header, rows } = updatedList(kept, changes, "QĐ 12", wordingOf("vi"));
  const again = onlyList([header, ...rows]);
  expect(again.procedures).toHaveLength(kept.procedures.length + 1);
  expect(compareProcedureLists(again, decision).changes).toEqual([]);
  expect(again.procedures.filter(({ level }) => level === 0).map(({ code }) => code)).toContain("1.000002");
  expect(again.findings.map(({ type }) => type)).toContain("procedureUnreadable");
});

it("changes nothing that was not chosen", () => {
  const { rows } = updatedList(kept, [], "QĐ 12", wordingOf("vi"));
  expect(rows.map((row) => row[row.length - 1])).toEqual(["", "", "", "", ""]);
  expect(compareProcedureLists(kept, onlyList([updatedList(kept, [], "x", wordingOf("vi")).header, ...rows])).changes.filter(({ kind }) => kind !== "change")).toEqual([]);
});
