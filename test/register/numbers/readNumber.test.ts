import fc from "fast-check";
import { numberStyle, restoreThousands } from "../../../src/register/numbers/numberStyle";
import { readNumber, VIETNAMESE_STYLE } from "../../../src/register/numbers/readNumber";

const read = (column: readonly unknown[], whole = false): unknown[] => {
  const style = numberStyle(column, whole);
  return column.map((value) => {
    const reading = readNumber(value, style);
    return reading.kind === "value" ? reading.value : reading.kind;
  });
};

describe("numbers as text", () => {
  it.each([
    ["vi", ["1.234.567,89", "4.131", "12,5", "7"], [1234567.89, 4131, 12.5, 7]],
    ["en", ["1,234,567.89", "4,131", "12.5", "7"], [1234567.89, 4131, 12.5, 7]],
    ["blanks between thousands", ["1 234 567", "1\u00a0234", "1\u202f234,5", "\u2009"], [1234567, 1234, 1234.5, "blank"]],
    ["whole vi thousands only", ["4.131", "1.234", "980"], [4131, 1234, 980]],
    ["whole en thousands only", ["4,131", "1,234", "980"], [4131, 1234, 980]],
    ["en decimals of which one has three", ["4.131", "99.71", "0.5", "2.25"], [4.131, 99.71, 0.5, 2.25]],
    ["vi decimals of which one has three", ["4,131", "99,71", "0,5", "2,25"], [4.131, 99.71, 0.5, 2.25]],
    ["a lone zero before three digits", ["0.131", "0,131"], [0.131, 0.131]],
    ["percentages", ["99,71%", "100 %", "-1,5%", "0,9971"], [0.9971, 1, -0.015, 0.9971]],
    ["en percentages", ["99.71 %", "100%", "99.713%"], [0.9971, 1, 0.99713]],
    ["percentages with three decimals only", ["99,713%", "8,250 %"], [0.99713, 0.0825]],
    ["signs and parentheses", ["-5", "\u22125", "(1.234)", "+3", "- 7"], [-5, -5, -1234, 3, -7]],
    ["units behind", ["1.234 hồ sơ", "500.000đ", "20.000 VNĐ", "3 HS", "7 ngày", "15.000 đồng", "15.000 ho\u0302\u0300 so\u031b"], [1234, 500000, 20000, 3, 7, 15000, 15000]],
    ["number cells", [4131, 0, -2.5, { basicValue: 7 }], [4131, 0, -2.5, 7]],
    ["leading zeros", ["007", "03"], [7, 3]],
  ])("are read in %s style", (_name, column, expected) => {
    expect(read(column)).toEqual(expected);
  });

  it.each([[""], [null], [undefined], ["-"], ["–"], ["…"], ["..."], ["\u00a0"], ["- %"]])("are blank where %j stands, not zero: an empty cell is no count", (value) => {
    expect(readNumber(value)).toEqual({ kind: "blank" });
  });

  it.each([
    ["abc"], ["12/34"], ["1.23.456"], ["1.234,56.7"], ["12 34"], ["1,2,3"], ["5 triệu"], ["5 triệu đồng"], ["1e5"], ["1,2E+05"], ["(5"], ["5)"], ["(-5)"],
    ["--5"], ["#N/A"], [true], [NaN], [Infinity], ["1234567890123456"], ["0.131.234"], ["12 hồ sơ 5"], ["II"], ["5."], ["1.234.56"], ["đ"], [{}], ["4,131"],
  ])("are unreadable where %j stands: nothing is guessed", (value) => {
    expect(readNumber(value)).toEqual({ kind: "unreadable" });
  });
});

describe("the style of a column", () => {
  it("is mixed when both styles are proven: what could be either is unreadable, or 4131 cases would become four", () => {
    expect(numberStyle(["1.234,5", "1,234.5", "4.131"]).basis).toBe("mixed");
    expect(read(["1.234,5", "1,234.5", "4.131", "12"])).toEqual([1234.5, 1234.5, "unreadable", 12]);
  });

  it("is not overturned by one typing slip among many fees", () => {
    const column = [...Array.from({ length: 200 }, () => "150.000"), "12.5"];
    expect(numberStyle(column)).toMatchObject({ decimal: ",", basis: "mostly" });
    expect(read(column).slice(199)).toEqual([150000, 12.5]);
  });

  it("of counts makes every group of three digits whole, whichever sign is used", () => {
    expect(read(["4.131", "4,131", "7"], true)).toEqual([4131, 4131, 7]);
  });

  it("says what it rests on", () => {
    expect([["1,5"], ["4.131"], ["12"], []].map((column) => numberStyle(column).basis)).toEqual(["proven", "shape", "none", "none"]);
  });
});

describe("numbers like 4.131 that an en-US Excel made of thousands", () => {
  it("are suspected in a column of counts and left as they are until the user says so", () => {
    const column = [4.131, 12, 980, 1.25];
    const style = numberStyle(column, true);
    expect(style.suspected).toBe(2);
    expect(read(column, true)).toEqual(column);
    expect(column.map((value) => readNumber(value, restoreThousands(style)))).toEqual(
      [4131, 12, 980, 1250].map((value) => ({ kind: "value", value, percent: false })),
    );
  });

  it("are suspected without being told that the column counts, when nearly all have three decimals", () => {
    expect(numberStyle([4.131, 12.25, 1.908, 2.777, 15]).suspected).toBe(4);
  });

  it.each([
    [[4.131, 99.5, 12.25]], [[0.997, 0.981, 1]], [[4131, 12, 4.131]], [[1.5, 2.5, 3.5]], [[99.7101, 98.1234, 97.123]], [[12, 13]], [[]], [["99,71", 4.131, 5.222, 6.333]],
  ])("are not suspected in %j", (column) => {
    expect(numberStyle(column).suspected).toBe(0);
  });
});

const written = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
const anyNumber = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100), fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1000));

it.each([["vi-VN", "1.234,5"], ["en-US", "1,234.5"]])("reads back what %s writes, or a published figure would change on its way", (locale, proof) => {
  const format = written(locale);
  fc.assert(fc.property(fc.array(anyNumber, { minLength: 1, maxLength: 12 }), (numbers) => {
    const column = [proof, "0", ...numbers.map((value) => format.format(value))];
    const style = numberStyle(column);
    // A style that the column settles reads every number; a mixed one may only refuse.
    numbers.forEach((value, at) => {
      const reading = readNumber(column[at + 2], style);
      if (style.basis === "mixed") expect(reading.kind === "unreadable" || (reading.kind === "value" && reading.value === value + 0)).toBe(true);
      else expect(reading).toEqual({ kind: "value", value: value + 0, percent: false });
    });
  }));
});

it.each(["vi-VN", "en-US"])("reads back whole numbers as %s writes them without any proof in the column", (locale) => {
  const format = written(locale);
  fc.assert(fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 12 }), (numbers) => {
    expect(read(numbers.map((value) => format.format(value)))).toEqual(numbers.map((value) => value + 0));
  }));
});

it("never fails and never gives what is no number, whatever a cell holds", () => {
  const signs = fc.string({ unit: fc.constantFrom(..."0123456789.,-+()% đhs\u00a0eE"), maxLength: 16 });
  fc.assert(fc.property(fc.array(fc.oneof(signs, fc.string({ unit: "binary" }), fc.double(), fc.anything()), { maxLength: 6 }), fc.boolean(), (column, whole) => {
    const style = numberStyle(column, whole);
    for (const value of column) for (const each of [style, VIETNAMESE_STYLE, restoreThousands(style)]) {
      const reading = readNumber(value, each);
      if (reading.kind === "value") expect(Number.isFinite(reading.value)).toBe(true);
    }
  }), { numRuns: 2000 });
});
