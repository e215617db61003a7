import fc from "fast-check";
import { acceptOffer, withColumn } from "../../../src/register/corrections/corrections";
import { NO_CORRECTIONS, type Corrections } from "../../../src/register/model/corrections";
import { findLayout } from "../../../src/register/layout/findLayout";
import { layoutFingerprint } from "../../../src/register/corrections/fingerprint";
import type { SheetLayout } from "../../../src/register/model/layout";
import type { ColumnRole } from "../../../src/register/model/roles";
import type { Grid } from "../../../src/register/model/grid";
import { readGrids } from "../readGrids";

const header = ["STT", "Mã hồ sơ", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày ghi", "Ghi chú"];
const row = (i: number): unknown[] => [i, `HS-${i}`, "Sở Y tế", 44400 + i, 44410 + i, 44405 + i, 44406 + i, ""];
const body = [row(1), row(2), row(3), row(4), row(5), row(6)];

function find(rows: unknown[][], corrections?: Corrections, place: Partial<Grid> = {}): SheetLayout {
  const layout = findLayout({ sheet: "HoSo", top: 1, left: 1, rows, ...place }, { corrections });
  if (layout === null) throw new Error("no register");
  return layout;
}
const columnOf = (layout: SheetLayout, role: ColumnRole): number | undefined => layout.columns.find((match) => match.role === role)?.column;

describe("what the user said of a column", () => {
  const plain = find([header, ...body]);

  it("wins over the very name of another column, which is then free for what is left", () => {
    const layout = find([header, ...body], withColumn(NO_CORRECTIONS, plain, 7, "finished"));
    expect(layout.columns.find(({ role }) => role === "finished")).toEqual({ role: "finished", column: 7, header: "Ngày ghi", how: "user", confidence: 1 });
    expect(layout.unknownHeaders.map(({ column }) => column)).toContain(6);
  });

  it("wins over content that contradicts it: the column is read and its cells are findings", () => {
    expect(columnOf(find([header, ...body], withColumn(NO_CORRECTIONS, plain, 3, "finished")), "finished")).toBe(3);
  });

  it("keeps a column from being read, and the sheet stays a register, so that the user can take it back", () => {
    const layout = find([header, ...body], withColumn(NO_CORRECTIONS, plain, 4, null));
    expect(columnOf(layout, "received")).toBeUndefined();
    expect(layout.unknownHeaders.map(({ column }) => column)).toContain(4);
  });

  it("lets the other columns be assigned among what is left", () => {
    const rivals = [["Mã hồ sơ", "Ngày tiếp nhận", "Ngày nhận", "Ngày hẹn trả"], ...body.map((_, i) => [`A${i}`, 44400 + i, 44399 + i, 44410 + i])];
    const before = find(rivals);
    expect(columnOf(before, "received")).toBe(2);
    expect(columnOf(find(rivals, withColumn(NO_CORRECTIONS, before, 2, null)), "received")).toBe(3);
    expect(columnOf(find(rivals, withColumn(NO_CORRECTIONS, before, 2, "submitted")), "received")).toBe(3);
  });

  it("holds for a column of another table beside the register", () => {
    const rows = [[...header.slice(0, 5), "", "STT", "Ngày xong"], ...body.map((cells, i) => [...cells.slice(0, 5), "", i, 44405 + i])];
    const before = find(rows);
    expect(before.besides).toHaveLength(1);
    expect(columnOf(find(rows, withColumn(NO_CORRECTIONS, before, 8, "finished")), "finished")).toBe(8);
  });

  it("is remembered when the user takes an offer, and is not offered again when the user refuses it", () => {
    const grid = { sheet: "HoSo", top: 1, left: 1, rows: [["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày kết quả"], ...body.map((_, i) => [`A${i}`, 44400 + i, 44410 + i, 44405 + i])] };
    const reading = readGrids([grid]);
    const [offer] = reading?.offers ?? [];
    expect(offer).toMatchObject({ kind: "column", sheet: "HoSo", column: 4, header: "Ngày kết quả" });
    const taken = findLayout(grid, { corrections: acceptOffer(NO_CORRECTIONS, offer, reading?.layouts ?? []) });
    expect(taken?.columns.find(({ column }) => column === 4)?.how).toBe("user");
    expect(taken?.doubts).toBeUndefined();
    const refused = findLayout(grid, { corrections: withColumn(NO_CORRECTIONS, reading?.layouts[0] as SheetLayout, 4, null) });
    expect(refused?.doubts).toBeUndefined();
    expect(refused?.columns.some(({ column }) => column === 4)).toBe(false);
  });

  it("settles exchanged labels once both are confirmed", () => {
    const grid = { sheet: "HoSo", top: 1, left: 1, rows: [["Mã hồ sơ", "Ngày hẹn trả", "Ngày tiếp nhận"], ...body.map((_, i) => [`A${i}`, 44400 + i, 44410 + i])] };
    const reading = readGrids([grid]);
    expect(reading?.line.used).toBe(0);
    const corrections = (reading?.offers ?? []).reduce((known, offer) => acceptOffer(known, offer, reading?.layouts ?? []), NO_CORRECTIONS);
    const layout = find(grid.rows, corrections);
    expect([columnOf(layout, "received"), columnOf(layout, "due")]).toEqual([2, 3]);
  });
});

describe("the fingerprint of a header", () => {
  const days = fc.constantFrom<unknown>(44400, 44410, "05/08/2021", "", "chưa", "Đang xử lý", 50_000);
  const bodies = fc.array(fc.array(days, { minLength: 8, maxLength: 8 }), { maxLength: 12 });

  it("is the same whatever stands below it, where it stands, what the sheet is called and what was corrected, or a correction would be lost", () => {
    const known = find([header, ...body]);
    const fingerprint = layoutFingerprint(known);
    const correction = fc.record({ column: fc.integer({ min: 1, max: 8 }), role: fc.constantFrom<ColumnRole | null>("finished", "due", "unit", null) });
    fc.assert(fc.property(bodies, fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.string(), fc.array(correction, { maxLength: 4 }), (rows, down, right, sheet, said) => {
      const corrections = said.reduce((all, { column, role }) => withColumn(all, known, column, role), NO_CORRECTIONS);
      const layout = findLayout({ sheet, top: 1 + down, left: 1 + right, rows: [header, ...rows] }, { corrections });
      if (layout !== null) expect(layoutFingerprint(layout)).toBe(fingerprint);
    }), { numRuns: 300 });
  });

  it("tells headers apart by a name, by their order and by a column more", () => {
    const prints = [header, [...header.slice(0, 7), "Lý do"], [...header.slice(0, 4), header[5], header[4], ...header.slice(6)], [...header, "Khác"]]
      .map((names) => layoutFingerprint(find([names, ...body])));
    expect(new Set(prints).size).toBe(4);
  });
});
