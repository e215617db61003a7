import fc from "fast-check";
import { columnOf, neededColumns } from "../../../src/register/layout/columns";
import { findLayout } from "../../../src/register/layout/findLayout";
import { headerCells, headerLabel } from "../../../src/register/layout/headerBlock";
import { headerlessLayout } from "../../../src/register/layout/headerless";
import { isNumberRow } from "../../../src/register/layout/numberRow";
import type { SheetLayout } from "../../../src/register/model/layout";
import type { ColumnRole } from "../../../src/register/model/roles";
import { layoutOf } from "../readGrids";

const body = (i: number): unknown[] => [i, `HS-${i}`, "Sở Y tế", 44400 + i, 44410 + i, 44405 + i];
const header = ["STT", "Mã hồ sơ", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"];
const find = (rows: unknown[][]): SheetLayout | null => layoutOf({ sheet: "S", top: 1, left: 1, rows });
const rolesOf = (layout: SheetLayout | null): Record<string, number> =>
  Object.fromEntries((layout?.columns ?? []).map(({ role, column }) => [role, column]));

describe("where the header is", () => {
  it("is found below any title rows, or the report would be empty", () => {
    const title = fc.constantFrom<unknown[]>([], [""], ["SỔ THEO DÕI HỒ SƠ"], ["UBND TỈNH", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], ["(Từ ngày 21/6/2021 đến ngày 20/9/2021)"],
      ["Đơn vị", "Sở Y tế"], ["Kỳ báo cáo:", "Q3/2021"], ["Ngày lập", 44460], [1, 2, 3]);
    fc.assert(fc.property(fc.array(title, { maxLength: 20 }), (titles) => {
      const layout = find([...titles, header, body(1), body(2), body(3)]);
      expect(layout?.headerRows).toEqual([titles.length + 1]);
      expect(layout?.firstRow).toBe(titles.length + 2);
    }));
  });

  it("is not found in rows that only talk of columns", () => {
    expect(find([["Ngày tiếp nhận"], ["Ngày hẹn trả"]])).toBeNull();
    expect(find([["Ngày hẹn trả", "Ngày có kết quả"], [44400, 44401]])).toBeNull();
    expect(find([["Mã hồ sơ", "Đơn vị", "Trạng thái"], ["1", "Sở Y tế", "Đang xử lý"]])).toBeNull();
    expect(find([])).toBeNull();
    expect(find([[], [null], [undefined]])).toBeNull();
  });

  it("needs a receipt day and one way to tell the end", () => {
    for (const end of ["Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái"]) {
      expect([end, find([["Ngày tiếp nhận", end], [44400, end === "Trạng thái" ? "Đang xử lý" : 44410]])?.firstRow]).toEqual([end, 2]);
    }
    expect(find([["Ngày tiếp nhận", "Ghi chú"], [44400, "x"]])).toBeNull();
  });

  it("may be any one day column where a formula asks only for columns", () => {
    const rows = [["Ngày hẹn trả", "Ngày có kết quả"], [44400, 44401]];
    expect(rolesOf(findLayout({ sheet: "", top: 1, left: 1, rows }, { require: "dates" }))).toEqual({ due: 1, finished: 2 });
    expect(findLayout({ sheet: "", top: 1, left: 1, rows: [["Đơn vị", "Lĩnh vực"], ["a", "b"]] }, { require: "dates" })).toBeNull();
  });

  it("is the first one where a page repeats it, or the cases above would be lost", () => {
    const page = [header, body(1), body(2)];
    expect(find([...page, ...page, ...page])?.headerRows).toEqual([1]);
  });

  it("ends at the row that the host names", () => {
    expect(findLayout({ sheet: "S", top: 5, left: 2, rows: [header, body(1)] }, { lastRow: 9000 })?.lastRow).toBe(9000);
    expect(findLayout({ sheet: "S", top: 5, left: 2, rows: [header] }, { lastRow: 5 })?.lastRow).toBe(5);
  });

  it("costs no more for a sheet that claims to be very wide or very tall", () => {
    const wide = Array.from({ length: 60 }, () => new Array<unknown>(16_384).fill("Đơn vị"));
    expect(find(wide)).toBeNull();
    const tall = [header, ...Array.from({ length: 100_000 }, (_, i) => body(i))];
    expect(findLayout({ sheet: "S", top: 1, left: 1, rows: tall })?.lastRow).toBe(100_001);
  });
});

describe("what a column is", () => {
  it("does not depend on the order of columns", () => {
    const all: [string, unknown, ColumnRole][] = [
      ["STT", 1, "ordinal"], ["Mã hồ sơ", "A1", "caseId"], ["Đơn vị giải quyết", "Sở Y tế", "unit"], ["Đơn vị tiếp nhận", "TTHCC", "receivingUnit"],
      ["Lĩnh vực", "Dược", "field"], ["Ngày nộp", 44399, "submitted"], ["Ngày tiếp nhận", 44400, "received"], ["Ngày hẹn trả", 44410, "due"],
      ["Ngày hẹn trả mới", 44412, "dueNew"], ["Ngày có kết quả", 44405, "finished"], ["Ngày trả kết quả", 44406, "handedOver"], ["Trạng thái", "Đã trả kết quả", "status"],
      ["Tình trạng hạn", "Trước hạn", "timeliness"], ["Hình thức tiếp nhận", "Trực tuyến", "channel"], ["Mức độ", "Toàn trình", "serviceLevel"], ["Thời gian giải quyết", 10, "limit"],
      ["Ngày tiếp nhận bổ sung", "", "supplementReceived"], ["Ngày thu", 44400, "payDate"], ["Ghi chú", "", "note"],
    ];
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (columns) => {
      const layout = find([columns.map(([name]) => name), columns.map(([, value]) => value)]);
      expect(layout?.columns.map(({ role }) => role)).toEqual(columns.map(([, , role]) => role));
      expect(layout?.unknownHeaders).toEqual([]);
    }));
  });

  it.each<[string, unknown[], ColumnRole]>([
    ["Tình trạng", ["Đang xử lý", "Đã trả kết quả", "Chờ bổ sung"], "status"], ["Tình trạng", ["Trước hạn", "Quá hạn", "Đúng hạn"], "timeliness"],
    ["Kết quả giải quyết", ["Trước hạn", "Trễ hạn 2 ngày", "Đúng hạn"], "timeliness"], ["TT", [1, 2, 3], "ordinal"],
    ["Hạn giải quyết", [5, 10, 3], "limit"], ["Hạn giải quyết", [44410, 44411, 44412], "due"], ["Hạn giải quyết", ["05/08/2021", "06/08/2021", ""], "due"],
    ["Kênh", ["Trực tiếp", "Trực tuyến", "BCCI"], "channel"],
  ])("is told by its content where the header %j alone cannot: %j", (name, values, role) => {
    const rows = [["Mã hồ sơ", "Ngày tiếp nhận", "Ngày có kết quả", name], ...values.map((value, i) => [`A${i}`, 44400, 44405, value])];
    expect(find(rows)?.columns.find(({ column }) => column === 4)?.role).toBe(role);
  });

  it("is a date column by its header even when every date is written wrongly: each is a finding then, not a lost column", () => {
    const layout = find([header, [1, "A1", "Sở Y tế", "sáng thứ hai", 44410, "chưa có"], [2, "A2", "Sở Y tế", "chiều", 44410, "chưa"]]);
    expect(rolesOf(layout)).toMatchObject({ received: 4, finished: 6 });
  });

  it("says how it was recognised and how sure that is, so that a guess can be seen", () => {
    const layout = find([["Mã HS", "Ngày tiếp nhận tại quầy", "Ngày hẹn trả", "Thời hạn xử lý"], ["A1", 44400, 44410, 10], ["A2", 44400, 44410, 5]]);
    const match = (role: ColumnRole) => layout?.columns.find((one) => one.role === role);
    expect(match("caseId")).toMatchObject({ how: "synonym", header: "Mã HS" });
    expect(match("due")).toMatchObject({ how: "exact", confidence: 1 });
    expect(match("received")).toMatchObject({ how: "fuzzy", header: "Ngày tiếp nhận tại quầy" });
    expect(match("received")?.confidence).toBeLessThan(0.8);
  });

  it("leaves headers that it does not know to the user's eye", () => {
    const layout = find([[...header, "Màu bìa", ""], [...body(1), "xanh", "x"]]);
    expect(layout?.unknownHeaders).toEqual([{ column: 7, header: "Màu bìa", rivalOf: undefined }]);
  });

  it("is one column a role and one role a column, whatever the headers", () => {
    const names = fc.constantFrom("Ngày tiếp nhận", "Ngày nhận", "Ngày hẹn trả", "Hạn xử lý", "Ngày có kết quả", "Ngày trả", "Ngày trả kết quả", "Mã hồ sơ", "Tình trạng", "", "x");
    const values = fc.constantFrom<unknown>(44400, "05/08/2021", "Đang xử lý", "Đúng hạn", 7, "", null, "#N/A");
    fc.assert(fc.property(fc.array(fc.tuple(names, values, values), { minLength: 1, maxLength: 12 }), (columns) => {
      const layout = find([columns.map(([name]) => name), columns.map(([, value]) => value), columns.map(([, , value]) => value)]);
      const roles = layout?.columns.map(({ role }) => role) ?? [];
      const places = [...(layout?.columns ?? []), ...(layout?.unknownHeaders ?? [])].map(({ column }) => column);
      expect(new Set(roles).size).toBe(roles.length);
      expect(new Set(places).size).toBe(places.length);
    }));
  });
});

describe("headers of several rows", () => {
  it("join a merged parent to the columns under it, and no further", () => {
    const cells = headerCells([["STT", "Ngày, tháng, năm", "", "Ghi chú", ""], ["", "Nhận", "Hẹn trả", "", "Khác"]], 5);
    expect(cells.map(headerLabel)).toEqual(["STT", "Ngày, tháng, năm › Nhận", "Ngày, tháng, năm › Hẹn trả", "Ghi chú", "Khác"]);
  });

  it("let the parent decide", () => {
    const layout = find([
      ["STT", "Mã hồ sơ", "Ngày, tháng, năm", "", "", "Ghi chú"], ["", "", "Tiếp nhận", "Hẹn trả kết quả", "Trả kết quả", ""],
      [1, "A1", 44400, 44410, 44409, ""], [2, "A2", 44400, 44410, "", ""],
    ]);
    expect(layout?.headerRows).toEqual([1, 2]);
    expect(rolesOf(layout)).toMatchObject({ received: 3, due: 4, handedOver: 5 });
    expect(layout?.columns.find(({ role }) => role === "received")?.how).toBe("parentAndLeaf");
  });
});

describe("the row of column numbers", () => {
  it.each<[unknown[]]>([[[1, 2, 3, 4]], [["(1)", "(2)", "(3)", "(4)"]], [["A", "B", 1, 2]], [["1", "2", "(3)=(4)+(5)", "4"]], [["", 1, 2, 3]]])("is %j", (cells) => {
    expect(isNumberRow(cells, 4)).toBe(true);
  });

  it.each<[unknown[]]>([[[1, "HS-1", 44400, 44410]], [[1, "", "", ""]], [["", "", "", ""]], [[5, 3, 2, 1]], [[1, 44400, 44410, 44405]], [["A", "B", "C", "D"]], [[1, 3, 5, 7]]])(
    "is not %j, or a case would be skipped", (cells) => {
      expect(isNumberRow(cells, 4)).toBe(false);
    },
  );
});

describe("columns without a header", () => {
  it("are due and finished, or received, due and finished, and nothing else is guessed", () => {
    expect(rolesOf(headerlessLayout(2))).toEqual({ due: 1, finished: 2 });
    expect(rolesOf(headerlessLayout(3))).toEqual({ received: 1, due: 2, finished: 3 });
    for (const count of [0, 1, 4, 12, -1, NaN]) expect(headerlessLayout(count)).toBeNull();
  });
});

describe("columns to fetch", () => {
  const layout = find([["Ghi chú", "Đơn vị tiếp nhận", "Mã hồ sơ", "Địa chỉ", "Ngày tiếp nhận", "Ngày hẹn trả"], ["", "Sở Y tế", "A1", "x", 44400, 44410]]) as SheetLayout;

  it("are only those that the case table is made of", () => {
    expect(neededColumns(layout)).toEqual([2, 3, 5, 6]);
  });

  it("take the receiving unit for the unit only when there is no other", () => {
    expect(columnOf(layout, "unit")).toBe(2);
    expect(columnOf(layout, "status")).toBe(0);
  });
});
