import fc from "fast-check";
import { countText, decimalText, hundredthsOfPercent, rateText, shareText } from "../../src/locales/numberText";

describe("counts", () => {
  it.each([[0, "0"], [999, "999"], [1000, "1.000"], [14043, "14.043"], [1234567, "1.234.567"], [-1204, "-1.204"]])(
    "writes %d with dots between thousands, or the report looks foreign", (count, words) => {
      expect(countText(count)).toBe(words);
    });

  it("writes commas for an English reader, or 14.043 would read as fourteen", () => {
    expect(countText(14043, "en")).toBe("14,043");
  });
});

describe("rates", () => {
  it.each([
    [14064, 14101, "99,74%"], [37, 14101, "0,26%"], [461, 14101, "3,27%"], [4157, 4169, "99,71%"], [12, 4169, "0,29%"],
    [90, 4169, "2,16%"], [52910, 54845, "96,47%"], [1935, 54845, "3,53%"], [71, 54845, "0,13%"], [5, 5, "100,00%"], [0, 7, "0,00%"],
  ])("prints %d of %d as the published report does: %s", (numerator, denominator, words) => {
    expect(rateText(numerator, denominator)).toBe(words);
  });

  it("is no rate when there is nothing to be a part of, or an idle unit would shine with 100 %", () => {
    expect(rateText(0, 0)).toBeNull();
    expect(rateText(3, 0)).toBeNull();
    expect(rateText(3, -1)).toBeNull();
    expect(rateText(3, Number.NaN)).toBeNull();
  });

  it("rounds a half up even where binary fractions fall below it, or 1,005 % would print as 1,00 %", () => {
    expect(rateText(201, 20000)).toBe("1,01%");
    expect(rateText(1, 800)).toBe("0,13%");
    expect(rateText(23, 400, 1)).toBe("5,8%");
  });

  it("agrees with long arithmetic for any two counts, or a digit could be wrong in a signed report", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 50_000_000 }), fc.integer({ min: 1, max: 50_000_000 }), fc.constantFrom(0, 1, 2, 3), (numerator, denominator, decimals) => {
      const scaled = (2n * BigInt(numerator) * 10n ** BigInt(decimals + 2) + BigInt(denominator)) / (2n * BigInt(denominator));
      const digits = scaled.toString().padStart(decimals + 1, "0");
      const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ".");
      expect(rateText(numerator, denominator, decimals)).toBe(`${decimals ? `${whole},${digits.slice(-decimals)}` : whole}%`);
    }));
  });

  it("on time and late make 100 % within one digit in the last place, or readers would look for a lost case", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 }), (onTime, late) => {
      fc.pre(onTime + late > 0);
      const read = (words: string | null) => Math.round(Number(words?.replace("%", "").replace(".", "").replace(",", ".")) * 100);
      const sum = read(rateText(onTime, onTime + late)) + read(rateText(late, onTime + late));
      expect(Math.abs(sum - 10000)).toBeLessThanOrEqual(1);
    }));
  });
});

describe("shares and decimals", () => {
  it("prints a mean share with one decimal, as published", () => {
    expect(shareText(0.19474295, 1)).toBe("19,5%");
    expect(shareText(0.95, 0)).toBe("95%");
  });

  it("takes away the noise of binary fractions before it rounds, or 1.005 would lose its half", () => {
    expect(decimalText(1.005, 2)).toBe("1,01");
    expect(decimalText(-1.005, 2)).toBe("-1,01");
    expect(decimalText(-0.004, 2)).toBe("0,00");
    expect(decimalText(1234.5, 1, "en")).toBe("1,234.5");
  });

  it("gives the hundredths that stand on the sheet, so that differences can be checked by subtraction", () => {
    expect(hundredthsOfPercent(0.997121611897)).toBe(9971);
    expect(hundredthsOfPercent(1)).toBe(10000);
    expect(hundredthsOfPercent(0.00125)).toBe(13);
  });
});
