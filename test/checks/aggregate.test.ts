import { checkAggregate } from "../../src/checks/aggregate";
import { readAggregate } from "../../src/register/aggregate/readAggregate";

const HEADER = ["STT", "Đơn vị", "Tổng số", "Mới tiếp nhận", "Kỳ trước", "Tổng số đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng số đang giải quyết", "Đang giải quyết trong hạn", "Đang giải quyết quá hạn", "Tỷ lệ đúng hạn"];
const A = [1, "Sở A", 100, 80, 20, 90, 60, 25, 5, 10, 8, 2, "94,44%"];
const B = [2, "Sở B", 50, 50, 0, 40, 40, 0, 0, 10, 10, 0, "100%"];
const TOTAL = ["", "Tổng số", 150, 130, 20, 130, 100, 25, 5, 20, 18, 2, "96,15%"];

/** The failed checks when one cell of a sound table is changed; row and column as on the sheet. */
function failedWith(row: number, column: number, value: unknown): string[] {
  const rows: unknown[][] = [HEADER, A, B, TOTAL].map((cells) => [...cells]);
  rows[row - 1][column - 1] = value;
  const table = readAggregate({ sheet: "T", top: 1, left: 1, rows });
  if (table === null) throw new Error("no table");
  return checkAggregate(table).filter(({ ok }) => !ok).map((one) => `${one.rule} ${one.row}:${one.column ?? 0} ${one.expected}/${one.actual}`);
}

it("cries no wolf over a sound table", () => {
  expect(failedWith(2, 3, 100)).toEqual([]);
});

it.each([
  ["a total that is not its rows", 4, 9, 6, ["aggregate.resolved.parts 4:6 131/130", "aggregate.total.late 4:9 5/6"]],
  ["resolved cases that are not their parts", 3, 6, 41, ["aggregate.cumulative.balance 3:3 51/50", "aggregate.resolved.parts 3:6 40/41", "aggregate.total.resolved 4:6 131/130", "aggregate.rate.onTimeRateB 3:13 97.56"]],
  ["open cases that are not their parts", 2, 11, 9, ["aggregate.pending.parts 2:10 11/10", "aggregate.total.inTime 4:11 19/18"]],
  ["a flow that does not make the stock", 2, 4, 81, ["aggregate.cumulative.inflow 2:3 101/100", "aggregate.total.received 4:4 131/130"]],
  ["a rate that is not its counts", 3, 13, "99%", ["aggregate.rate.onTimeRateB 3:13 100/99"]],
])("names the row, what it should be and what it is: %s", (_what, row, column, value, expected) => {
  const failed = failedWith(row, column, value);
  for (const each of expected) expect(failed.some((one) => one.startsWith(each))).toBe(true);
  expect(failed).toHaveLength(expected.length);
});

it("takes no cell that cannot be read for a wrong sum: the finding says enough", () => {
  expect(failedWith(2, 9, "năm")).toEqual([]);
});
