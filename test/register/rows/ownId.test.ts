import fc from "fast-check";
import { caseIdHash } from "../../../src/register/duplicates/caseId";
import { cellText } from "../../../src/register/texts/cell";
import { holdsOwnId, isOwnId } from "../../../src/register/rows/ownId";

/** Pieces of ids, counts, labels of totals, prefixes and forms, put together in any way. */
const piece = fc.constantFrom(
  "H62", "000.00.01.H62", "TN", "kết sổ", "Tổng cộng", "Cộng", "lũy kế", "Total", "ngày", "tháng", "năm", "hồ sơ", "chưa có mã", "NULL", "#N/A", "E+15", "Số",
  "-", ".", ",", ":", "=", "(", ")", "/", "_", " ", "\u00a0", "\u200b", "\t", "0", "00", "1", "12", "352", "1.500", "0001", "2021", "210921", "15", "đ", "ộ",
);
const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));

test("a cell that is told at once to be a case's own id is one by the rule, so that no total and no prefix counts as a case", () => {
  let own = 0;
  fc.assert(fc.property(text, (value) => {
    if (!holdsOwnId(value)) return;
    own++;
    expect([value, caseIdHash(value) !== 0, isOwnId(cellText(value))]).toEqual([value, true, true]);
  }), { numRuns: 5000 });
  expect(own).toBeGreaterThan(500);
});

test.each(["H62-1", "000.00.01.H62-210921-0001", "20210001", 20210001, "TN-1001", "Đ-17/HS", "HS 1001"])("%p is the id of a case", (value) => {
  expect(holdsOwnId(value)).toBe(true);
});

test.each(["", null, 0, 1001, "001", "352 hồ sơ", "1.500", "Tổng cộng: 12", "lũy kế 12", "Total=12", "000.00.01.H62", "000.00.01.H62-", "ngày_tháng_năm_2021", "-", "chưa có mã", "00000000", "#N/A", true, {}])(
  "%p is none, or may be a count of cases", (value) => {
    expect(holdsOwnId(value)).toBe(false);
  },
);
