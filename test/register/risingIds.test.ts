import fc from "fast-check";
import { caseIdKey } from "../../src/register/duplicates/caseId";
import { hasRepeatedId } from "../../src/register/duplicates/repeatedIds";
import { endNumber } from "../../src/register/duplicates/risingIds";

/** Ways of writing one id that do not tell cases apart. */
const disguise = fc.constantFrom<(id: string) => string>(
  (id) => id, (id) => id.toLowerCase(), (id) => ` ${id} `, (id) => id.replace(/(\d\d)$/, "\u200b$1"), (id) => `${id}\u200b`, (id) => id.replace("-", "\u2013"),
  (id) => id.replace(/\d$/, (digit) => String.fromCharCode(0xff10 + Number(digit))), (id) => id.replace(/\d/, (digit) => String.fromCharCode(0x660 + Number(digit))),
);
const id = fc.tuple(fc.constantFrom("H62-", "000.00.01.H62-210921-", "", "HS"), fc.constantFrom("1", "17", "0017", "1234567890123", "999999999", "2100000017"))
  .map(([prefix, number]) => prefix + number);

test("one id has one end number, however it is written: ids whose numbers rise can't hide a second row of a case", () => {
  let told = 0;
  fc.assert(fc.property(id, disguise, disguise, (whole, first, second) => {
    const [a, b] = [first(whole), second(whole)];
    if (caseIdKey(a) !== caseIdKey(b) || endNumber(a) < 0 || endNumber(b) < 0) return;
    told++;
    expect([a, b, endNumber(a)]).toEqual([a, b, endNumber(b)]);
  }), { numRuns: 3000 });
  expect(told).toBeGreaterThan(300);
});

test("a number cell and the same digits as text are one id", () => {
  for (const number of [17, 20210001, 2100000017, 123456789012345]) expect(endNumber(number)).toBe(endNumber(String(number)));
});

test.each(["", null, undefined, 0, -3, 1.5, 1e15, "chưa có mã", "H62-1 ", "H62-1a", "12\u200b", true, {}])("%p has none", (value) => {
  expect(endNumber(value)).toBe(-1);
});

test("a repeated id is found in whatever way it is written", () => {
  expect(hasRepeatedId([["H62-1"], ["H62-2"], [" h62-1"]], 0, 0, 3)).toBe(true);
  expect(hasRepeatedId([["H62-1"], ["H62-2"], [""], [null]], 0, 0, 4)).toBe(false);
});
