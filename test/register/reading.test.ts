import { createRegisterReader } from "../../src/register/reader/registerReader";
import { FINDING_TYPES } from "../../src/register/model/findings";
import type { SheetLayout } from "../../src/register/model/layout";
import { chunksOf, countsOf, imbalance, layoutOf, readGrids, readRows } from "./readGrids";

const header = ["Mã hồ sơ", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái"];
const row = (id: unknown, finished: unknown = 44405): unknown[] => [id, "Sở Y tế", 44400, 44410, finished, "", ""];

it("gives an empty reading when nothing was added, so that an empty workbook needs no special case", () => {
  const reading = createRegisterReader().finish();
  expect(reading.line).toEqual({ read: 0, used: 0, excluded: [] });
  expect(reading.table.length).toBe(0);
  expect(reading.table.units).toEqual([""]);
  expect(reading.table.span).toEqual({ firstReceived: 0, lastReceived: 0, firstFinished: 0, lastFinished: 0 });
});

it("gives the same reading again when it is asked again, or a second look would see other figures", () => {
  const layout = layoutOf({ sheet: "S", top: 1, left: 1, rows: [header, row("A"), row("A"), row("B")] }) as SheetLayout;
  const reader = createRegisterReader();
  reader.add(layout, { top: 2, rowCount: 3, blocks: [{ left: 1, values: [row("A"), row("A"), row("B")] }] });
  const first = reader.finish();
  expect(reader.finish()).toBe(first);
  expect([...first.table.row]).toEqual([3, 4]);
});

it("keeps the first 1,000 findings of a type and counts them all, or a bad register would freeze the pane", () => {
  const reading = readRows([header, ...Array.from({ length: 2500 }, (_, i) => row(`A${i}`, "31/02/2021")), row("B")]);
  expect(countsOf(reading)).toEqual({ unreadableDate: 2500 });
  const items = reading.findings.items.filter(({ type }) => type === "unreadableDate");
  expect(items.length).toBe(1000);
  expect(items[999]).toMatchObject({ row: 1001, column: 5, value: "31/02/2021" });
  expect(imbalance(reading)).toBe(0);
});

it("shortens long texts in findings, without cutting a sign in half", () => {
  const reading = readRows([header, row("A", `${"x".repeat(58)}😀😀`), row("B")]);
  const { value } = reading.findings.items[0];
  expect(value.length).toBeLessThanOrEqual(60);
  expect(value).toBe(`${"x".repeat(58)}…`);
});

it("counts types in the order of the catalogue, whatever came first", () => {
  const reading = readRows([header, row("A", "x"), [], row("B"), row("B"), row("")]);
  const order = [...reading.findings.counts.keys()].map((type) => FINDING_TYPES.indexOf(type));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(reading.line.excluded.map(({ type }) => type)).toEqual(["blankRow", "duplicateCase", "unreadableDate"]);
});

it("does not take Tổng cục for a total: the case is missing its receipt day and is named so", () => {
  const reading = readRows([header, row("A"), ["B", "Tổng cục Thuế", "", "", "", "", ""], row("C")]);
  expect(reading.line.excluded).toEqual([{ type: "missingReceived", count: 1 }]);
});

it("does not take a status that is also a header word for a repeated header", () => {
  const reading = readRows([header, row("A"), ["B", "", "", "", "", "", "Có kết quả"], row("C")]);
  expect(reading.line.excluded).toEqual([{ type: "missingReceived", count: 1 }]);
});

it("keeps the span of the days that count, so that a period can be proposed", () => {
  const reading = readRows([header, row("A"), ["B", "x", 44300, 44410, 44500, "", ""], ["C", "x", 44200, "bad", 44600, "", ""]]);
  expect(reading.table.span).toEqual({ firstReceived: 44300, lastReceived: 44400, firstFinished: 44405, lastFinished: 44500 });
});

it("says which roles the register has, so that a figure can be called not available instead of 0", () => {
  const { roles } = readRows([header, row("A")]).table;
  expect([roles.has("received"), roles.has("channel"), roles.has("serviceLevel"), roles.has("unit")]).toEqual([true, false, false, true]);
});

it("reads only from the blocks of columns that were fetched, wherever they begin", () => {
  const rows = [["Ghi chú", "Mã hồ sơ", "Địa chỉ", "Ngày tiếp nhận", "Ngày hẹn trả", "SĐT", "Ngày có kết quả"], ["n", "A1", "x", 44400, 44410, "0", 44405], ["n", "A2", "x", 44401, 44411, "0", ""]];
  const layout = layoutOf({ sheet: "S", top: 1, left: 1, rows }) as SheetLayout;
  const reader = createRegisterReader();
  const block = (from: number, to: number) => ({ left: from, values: rows.slice(1).map((cells) => cells.slice(from - 1, to)) });
  reader.add(layout, { top: 2, rowCount: 2, blocks: [block(7, 7), block(2, 2), block(4, 5)] });
  const { table } = reader.finish();
  expect([...table.received, ...table.due, ...table.finished]).toEqual([44400, 44401, 44410, 44411, 44405, 0]);
});

it("leaves out rows above the body when a chunk begins with the header", () => {
  const rows = [["SỔ"], header, row("A"), row("B")];
  const layout = layoutOf({ sheet: "S", top: 1, left: 1, rows }) as SheetLayout;
  const reader = createRegisterReader();
  reader.add(layout, { top: 1, rowCount: 2, blocks: [{ left: 1, values: rows.slice(0, 2) }] });
  reader.add(layout, { top: 3, rowCount: 2, blocks: [{ left: 1, values: rows.slice(2) }] });
  expect(reader.finish().line).toEqual({ read: 2, used: 2, excluded: [] });
});

it("takes a chunk that is shorter than it says for blank rows, not for a failure", () => {
  const layout = layoutOf({ sheet: "S", top: 1, left: 1, rows: [header, row("A")] }) as SheetLayout;
  const reader = createRegisterReader();
  reader.add(layout, { top: 2, rowCount: 5, blocks: [{ left: 1, values: [row("A")] }] });
  reader.add(layout, { top: 7, rowCount: 1, blocks: [{ left: 1, values: [row("B")] }] });
  expect(reader.finish().line).toEqual({ read: 6, used: 2, excluded: [{ type: "blankRow", count: 4 }] });
});

it("keeps names beyond 65,000 apart from blanks by a finding, or cases would change their unit unseen", () => {
  const rows = [header, ...Array.from({ length: 66_000 }, (_, i) => [`A${i}`, `Đơn vị số ${i}`, 44400, 44410, 44405, "", ""])];
  const reading = readRows(rows);
  expect(reading.line.used).toBe(66_000);
  expect(reading.table.units.length).toBe(65_535);
  expect(countsOf(reading)).toEqual({ tooManyNames: 66_000 - 65_534 });
});

it("shows the commonest spelling of a unit, whichever stands first", () => {
  const named = (id: string, unit: string): unknown[] => [id, unit, 44400, 44410, "", "", ""];
  const rows = [named("A", "SỞ Y TẾ"), named("B", "Sở Y tế"), named("C", "Sở  Y tế")];
  expect(readRows([header, ...rows]).table.units).toEqual(["", "Sở Y tế"]);
  expect(readRows([header, ...[...rows].reverse()]).table.units).toEqual(["", "Sở Y tế"]);
});

it("lists only units that a counted case names, or the report would show units without cases", () => {
  expect(readRows([header, row("A"), ["B", "Sở Cũ", "", "", "", "", ""]]).table.units).toEqual(["", "Sở Y tế"]);
});

it("reads sheets of one name as one and tells sheets of two names apart", () => {
  const grid = (sheet: string, id: string) => ({ sheet, top: 1, left: 1, rows: [header, row(id)] });
  const reading = readGrids([grid("T7", "A"), grid("T8", "B")]);
  expect(reading?.table.sheets).toEqual(["", "T7", "T8"]);
  expect([...(reading?.table.sheet ?? [])]).toEqual([1, 2]);
});

it("finds a case again across sheets, in whichever order they are read", () => {
  const open = { sheet: "T7", top: 1, left: 1, rows: [header, row("A", "")] };
  const done = { sheet: "T8", top: 1, left: 1, rows: [header, row("a")] };
  for (const grids of [[open, done], [done, open]]) {
    const reading = readGrids(grids);
    expect(reading?.findings.items).toEqual([expect.objectContaining({ type: "duplicateCase", sheet: "T7", row: 2, other: { sheet: "T8", row: 2 } })]);
  }
});

it("changes nothing of what it is given", () => {
  const rows = [header, row("A"), row("A"), [], row("B", "31/02/2021")].map((cells) => Object.freeze(cells));
  const grid = Object.freeze({ sheet: "S", top: 1, left: 1, rows: Object.freeze(rows) });
  const layout = layoutOf(grid) as SheetLayout;
  Object.freeze(layout.columns.map((match) => Object.freeze(match)));
  const reader = createRegisterReader();
  for (const chunk of chunksOf(grid, Object.freeze(layout))) reader.add(layout, Object.freeze(chunk));
  expect(reader.finish().line.read).toBe(4);
});
