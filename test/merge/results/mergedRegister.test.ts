import { readSheets } from "../../../src/files/readSheets";
import { mergeFiles } from "../../../src/merge/mergeFiles";
import type { GivenFile, Merged } from "../../../src/merge/model/merged";
import { countsAlike, readRegisterBack } from "../../../src/merge/results/checkRegister";
import { mergedRegister, type MergedRegister } from "../../../src/merge/results/mergedRegister";
import type { RegisterCell } from "../../../src/merge/results/registerRows";
import { sheetsByKey } from "../../../src/merge/results/sheetsByKey";
import { MORE_DAY_ROLES } from "../../../src/register/model/roles";
import { cases, fileOf, HEADER, OPTIONS, sheetOf, UNIT_HEADER } from "../files";
import { makeFiles } from "../maker/makeFiles";

const MORE = { ...OPTIONS, more: [...MORE_DAY_ROLES, "caseId" as const] };

function gathered(files: readonly GivenFile[]): { merged: Merged; register: MergedRegister; rows: RegisterCell[][] } {
  const merged = mergeFiles(files, MORE);
  const register = mergedRegister(merged, sheetsByKey(merged, files), "vi");
  return { merged, register, rows: register.cells(0, register.rowCount) as RegisterCell[][] };
}

/** What a user loses if one fails: the sheet "Gộp sổ" would say something else than the files that it was made of. */
describe("the register that files are gathered in", () => {
  it("says of every case its file, sheet and row, its days and names as they were read, and texts as they stand", () => {
    const { register, rows } = gathered([
      fileOf("Xã A.xlsx", [sheetOf("HoSo", [HEADER, ...cases("00A", 2)])]),
      fileOf("so.csv", [sheetOf("", [["SỔ"], UNIT_HEADER, ...cases("B", 2, "Sở Y tế")])]),
    ]);
    expect(register.headers).toEqual(["Tệp nguồn", "Trang nguồn", "Dòng nguồn", "Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"]);
    expect(rows[0]).toEqual(["Xã A.xlsx", "HoSo", 2, "00A-1000", "Xã A", 46200, 46210, null, "Đang xử lý"]);
    expect(rows[3]).toEqual(["so.csv", null, 4, "B-1001", "Sở Y tế", 46201, 46211, 46206, "Đã có kết quả"]);
  });

  it("keeps rows that could not be counted, so that they are found and told again", () => {
    const broken = [3, "A-9", "32/13/2026", 46210, "", "Đang xử lý"];
    const number = [4, "A-10", 46200, 46210, "chưa rõ 5", "Đã có kết quả"];
    const { merged, register, rows } = gathered([fileOf("Xã A.xlsx", [sheetOf("HoSo", [HEADER, ...cases("A", 6), broken, number])])]);
    expect(merged.reading.line.used).toBeLessThan(8);
    expect(rows).toHaveLength(8);
    const back = readRegisterBack(register, rows, MORE);
    expect([back.line.read, back.line.used, back.table.lost?.length]).toEqual([8, merged.reading.line.used, merged.reading.table.lost?.length]);
  });

  it("does not hold a case twice that two files hold", () => {
    const rows = cases("A", 5);
    const { register } = gathered([fileOf("a/Xã A.xlsx", [sheetOf("S", [HEADER, ...rows])]), fileOf("b/Xã A.xlsx", [sheetOf("S", [HEADER, ...rows])])]);
    expect(register.rowCount).toBe(5);
  });

  it("has columns that no figure is made of under their own headers, where their sheets have them", () => {
    const { register, rows } = gathered([
      fileOf("Xã A.xlsx", [sheetOf("S", [[...HEADER, "Mã bưu điện riêng"], ...cases("A", 3, "=1+1")])]),
      fileOf("Xã B.xlsx", [sheetOf("S", [HEADER, ...cases("B", 3)])]),
    ]);
    expect(register.headers[register.headers.length - 1]).toBe("Mã bưu điện riêng");
    expect(rows.map((row) => row[row.length - 1])).toEqual(["=1+1", "=1+1", "=1+1", null, null, null]);
  });

  it("counts what the files count, unit by unit, over every shape of file", async () => {
    const files = await Promise.all(makeFiles({ seed: 5, files: 40, rows: 25 }).map(async ({ name, bytes }): Promise<GivenFile> => ({ name, size: bytes.length, modified: 0, content: await readSheets(bytes) })));
    const { merged, register, rows } = gathered(files);
    expect(merged.reading.line.used).toBeGreaterThan(400);
    expect(countsAlike(merged, register, MORE)).toBe(true);
    expect(readRegisterBack(register, rows, MORE).table.length).toBe(merged.reading.table.length);
    const late = (from: number, count: number): RegisterCell[][] => (register.cells(from, count) as RegisterCell[][]).map((row, at) => (at === 7 ? row.map((cell) => (typeof cell === "number" && cell > 40_000 ? cell + 400 : cell)) : row));
    expect(countsAlike(merged, { ...register, cells: late }, MORE)).toBe(false);
  });
});
