import fc from "fast-check";
import { columnOf, neededColumns } from "../../src/register/layout/columns";
import { createRegisterReader } from "../../src/register/reader/registerReader";
import type { MoreColumns } from "../../src/register/model/caseTable";
import type { MoreRole } from "../../src/register/model/roles";
import type { Grid } from "../../src/register/model/grid";
import { chunksOf, layoutOf } from "./readGrids";

const HEADER = [
  "STT", "Mã hồ sơ", "Tên thủ tục hành chính", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả",
  "Người xử lý", "Hình thức thanh toán", "Tổng thu", "Ngày thanh toán",
];
const MORE: readonly MoreRole[] = ["caseId", "procedure", "handler", "payMethod", "feeTotal", "payDate", "apology"];

const grid = (rows: unknown[][], sheet = "HoSo", header: unknown[] = HEADER): Grid => ({ sheet, top: 1, left: 1, rows: [header, ...rows] });

function read(grids: readonly Grid[], size?: number, more: readonly MoreRole[] | undefined = MORE) {
  const reader = createRegisterReader({ more });
  for (const each of grids) {
    const layout = layoutOf(each);
    if (layout === null) throw new Error("no register");
    for (const chunk of chunksOf(each, layout, size)) reader.add(layout, chunk);
  }
  return reader.finish();
}

const shown = (more: MoreColumns, at: number): unknown[] => [
  more.caseIds?.[at],
  ...(["procedure", "handler", "payMethod"] as const).map((role) => more.texts[role]?.names[more.texts[role].codes[at]]),
  more.numbers.feeTotal?.[at],
  more.days.payDate?.[at],
];

const ROWS = [
  [1, "A-1", "Cấp giấy phép", "Sở Y tế", 44400, 44410, 44409, "Lê An", "Chuyển khoản", 150000, 44400],
  [2, "A-2", "Cấp giấy phép", "Sở Y tế", "", 44410, "", "Lê An", "Tiền mặt", 90000, 44401],
  [3, " A-3 ", "cấp  giấy phép", "Sở Y tế", 44401, 44411, "", "", "", "", ""],
  [4, 1004, "Đăng ký", "Sở Nội vụ", 44402, 44412, 44403, "Võ Bình", 0, "120.000 đ", "hôm qua"],
];

it("keeps each case's own further cells beside it, though a row between is left out", () => {
  const { table } = read([grid(ROWS)]);
  expect(table.row).toEqual(Int32Array.of(2, 4, 5));
  expect([0, 1, 2].map((at) => shown(table.more, at))).toEqual([
    ["A-1", "Cấp giấy phép", "Lê An", "Chuyển khoản", 150000, 44400],
    ["A-3", "Cấp giấy phép", "", "", NaN, 0],
    ["1004", "Đăng ký", "Võ Bình", "", 120000, 0],
  ]);
});

it("leaves a column out that no sheet has, so that a report says it is lacking instead of showing 0", () => {
  const { more } = read([grid(ROWS)]).table;
  expect([more.texts.apology, more.days.submitted, more.numbers.fee]).toEqual([undefined, undefined, undefined]);
});

it("reads nothing further when nothing is asked for", () => {
  expect(read([grid(ROWS)], undefined, []).table.more).toEqual({ texts: {}, days: {}, numbers: {} });
});

it("shows cases of a sheet without the column as blank and without a number, not as 0", () => {
  const short = HEADER.slice(0, 7);
  const { table } = read([grid(ROWS), grid([[1, "B-1", "Đăng ký", "Sở Y tế", 44500, 44510, 44505]], "T2", short)]);
  expect(shown(table.more, 3)).toEqual(["B-1", "Đăng ký", "", "", NaN, 0]);
});

it("tells of cells that are no day or number, once a column, or a payment would vanish without a word", () => {
  const { findings } = read([grid([...ROWS, [5, "A-5", "Đăng ký", "Sở Nội vụ", 44402, 44412, 44403, "", "", "chưa thu", "mai"]])]);
  expect(findings.items.filter(({ type }) => type === "unreadableValue").map(({ row, column, value, count }) => [row, column, value, count]))
    .toEqual([[5, 11, "hôm qua", 2], [6, 10, "chưa thu", 1]]);
});

it("takes words that say that no fee is due as 0, so that the case is not one whose fee is unknown", () => {
  const fees = ["Miễn phí", "Không thu phí", "miễn", 0, "", "chưa rõ"];
  const { table, findings } = read([grid(fees.map((fee, at) => [at, `A-${at}`, "Đăng ký", "Sở Y tế", 44400, 44410, 44409, "", "", fee, ""]))]);
  expect(Array.from(table.more.numbers.feeTotal ?? [])).toEqual([0, 0, 0, 0, NaN, NaN]);
  expect(findings.items.filter(({ type }) => type === "unreadableValue").map(({ value }) => value)).toEqual(["chưa rõ"]);
});

it("keeps the receiving unit apart from the one that resolves", () => {
  const header = ["Mã hồ sơ", "Đơn vị tiếp nhận", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả"];
  const { table } = read([grid([["A-1", "Xã Tam Sơn", "Sở Y tế", 44400, 44410]], "HoSo", header)], undefined, ["receivingUnit"]);
  expect(table.units[table.unit[0]]).toBe("Sở Y tế");
  expect(table.more.texts.receivingUnit?.names[table.more.texts.receivingUnit.codes[0]]).toBe("Xã Tam Sơn");
});

it("asks the host for a further column only when a report wants it", () => {
  const layout = layoutOf(grid(ROWS));
  if (layout === null) throw new Error("no register");
  expect(neededColumns(layout)).not.toContain(columnOf(layout, "handler"));
  expect(neededColumns(layout, ["handler"])).toContain(columnOf(layout, "handler"));
});

it("gives every case the same further cells however the rows are cut and in whatever order they stand", () => {
  const row = fc.tuple(fc.constantFrom("P1", "P2", ""), fc.constantFrom(44400, "", "x"), fc.constantFrom("An", "Bình", 0), fc.constantFrom(1, "", "2 đồng"));
  fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 9 }), fc.infiniteStream(fc.nat()), (cells, size, order) => {
    const rows = cells.map(([procedure, received, handler, fee], at) => [at, `ID-${at}`, procedure, "Sở Y tế", received, 44410, "", handler, "", fee, ""]);
    const shuffled = rows.map((each) => ({ each, at: order.next().value as number })).sort((a, b) => a.at - b.at).map(({ each }) => each);
    const cases = (all: unknown[][], cut?: number): unknown[] => {
      const { table } = read([grid([...ROWS, ...all])], cut);
      return Array.from({ length: table.length }, (_, at) => shown(table.more, at).join("|")).sort();
    };
    expect(cases(shuffled, size)).toEqual(cases(rows));
  }), { numRuns: 60 });
});
