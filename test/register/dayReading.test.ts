import fc from "fast-check";
import { dateOf, dayOf } from "../../src/calendar/day";
import { readDay, UNREADABLE } from "../../src/register/dayReading";

const D = 44460; // 21/9/2021
const FIRST = dayOf(1990, 1, 1);
const LAST = dayOf(2100, 12, 31);
const two = (value: number): string => String(value).padStart(2, "0");

describe("a day that is there", () => {
  it.each([
    44460, 44460.0001, 44460.99999, "44460", "44460.75", "21/09/2021", "21/9/2021", "21-09-2021", "21.09.2021", "21.9.2021", "21-9-2021",
    "21/09/2021 15:10", "21/09/2021 15:10:59", "21/09/2021 00:00:00", "21/9/2021 7:05", "21/09/2021  15:10", "21/09/2021, 15:10",
    "21/09/2021 15:10:59.123", "21/09/2021 3:10 PM", "21/09/2021 03:10:00 CH", "21/9/2021 10:13:21 SA", "15:10, 21/09/2021",
    "15:10 21/09/2021", "15:10:59, 21/9/2021", "15h10 21/09/2021", "15h, 21/9/2021", "2021-09-21", "2021/09/21", "2021.9.21", "2021-09-21T15:10:59",
    "2021-09-21 15:10", "2021-09-21T15:10:59.123", " 21/09/2021 ", "\u00a021/09/2021\u00a0", "\t21/09/2021\r\n", "21 / 09 / 2021",
    "21/09/2021\u00a015:10", { basicValue: 44460 }, { basicValue: "21/09/2021" },
  ])("is read from %j", (value) => {
    expect(readDay(value)).toBe(D);
  });

  it.each([
    ["2021-09-20T17:00:00.000Z", D], ["2021-09-20T16:59:59Z", D - 1], ["2021-09-21T00:00:00+07:00", D], ["2021-09-21T23:59:00+0700", D],
    ["2021-09-20T23:30:00-05:00", D], ["2021-09-21T01:00:00+09:00", D - 1], ["2021-09-21T10:00+07", D],
  ])("of %s is the one in Vietnam, or a web export's midnight would fall on the day before", (value, day) => {
    expect(readDay(value)).toBe(day);
  });

  it("is every day of 1990…2100 in every form, or some date of some year would be misread", () => {
    fc.assert(fc.property(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom("/", "-", "."), (day, sign) => {
      const { year, month, day: dd } = dateOf(day);
      for (const text of [
        [two(dd), two(month), year].join(sign), [dd, month, year].join(sign), `${[two(dd), two(month), year].join(sign)} 23:59:59`,
        `07:30, ${[two(dd), two(month), year].join(sign)}`, `${[year, two(month), two(dd)].join(sign)}`, String(day),
      ]) expect([text, readDay(text)]).toEqual([text, day]);
      expect(readDay(day + 0.999)).toBe(day);
    }));
  });
});

describe("a blank", () => {
  it.each([null, undefined, "", " ", "\u00a0", "\t \n", 0, -0, "-", "--", "…", ".", "/ /", "  /  /    ", "00/00/0000", "01/01/0001", "01/01/0001 00:00:00", "0001-01-01T00:00:00"])(
    "is what %j says, or an open case would be called unreadable", (value) => {
      expect(readDay(value)).toBe(0);
    },
  );
});

describe("no day", () => {
  it.each([
    "31/02/2021", "29/02/2021", "30/02/2020", "31/04/2021", "00/09/2021", "32/01/2021", "21/00/2021", "21/13/2021", "9/21/2021", "2021-13-01", "2021-02-30",
    "21/09/1989", "21/09/2101", "21/09/20211", "021/09/2021", "21/09/21", "21/09", "09/2021", "2021", "2021-09", "21092021", "20210921",
    "21/09-2021", "21-09.2021", "21/09/2021x", "x21/09/2021", "21/09/2021 x", "21/09/2021 25:00", "21/09/2021 12:60", "21/09/2021 12:00:60", "21/09/2021 :",
    "21/09/2021 12", "21/09/2021T", "21/09/2021 12:00 XX", "25:00, 21/09/2021", "15:10", "15:10,", "21/09/2021 - 22/09/2021", "21//2021", "//2021", "a/b/c",
    "Đúng hạn", "chưa có", "N/A", "#N/A", "O1/O9/2021", "2I/09/2021", "٢١/٠٩/٢٠٢١", "²¹/09/2021", "44460,5", "99999", "12345", "4446", "444600", "-44460", "+44460",
    "2021-09-21T10:00:00+25:00", "2021-09-21T10:00:00Zulu", "1e5", "Infinity",
  ])("is read from %j: it is never guessed", (value) => {
    expect(readDay(value)).toBe(UNREADABLE);
  });

  it.each([1, 60, 0.5, 2657, FIRST - 0.001, LAST + 1, 1e9, -1, -44460, NaN, Infinity, -Infinity, true, false, {}, [], [44460], { basicValue: true }])(
    "is read from the value %p", (value) => {
      expect(readDay(value)).toBe(UNREADABLE);
    },
  );

  it("comes from any text whatever without failing, and nothing outside 1990…2100 ever comes out", () => {
    const signs = fc.string({ unit: fc.constantFrom(..."0123456789/-.: ,TZhHAMPSC+\u00a0x"), maxLength: 24 });
    fc.assert(fc.property(fc.oneof(signs, fc.string({ unit: "binary" }), fc.double()), (value) => {
      const day = readDay(value);
      expect(day === 0 || day === UNREADABLE || (day >= FIRST && day <= LAST && Number.isInteger(day))).toBe(true);
    }), { numRuns: 5000 });
  });
});

it("reads one text after another without carrying anything over", () => {
  expect(["2021-09-20T17:00:00Z", "21/9/2021", "x", "20/9/2021 7:00"].map((text) => readDay(text))).toEqual([D, D, UNREADABLE, D - 1]);
});
