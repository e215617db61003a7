import { aggregateFingerprint } from "../../../src/register/corrections/fingerprint";
import { readAggregate } from "../../../src/register/aggregate/readAggregate";
import type { AggregateTable } from "../../../src/register/model/aggregateTable";
import { withFigure } from "../../../src/register/corrections/corrections";
import { NO_CORRECTIONS, type AggregateCorrection } from "../../../src/register/model/corrections";

const HEADER = ["STT", "Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Trước hạn", "Đúng hạn", "Chậm hạn", "Trong hạn", "Hồ sơ cần đôn đốc", "Tỷ lệ đúng hạn"];
const ROW = [1, "Sở A", 10, 2, 5, 3, 1, 2, 1, "80%"];
const OVERDUE = 9;

function read(corrections: readonly AggregateCorrection[] = [], header: readonly string[] = HEADER, place: { sheet?: string; left?: number } = {}): AggregateTable {
  const table = readAggregate({ sheet: place.sheet ?? "Bảng", top: 1, left: place.left ?? 1, rows: [["Tháng 7 năm 2021"], [...header], ROW] }, corrections);
  if (table === null) throw new Error("no table");
  return table;
}

function figureAt(table: AggregateTable, column: number): string {
  return table.columns.find((each) => each.column === column)?.figure ?? "";
}

const plain = read();

describe("what the user said about a column of an aggregate table", () => {
  it("wins over the header, and its counts are read", () => {
    expect(figureAt(plain, OVERDUE)).toBe("");
    const table = read(withFigure(NO_CORRECTIONS, plain, OVERDUE, "overdue").aggregates);
    expect(table.columns.find(({ column }) => column === OVERDUE)).toMatchObject({ figure: "overdue", how: "user" });
    expect(table.rowsRead[0].counts.overdue).toBe(1);
  });

  it("holds for other sheets with the same header, wherever it stands, and not for another header", () => {
    const { aggregates } = withFigure(NO_CORRECTIONS, plain, OVERDUE, "overdue");
    expect(figureAt(read(aggregates, HEADER, { sheet: "Tháng 8", left: 3 }), OVERDUE + 2)).toBe("overdue");
    expect(figureAt(read(aggregates, [...HEADER.slice(0, 9), "Tỷ lệ"]), OVERDUE)).toBe("");
  });

  it("takes the figure from the column that had it, or one count would stand in two columns", () => {
    const table = read(withFigure(NO_CORRECTIONS, plain, OVERDUE, "late").aggregates);
    expect([figureAt(table, 7), figureAt(table, OVERDUE), table.unused.some(({ column }) => column === 7)]).toEqual(["", "late", true]);
    expect(table.rowsRead[0].counts.late).toBe(1);
  });

  it("may be that a column counts nothing, be it one of counts or one of shares", () => {
    const said = withFigure(withFigure(NO_CORRECTIONS, plain, 7, null), plain, 10, null);
    const table = read(said.aggregates);
    expect([figureAt(table, 7), table.rates]).toEqual(["", []]);
    expect(table.rowsRead[0].counts.late).toBeUndefined();
  });

  it("is known again once applied: a second correction adds to the first instead of starting anew", () => {
    const once = withFigure(NO_CORRECTIONS, plain, OVERDUE, "overdue");
    const table = read(once.aggregates);
    expect(aggregateFingerprint(table)).toBe(aggregateFingerprint(plain));
    const twice = withFigure(once, table, 7, null);
    expect(twice.aggregates).toHaveLength(1);
    expect(figureAt(read(twice.aggregates), OVERDUE)).toBe("overdue");
  });

  it("settles a bare total that the rows would be asked about", () => {
    const header = ["STT", "Đơn vị", "Tổng số", "Trước hạn", "Đúng hạn", "Chậm hạn", "Trong hạn", "Quá hạn"];
    const readTotal = (aggregates: readonly AggregateCorrection[]): AggregateTable => {
      const table = readAggregate({ sheet: "B", top: 1, left: 1, rows: [header, [1, "Sở A", 12, 5, 3, 1, 2, 1]] }, aggregates);
      if (table === null) throw new Error("no table");
      return table;
    };
    const { aggregates } = withFigure(NO_CORRECTIONS, readTotal([]), 3, "received");
    expect(readTotal(aggregates).rowsRead[0].counts).toMatchObject({ received: 12 });
    expect(readTotal(aggregates).rowsRead[0].counts.cumulative).toBeUndefined();
  });
});
