import fc from "fast-check";
import { dateOf, dayOf } from "../../../src/calendar/day";
import { DAY_MARK, readDay, readMarkedDay, UNREADABLE } from "../../../src/register/days/dayReading";

const D = 44460; // 21/9/2021
const FIRST = dayOf(1990, 1, 1);
/** Before this day the first and last days of years stand for no day. */
const EARLY = dayOf(2000, 1, 2);
const LAST = dayOf(2100, 12, 31);
/** From here on the first and last days of years stand for no day. */
const FAR = dayOf(2038, 1, 1);
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
    "\u200e21/09/2021", "\u202a21/09/2021\u202c", "\u206621/09/2021\u2069", "\ufeff21/09/2021", "\u00ad21/09/2021", "2\u200b1/09/20\u206021", "21/09/2021\ufe0f", "\u2800 21/09/2021",
    "\u061c21/09/2021", "21\u2013 09\u20132021", "21\u201109\u20112021", "21\u221209\u22122021", "21\u204409\u20442021", "21\u221509\u22152021", "２１／０９／２０２１", "21．09．2021", "２１/０９/２０２１ １５：１０",
    "21/09/2021\u202f15\u223610", "2021\u201009\u201021", "٢١/٠٩/٢٠٢١", "ngày\u200b 21\u2060/9/2021", "\u200e44460\u200f", "Sep 21, 2021", "September 21, 2021", "21 September 2021",
  ])("is read from %j, which looks perfect to whoever checks it", (value) => {
    expect(readDay(value)).toBe(D);
  });

  it.each([
    ["2021-09-20T17:00:00.000Z", D], ["2021-09-20T16:59:59Z", D - 1], ["2021-09-21T00:00:00+07:00", D], ["2021-09-21T23:59:00+0700", D],
    ["2021-09-20T23:30:00-05:00", D], ["2021-09-21T01:00:00+09:00", D - 1], ["2021-09-21T10:00+07", D],
  ])("of %s is the one in Vietnam, or a web export's midnight would fall on the day before", (value, day) => {
    expect(readDay(value)).toBe(day);
  });

  it.each<[unknown, number]>([["02/01/1990", FIRST + 1], ["15/06/1995", dayOf(1995, 6, 15)], [dayOf(1999, 12, 30), dayOf(1999, 12, 30)], [44459.999996, D]])(
    "is read from %j near the ends of what a register holds, and half a second before midnight", (value, day) => {
      expect(readDay(value)).toBe(day);
    },
  );

  it.each([dayOf(1990, 1, 1), dayOf(1999, 12, 31), dayOf(2000, 1, 1), "01/01/2000", "31/12/1999", "1/1/1990", "2000-01-01", 20000101])("is none in %j, where programs begin to count", (value) => {
    expect(readDay(value)).toBe(0);
    expect(readMarkedDay(value)).toBe(DAY_MARK.never);
  });

  it("is every day of 2000…2037 in every form, or some date of some year would be misread", () => {
    fc.assert(fc.property(fc.integer({ min: EARLY, max: FAR - 1 }), fc.constantFrom("/", "-", "."), (day, sign) => {
      const { year, month, day: dd } = dateOf(day);
      for (const text of [
        [two(dd), two(month), year].join(sign), [dd, month, year].join(sign), `${[two(dd), two(month), year].join(sign)} 23:59:59`,
        `07:30, ${[two(dd), two(month), year].join(sign)}`, `${[year, two(month), two(dd)].join(sign)}`, String(day),
      ]) expect([text, readDay(text)]).toEqual([text, day]);
      expect(readDay(day + 0.999)).toBe(day);
    }));
  });
});

describe("a day written by hand", () => {
  it.each([
    ["21/9/21", D], ["21-09-21", D], ["21.9.21", D], ["21/9/21 15:10", D], ["15:10, 21/09/21", D], ["02/01/00", dayOf(2000, 1, 2)], ["O1/O9/2021", dayOf(2021, 9, 1)], ["2I/09/2021", D], ["2l-09-21", D], ["31/12/49", dayOf(2049, 12, 31)],
    ["20210921", D], [20210921, D], [" 20210921 ", D], ["ngày 21/9/2021", D], ["Ngày 21 tháng 9 năm 2021", D], ["21 tháng 9 năm 2021", D], ["21 tháng 09 2021", D],
    ["21 Tháng Chín 2021", D], ["Thứ Ba, 21 Tháng Chín 2021", D], ["1 tháng Mười Hai, 2021", dayOf(2021, 12, 1)], ["5 tháng Giêng năm 2021", dayOf(2021, 1, 5)],
    ["ngay 21 thang 9 nam 2021", D], ["nga\u0300y 21 tha\u0301ng 9 na\u0306m 2021", D], ["21/09/2021 (chiều)", D], ["21/09/2021 sáng", D], ["Sáng 21/09/2021", D],
    ["21/09/2021 (buổi sáng)", D], ["Chiều ngày 21/9/2021", D], ["Thứ ba, 21/9/2021", D], ["Thứ 3 ngày 21/9/2021", D], ["CN, 19/9/2021", D - 2], ["21-Sep-2021", D], ["21-Sep-21", D],
    ["21 Sep 2021", D], ["ngày: 21/9/2021", D],
  ])("%j is read, or a clerk would have to type it again", (value, day) => {
    expect(readDay(value)).toBe(day);
  });

  it.each([
    ["21/9/21", DAY_MARK.twoDigitYear], ["21-Sep-21", DAY_MARK.twoDigitYear], ["20210921", DAY_MARK.compact], [20210921, DAY_MARK.compact], ["ngày 21/9/2021", DAY_MARK.worded], ["2I/O9/2021", DAY_MARK.letters],
    ["21 tháng 9 năm 2021", DAY_MARK.worded], ["21/9/2021", 0], ["21/9/2021 (chiều)", 0], [D, 0],
  ])("%j says by which assumption it was read, or the user would never learn of it", (value, mark) => {
    expect(readMarkedDay(value)).toBe(D | mark);
  });

  it("of eight digits is never both yyyymmdd and ddmmyyyy, so nothing is guessed between them", () => {
    fc.assert(fc.property(fc.integer({ min: EARLY, max: FAR - 1 }), (day) => {
      const { year, month, day: dd } = dateOf(day);
      expect(readDay(Number(`${year}${two(month)}${two(dd)}`))).toBe(day);
      expect(readDay(`${two(dd)}${two(month)}${year}`)).toBe(UNREADABLE);
    }));
  });
});

describe("a blank", () => {
  it.each([null, undefined, "", " ", "\u00a0", "\t \n", 0, -0, "-", "--", "…", ".", "/ /", "  /  /    ", "00/00/0000", "01/01/0001", "01/01/0001 00:00:00", "0001-01-01T00:00:00",
    "00/01/1900", "01/01/1900 00:00:00", "1900-01-01", "01/01/1970", "NULL", "(null)", "n/a",
    "9999-12-31", "31/12/9999", "9999-12-31T23:59:59.997", "30/12/9999", "1753-01-01", "01/01/1601", "30/12/1899", "1899-12-31", "02/01/1900", "1969-12-31T17:00:00", "01/01/1970 07:00:00", "1970-01-01T00:00:00Z",
    "31/12/2099", "2099-12-31", "01/01/3000", "2038-01-19 03:14:07", "06/06/2079", "01/01/01", "31/12/99", "30/12/99", "01/01/70", "00/00/00", "00/01/00", "19000101", "99991231", "00000000", "00010101",
    "Invalid date", "Invalid Date", "InvalidDate", "NaN", "NaT", "NaN/NaN/NaN", "undefined", "\"null\"", "(blank)", "(trống)", "dd/mm/yyyy", "DD-MM-YYYY", "ngày/tháng/năm", "0", "00:00:00", "12:00:00 AM", "0:00",
    "//2021", " /  /2021", "…/…/2021", "../../2021", "__/__/____", "ngày … tháng … năm 2021", "ngày    tháng    năm 20..", "25569", "\u200e",
    1, 1.5, 2, 2.2916666, 25569, 25569.29, 25568, 2958465, 2958465.9999, 73050, 401769, -693593, -53688, 19000101, 99991231])(
    "is what %j says, or an open case would be called unreadable", (value) => {
      expect(readDay(value)).toBe(0);
    },
  );
});

describe("no day", () => {
  it.each([
    "31/02/2021", "29/02/2021", "30/02/2020", "31/04/2021", "00/09/2021", "32/01/2021", "21/00/2021", "21/13/2021", "9/21/2021", "2021-13-01", "2021-02-30",
    "21/09/1989", "21/09/2101", "21/09/20211", "021/09/2021", "21/09", "09/2021", "2021", "2021-09", "21092021", "20210231", "20211301", "19890921", "2021092", "202109211", "20210921 10:00", "O1/O2/O3/2021", "O1", "lO/IO", "21/09/98", "31/02/21", "1/1/1", "21/9/021",
    "21/09-2021", "21-09.2021", "21/09/2021x", "x21/09/2021", "21/09/2021 x", "21/09/2021 25:00", "21/09/2021 12:60", "21/09/2021 12:00:60", "21/09/2021 :",
    "21/09/2021 12", "21/09/2021T", "21/09/2021 12:00 XX", "25:00, 21/09/2021", "15:10", "15:10,", "21/09/2021 - 22/09/2021", "21//2021", "a/b/c", "//20211", "20/12/9999", "05/08/1921", "21/09/2921",
    "Đúng hạn", "chưa có", "nulla", "Nam", "#N/A", "²¹/09/2021", "44460,5", "99999", "12345", "4446", "444600", "-44460", "+44460",
    "20/9/2021 21/9/2021", "20/9/2021, 21/9/2021", "20/9/2021 và 21/9/2021", "20/9/2021 hẹn lại", "từ 20/9/2021", "ngày 31/02/2021", "20 tháng 13 năm 2021", "tháng 9 năm 2021",
    "Vĩnh Yên, ngày 20 tháng 9 năm 2021", "ngày 20 tháng 9", "Thứ Ba, 20/9/2021", "20/09/2021 (gấp)", "20/09/2021 (chiều", "ngày", "sáng", "20-Xyz-2021", "Sepia 21, 2021", "September 31, 2021",
    "2021-09-21T10:00:00+25:00", "2021-09-21T10:00:00Zulu", "1e5", "Infinity",
  ])("is read from %j: it is never guessed", (value) => {
    expect(readDay(value)).toBe(UNREADABLE);
  });

  it.each([60, 0.5, 2657, FIRST - 1.5, LAST + 2, 1e9, -1, -44460, NaN, Infinity, -Infinity, true, false, {}, [], [44460], { basicValue: true }])(
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
