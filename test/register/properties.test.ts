import fc from "fast-check";
import type { Reading } from "../../src/register/model/reading";
import type { CaseTable } from "../../src/register/model/caseTable";
import { describeReading } from "./described";
import { countsOf, imbalance, readGrids, readRows } from "./readGrids";
import { body, bodyRow, HEADER } from "./registers";

/** Sound rows on top, so that every column is recognised whatever follows. */
const ANCHORS: unknown[][] = [0, 1, 2].map((i) => [i, `ANCHOR-${i}`, "Sở Nội vụ", "Dược", 44300, 44310, 44305, 44306, "Đã trả kết quả", "Trực tiếp", "Toàn trình"]);
const read = (rows: unknown[][], header: unknown[] = HEADER): Reading => readRows([header, ...ANCHORS, ...rows]);

/** The cases without their places: what any figure is made of. */
function casesOf(table: CaseTable): string[] {
  return Array.from({ length: table.length }, (_, i) => [
    table.received[i], table.due[i], table.finished[i], table.handedOver[i], table.units[table.unit[i]], table.fields[table.field[i]],
    table.status[i], table.channel[i], table.serviceLevel[i],
  ].join("|")).sort();
}

/** Rows of one id that tie in every respect but their place: the order of rows decides among them, as the rule says. */
const distinctIds = (rows: unknown[][]): unknown[][] => rows.map((cells, at) => cells.map((cell, column) => (column === 1 && cell ? `ID-${at}` : cell)));

describe("the same cases come out", () => {
  it("in any order of rows", () => {
    fc.assert(fc.property(body, fc.infiniteStream(fc.nat()), (rows, numbers) => {
      const apart = distinctIds(rows);
      const shuffled = [...apart].map((cells) => ({ cells, at: numbers.next().value as number })).sort((a, b) => a.at - b.at).map(({ cells }) => cells);
      expect(casesOf(read(shuffled).table)).toEqual(casesOf(read(apart).table));
    }));
  });

  it("in any order of columns", () => {
    const order = fc.shuffledSubarray(HEADER.map((_, at) => at), { minLength: HEADER.length });
    fc.assert(fc.property(body, order, (rows, places) => {
      const moved = (cells: unknown[]): unknown[] => places.map((place) => cells[place]);
      const all = readRows([HEADER, ...ANCHORS, ...rows].map(moved));
      expect(casesOf(all.table)).toEqual(casesOf(read(rows).table));
      expect(all.line).toEqual(read(rows).line);
    }));
  });

  it("in chunks of any size, down to the last finding", () => {
    fc.assert(fc.property(body, fc.integer({ min: 1, max: 40 }), (rows, size) => {
      const all = [HEADER, ...ANCHORS, ...rows];
      expect(describeReading(readRows(all, size))).toEqual(describeReading(readRows(all)));
    }));
  });

  it("with composed and decomposed letters", () => {
    const decomposed = (cells: unknown[]): unknown[] => cells.map((cell) => (typeof cell === "string" ? cell.normalize("NFD") : cell));
    fc.assert(fc.property(body, (rows) => {
      const all = [HEADER, ...ANCHORS, ...rows];
      expect(describeReading(readRows(all.map(decomposed)))).toEqual(describeReading(readRows(all)));
    }));
  });

  it("with blank rows anywhere, which are counted as such", () => {
    const gap = fc.array(fc.constantFrom<unknown[]>([], ["", "", ""], new Array<unknown>(11).fill(null), [7]), { maxLength: 3 });
    fc.assert(fc.property(fc.array(fc.tuple(bodyRow, gap), { minLength: 1, maxLength: 20 }), (pairs) => {
      const gapped = read([...pairs.flatMap(([cells, gaps]) => [...gaps, cells]), ANCHORS[0].map((cell) => (cell === "ANCHOR-0" ? "LAST" : cell))]);
      const plain = read([...pairs.map(([cells]) => cells), ANCHORS[0].map((cell) => (cell === "ANCHOR-0" ? "LAST" : cell))]);
      expect(casesOf(gapped.table)).toEqual(casesOf(plain.table));
      const gaps = pairs.reduce((sum, [, rows]) => sum + rows.length, 0);
      expect((countsOf(gapped).blankRow ?? 0) - (countsOf(plain).blankRow ?? 0)).toBe(gaps);
    }));
  });

  it("whether the host hands a blank over as null, nothing, an empty text or 0", () => {
    const blanks = [null, undefined, "", "  ", 0];
    fc.assert(fc.property(body, fc.infiniteStream(fc.nat(4)), (rows, picks) => {
      const isBlank = (cell: unknown): boolean => cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
      const other = rows.map((cells) => cells.map((cell) => (isBlank(cell) ? blanks[picks.next().value as number] : cell)));
      expect(describeReading(read(other))).toEqual(describeReading(read(rows)));
    }));
  });

  it("whether one sheet holds them or several", () => {
    fc.assert(fc.property(body, body, (first, second) => {
      const sheet = (name: string, rows: unknown[][]) => ({ sheet: name, top: 1, left: 1, rows: [HEADER, ...ANCHORS, ...rows] });
      const together = read([...first, ...ANCHORS, ...second]);
      const apart = readGrids([sheet("T7", first), sheet("T8", second)]) as Reading;
      expect(casesOf(apart.table)).toEqual(casesOf(together.table));
    }));
  });
});

it("accounts for every row, and gives each left-out row one finding of its reason", () => {
  fc.assert(fc.property(body, (rows) => {
    const reading = read(rows);
    expect(imbalance(reading)).toBe(0);
    expect(reading.table.length).toBe(reading.line.used);
    const counted = new Set([...reading.table.row]);
    const excluded = reading.findings.items.filter(({ type, row }) => !counted.has(row) && reading.line.excluded.some((reason) => reason.type === type));
    expect(new Set(excluded.map(({ row }) => row)).size).toBe(reading.line.read - reading.line.used);
    expect(excluded.length).toBe(reading.line.read - reading.line.used);
  }));
});

it("keeps the promises of the case table: days whole and in order, codes within their tables", () => {
  fc.assert(fc.property(body, (rows) => {
    const { table } = read(rows);
    for (let i = 0; i < table.length; i++) {
      expect(table.received[i]).toBeGreaterThan(0);
      expect(Math.min(table.due[i], table.finished[i], table.handedOver[i])).toBeGreaterThanOrEqual(0);
      if (table.finished[i] > 0) expect(table.finished[i]).toBeGreaterThanOrEqual(table.received[i]);
      expect(table.units[table.unit[i]]).toBeDefined();
      expect(table.fields[table.field[i]]).toBeDefined();
      expect(table.sheets[table.sheet[i]]).toBe("HoSo");
    }
    expect(new Set(table.units).size).toBe(table.units.length);
  }));
});
