import fc from "fast-check";
import { bandOf } from "../../src/register/reader/bandText";
import { statusOf } from "../../src/register/meanings/textMeanings";
import { STATUS } from "../../src/register/model/caseCodes";
import { imbalance, readRows } from "./readGrids";

const HEADER = ["STT", "Mã hồ sơ", "Nội dung hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"];
const SOUND = [0, 1, 2].map((at) => [at, `SOUND-${at}`, "Chứng thực", 44400, 44410, 44405]);
const band = fc.constantFrom<unknown[]>(["I. Sở Y tế"], ["II", "UBND xã Tân Lập"], ["", "", "Phường Đống Đa"], ["A", "CẤP TỈNH"], ["Tháng 7/2021"], ["1. Lĩnh vực Dược"], ["Cộng Sở Y tế", 3], ["Tổng số"], ["Tam Sơn"]);
const bodyCase = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom(44400, "", "21/13/2021", "01/08/2021"), fc.constantFrom("Sở Y tế cấp phép", "Chứng thực", ""));

it("never loses a case for a band above or below it, however the rows are cut", () => {
  fc.assert(fc.property(fc.array(fc.oneof(band, bodyCase), { minLength: 1, maxLength: 25 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
    const isCase = (row: unknown[]): boolean => row.length === 3 && typeof row[0] === "number";
    const made = rows.map((row, at) => (isCase(row as unknown[]) ? [row[0], `ID-${at}`, row[2], row[1], 44420, ""] : row));
    const withBands = readRows([HEADER, ...SOUND, ...made], size);
    const without = readRows([HEADER, ...SOUND, ...made.filter((_, at) => isCase(rows[at] as unknown[]))]);
    const counts = ({ line }: typeof without): Record<string, number> => Object.fromEntries(line.excluded.filter(({ type }) => type !== "notACase").map(({ type, count }) => [type, count]));
    expect(withBands.line.used).toBe(without.line.used);
    expect(counts(withBands)).toEqual(counts(without));
    expect(imbalance(withBands)).toBe(0);
  }), { numRuns: 80 });
});

it.each([
  [["I. Sở Y tế"], "unit Sở Y tế"], [["II/ UBND XÃ TÂN LẬP"], "unit UBND XÃ TÂN LẬP"], [["IV", "Chi cục Thuế"], "unit Chi cục Thuế"],
  [["B) Phòng Tư pháp: 12 hồ sơ"], "unit Phòng Tư pháp"], [["I Sở Nội vụ"], "unit Sở Nội vụ"], [["A", "Cấp tỉnh"], "group Cấp tỉnh"],
  [["Quý III/2021"], "period Quý III/2021"], [["1.2. Lĩnh vực: Đất đai"], "field Đất đai"], [["III. Tân Lập"], "unit Tân Lập"], [["Đã trả kết quả"], "aside Đã trả kết quả"],
])("reads the band %j", (texts, expected) => {
  const made = bandOf((texts as string[]).map((text, at) => ({ column: at + 1, text })));
  expect(`${made?.kind} ${made?.name}`).toBe(expected);
});

it.each([[["5", "HS-005"]], [["5", "Cấp giấy phép", "Ông Ba"]], [["1", "2", "3"]], [["7"]]])("takes %j for no band", (texts) => {
  expect(bandOf(texts.map((text, at) => ({ column: at + 1, text })))).toBeNull();
});

it("reads a code and its text together, and nothing when they contradict each other", () => {
  expect([statusOf("4 - Đang xử lý"), statusOf("10. Đã trả kết quả"), statusOf("[09] Đã xử lý xong")]).toEqual([STATUS.open, STATUS.handedOver, STATUS.done]);
  expect(statusOf("4 - Đã trả kết quả")).toBe(STATUS.unknown);
});
