import type { Finding } from "../../src/register/model/findings";
import { readRows } from "./readGrids";

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái"];
const row = (at: number): unknown[] => [`H${at}`, "Sở Y tế", 44380 + at, 44390 + at, 44388 + at, 44389 + at, "Đã trả kết quả"];
/** Ten cases; in the given columns every formula is without a value. */
const register = (columns: readonly number[], change: (cells: unknown[]) => void = () => undefined) => readRows([HEADER, ...Array.from({ length: 10 }, (_, at) => {
  const cells = row(at).map((cell, column) => (columns.includes(column) ? "#BUSY!" : cell));
  change(cells);
  return cells;
})]);
const told = ({ type, row: at, column, count }: Finding): unknown[] => [type, at, column, count];

describe("formulas that nobody computed", () => {
  it.each([[2], [3], [4]])("in day column %p lose the cases, told once with the cure, or figures would be made of blanks", (column) => {
    const reading = register([column]);
    expect(reading.line).toEqual({ read: 10, used: 0, excluded: [{ type: "notComputed", count: 10 }] });
    expect(reading.findings.items.filter(({ type }) => type === "notComputed").map(told)).toEqual([["notComputed", 2, column + 1, 10]]);
  });

  it.each([[0], [1], [5], [6]])("in column %p are told once with the same cure, not as ten errors to be typed over", (column) => {
    const reading = register([column]);
    expect(reading.line.used).toBe(10);
    expect(reading.findings.items.filter(({ type }) => type === "notComputed" || type === "errorCell").map(told)).toEqual([["notComputed", 2, column + 1, 10]]);
  });

  it("of a day of hand-over lose the case that has no other end: nobody knows whether it is open", () => {
    const open = (cells: unknown[]): void => { [cells[4], cells[6]] = ["", "Đang giải quyết"]; };
    const reading = register([5], open);
    expect(reading.line).toEqual({ read: 10, used: 0, excluded: [{ type: "notComputed", count: 10 }] });
    expect(reading.findings.items.filter(({ type }) => type === "notComputed").map(told)).toEqual([["notComputed", 2, 6, 10]]);
  });

  it("are no errors of Excel: those are told cell by cell, for each is another mistake", () => {
    const reading = register([], (cells) => { cells[1] = "#N/A"; });
    expect(reading.findings.items.filter(({ type }) => type === "errorCell")).toHaveLength(10);
  });
});
