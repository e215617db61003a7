import fc from "fast-check";
import { formatDay } from "../../src/calendar/day";
import { makePeriod } from "../../src/calendar/period";
import { parsePeriod } from "../../src/calendar/periodText";

const read = (text: string): string => {
  const period = parsePeriod(text, 20);
  return period ? `${period.kind} ${period.index} ${period.year}` : "none";
};
const window = (text: string): string => {
  const period = parsePeriod(text, 20);
  return period ? `${formatDay(period.from)}-${formatDay(period.to)}` : "none";
};

const spellings: Record<string, string[]> = {
  "month 9 2021": ["9/2021", "09/2021", "Tháng 9/2021", "T9/2021", "T09/2021", "t.9/2021", "Tháng 9 năm 2021", "tháng 09, năm 2021", "Tháng 9-2021", "9-2021", "9.2021", "Thg 9/2021", "month 9/2021", "Tháng 9 2021"],
  "quarter 3 2021": ["Q3/2021", "III/2021", "Quý 3/2021", "Quý III/2021", "Quý III năm 2021", "quý iii - 2021", "Q.3/2021", "Q3 2021", "Quý 3 năm 2021", "quarter 3 of 2021", "QIII/2021"],
  "half 1 2021": ["6T/2021", "6 tháng đầu năm 2021", "6 tháng/2021", "Sáu tháng đầu năm 2021", "6T đầu năm 2021", "6 tháng năm 2021", "H1/2021", "nửa đầu năm 2021", "first half of 2021"],
  "half 2 2021": ["6 tháng cuối năm 2021", "6T cuối năm 2021", "H2/2021", "second half 2021"],
  "nineMonths 0 2021": ["9T/2021", "9 tháng/2021", "9 tháng đầu năm 2021", "9 tháng năm 2021", "Chín tháng năm 2021", "9 months of 2021"],
  "year 0 2021": ["2021", "Năm 2021", "cả năm 2021", "12T/2021", "12 tháng năm 2021", "year 2021"],
};

test.each(Object.entries(spellings).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning])))("%s is read as %s", (text, meaning) => {
  expect(read(text)).toBe(meaning);
});

test("case, blanks and the Unicode form of a period do not matter", () => {
  const texts = Object.values(spellings).flat();
  fc.assert(fc.property(fc.constantFrom(...texts), fc.constantFrom("NFC" as const, "NFD" as const), fc.boolean(), fc.constantFrom("", " ", "\u00a0", "\t "), (text, form, upper, blank) => {
    const changed = blank + (upper ? text.toUpperCase() : text.toLowerCase()).normalize(form).replace(/ /g, ` ${blank}`) + blank;
    expect(read(changed)).toBe(read(text));
  }));
});

test.each([
  "21/6/2021-20/9/2021", "21/6/2021 - 20/9/2021", "21/06/2021–20/09/2021", "21-6-2021 - 20-9-2021", "21.6.2021-20.9.2021", "từ 21/6/2021 đến 20/9/2021",
  "Từ ngày 21/6/2021 đến ngày 20/9/2021", "(Tính từ ngày 21/6/2021 đến hết ngày 20/9/2021)", "2021-06-21 - 2021-09-20", "21/6-20/9/2021", "from 21/6/2021 to 20/9/2021",
])("%s is the window 21/6/2021-20/9/2021", (text) => {
  expect(window(text)).toBe("21/6/2021-20/9/2021");
});

test("a first day without a year belongs to the year before when it must", () => {
  expect(window("21/12-20/1/2022")).toBe("21/12/2021-20/1/2022");
});

test("what is written in one of the forms comes back as the same period", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 31 }), (month, year, closing) => {
    expect(parsePeriod(`Tháng ${month} năm ${year}`, closing)).toEqual(makePeriod("month", year, month, closing));
    const whole = makePeriod("month", year, month, closing);
    expect(parsePeriod(`${formatDay(whole.from)}-${formatDay(whole.to)}`, closing)).toMatchObject({ from: whole.from, to: whole.to });
  }));
});

test.each([
  "", " ", "abc", "Q3", "Quý III", "tháng 9", "9", "13/2021", "0/2021", "Q5/2021", "Q0/2021", "V/2021", "IIII/2021", "3T/2021", "9/21", "Q3/21", "21/6/2021", "1/9/2021",
  "31/2/2021-1/3/2021", "20/9/2021-21/6/2021", "21/6/2021-20/9/2021-1/1/2022", "2021.5", "20210", "-2021", "0021", "1900", "9999", "tháng chín 2021", "=9/2021", "9/2021x", "#N/A",
  "nan", "9//2021/", "Q3/2021;Q4/2021", "1/1/9000-31/12/9999",
])("“%s” is no period and gets no guess", (text) => {
  expect(parsePeriod(text, 20)).toBeNull();
});

test("any text is answered at once, never with an exception or a period that runs backwards", () => {
  const pieces = fc.array(fc.constantFrom("21", "/", "6", "2021", "-", " ", "quý", "III", "tháng", "từ", "đến", "năm", "T", "6T", "Q", ".", "đầu", "\u0301"), { maxLength: 14 }).map((all) => all.join(""));
  fc.assert(fc.property(fc.oneof(pieces, fc.string({ unit: "binary", maxLength: 3000 })), fc.integer({ min: 1, max: 31 }), (text, closing) => {
    const period = parsePeriod(text, closing);
    if (period) expect(period.from <= period.to && period.from > 60).toBe(true);
  }), { numRuns: 2000 });
});
