import fc from "fast-check";
import { caseIdHash, caseIdKey, hasLostDigits, LOST_ID } from "../../src/register/duplicates/caseId";
import { IdIndex } from "../../src/register/duplicates/idIndex";
import { readGrids, readRows } from "./readGrids";

const HEADERS = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Ngày trả kết quả", "Trạng thái"];
const row = (id: unknown, finished: unknown = "", handedOver: unknown = "", status = ""): unknown[] => [id, 44400, 44410, finished, handedOver, status];
/** One flag a row: whether the reader leaves it out as a repeat of a case; a sound case stands above, so that the days are proven. */
const dropped = (rows: unknown[][]): number[] => {
  const { findings } = readRows([HEADERS, ["Z", 44399, 44405, 44401, 44402, "Đã trả kết quả"], ...rows]);
  const out = new Set(findings.items.filter(({ type }) => type === "duplicateCase" || type === "duplicateDiffers").map((finding) => finding.row));
  return rows.map((_cells, at) => (out.has(at + 3) ? 1 : 0));
};

describe("the id of a case", () => {
  it.each([["H62-1", " h62-1 "], [210621001, "210621001"], ["HS-ĐẤT-01", "hs-đất-01".normalize("NFD")], ["A 1", "A\u00a01"], ["A  1", "a 1"], ["x", "X\t"]])(
    "is the same in %j and %j, or one case would count twice", (first, second) => {
      expect(caseIdKey(first)).toBe(caseIdKey(second));
      expect(caseIdHash(first)).toBe(caseIdHash(second));
    },
  );

  it.each([["H62-1", "H62-2"], ["A1", "A-1"], ["01", "1"], ["Đ1", "D1"], ["A", "AA"], ["@1", "`1"]])("differs in %j and %j, or a case would be lost", (first, second) => {
    expect(caseIdKey(first)).not.toBe(caseIdKey(second));
  });

  it.each([null, undefined, "", "  ", "\u00a0", 0, "0", " 0 ", "#N/A", {}, true, "-", "--", ".", "…", "?", "/", "x", "00", "N/A", "NULL", "(trống)", "không có", "chưa có", "Chưa có mã", "chưa cấp số", "HS giấy", "mất mã", "nt", '"', "000.00.01.H62"])("is missing in %j", (value) => {
    expect(caseIdKey(value)).toBe("");
    expect(caseIdHash(value)).toBe(0);
  });

  it("has one hash for one key, whatever the spelling", () => {
    const id = fc.string({ unit: fc.constantFrom(..."aAzZ09-./#@`[{ \tĐđéÉ\u00a0"), maxLength: 12 });
    fc.assert(fc.property(id, id, (first, second) => {
      if (caseIdKey(first) === caseIdKey(second)) expect(caseIdHash(first)).toBe(caseIdHash(second));
      expect(caseIdHash(first) === 0).toBe(caseIdKey(first) === "");
      expect(caseIdHash(first)).toBe(caseIdHash(caseIdKey(first)));
    }), { numRuns: 3000 });
  });
});

describe("an id that lost digits", () => {
  it.each([2.10921e17, 1e15, "2,10921E+17", "2.10921e+17", " 1E+15 ", "1,23457E+100", { basicValue: 1e16 }])("is told from any other in %j: two cases may look the same", (value) => {
    expect(hasLostDigits(value)).toBe(true);
    expect(caseIdHash(value)).toBe(LOST_ID);
  });

  it.each([999999999999999, "210921000000000000001", "E+15", "A1E+15", "1.23E-15", "HS+15", "12E+15", 0, "", null])("is none in %j", (value) => {
    expect(hasLostDigits(value)).toBe(false);
    expect(caseIdHash(value)).not.toBe(LOST_ID);
  });

  it("is never a duplicate: a case would be dropped for another", () => {
    const rows = [row(2.10921e17), row(2.10921e17), row("2,10921E+17"), row("2,10921E+17")];
    expect(dropped(rows)).toEqual([0, 0, 0, 0]);
    const reading = readRows([["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"], ...rows.map((cells) => cells.slice(0, 4))]);
    expect(reading.line).toEqual({ read: 4, used: 4, excluded: [] });
  });
});

describe("rows of one case", () => {
  it("are none where no id stands twice, or no id stands at all: a case would be lost", () => {
    expect(dropped([row("A"), row("B"), row(""), row(""), row(0), row(null)])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it.each<[string, unknown[][], number[]]>([
    ["handed over before resolved", [row("A", 44409), row("A", 44405, 44406), row("A")], [1, 0, 1]],
    ["resolved before open, wherever it stands", [row("A", 44405), row("A")], [0, 1]],
    ["the one resolved last", [row("A", 44409), row("A", 44405)], [0, 1]],
    ["the one that stands last", [row("A"), row("A"), row("B")], [1, 0, 0]],
    ["by its status where it has no hand-over day", [row("A", 44405, "", "Đã trả kết quả"), row("A", 44409, "", "Đã xử lý xong")], [0, 1]],
    ["whatever blanks and case the id has", [row("a-1 "), row("A-1", 44405)], [1, 0]],
  ])("leave the one %s", (_name, rows, expected) => {
    expect(dropped(rows)).toEqual(expected);
  });

  it("neither keep nor mark one that is unusable by itself", () => {
    expect(dropped([row("A"), row("A", "31/02/2021"), row("A", "", "", "Chờ tiếp nhận")])).toEqual([0, 0, 0]);
    expect(dropped([row("A", "#N/A"), row("A"), row("A")])).toEqual([0, 1, 0]);
  });
});

it("finds every repeat among many ids and no false one, also when hashes clash in the table", () => {
  const ids = Array.from({ length: 30_000 }, (_, i) => `000.00.01.H62-2109${10 + (i % 20)}-${String(i % 29_000).padStart(4, "0")}`);
  const index = new IdIndex(ids.length, (at) => ids[at]);
  const first = new Map<string, number>();
  ids.forEach((id, at) => {
    expect(index.add(at, caseIdHash(id))).toBe(first.get(id) ?? -1);
    if (!first.has(id)) first.set(id, at);
  });
});

it("tells ids apart that have one hash", () => {
  const ids = ["A", "B", "A"];
  const index = new IdIndex(3, (at) => ids[at]);
  expect([index.add(0, 5), index.add(1, 5), index.add(2, 5)]).toEqual([-1, -1, 0]);
});

describe("sheets of two units that number each for themselves", () => {
  const header = ["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"];
  const grid = (sheet: string, ...ids: string[]) => ({ sheet, top: 1, left: 1, rows: [header, ...ids.map((id, at) => [id, 44400 + at, 44410 + at, 44405 + at])] });

  it.each([["1"], ["003"], ["0004/2026"], ["2026-0005"], ["HS-06"], ["12/HS-26"]])("keep both cases of id %s, or a commune would lose what another received on the same day", (id) => {
    expect(readGrids([grid("Xã A", id, "8"), grid("Xã B", id, "9")])?.line.used).toBe(4);
  });

  it.each([["H62-260627-0001"], ["000.00.01.H62-260627-0001"], ["G01.89-250708-12345"]])("still hold one case of id %s, which no two offices give", (id) => {
    expect(readGrids([grid("Xã A", id, "8"), grid("Xã B", id, "9")])?.line.used).toBe(3);
  });

  it.each([["Xã A", "UBND xã A"], ["Xã Tân Lập", "Xa Tan Lap"], ["HoSo", "HoSo (2)"]])("are one unit as %s and %s: its numbers come again", (first, second) => {
    expect(readGrids([grid(first, "1", "2"), grid(second, "1", "2")])?.line.used).toBe(2);
  });
});
