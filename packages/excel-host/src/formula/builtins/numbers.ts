import { FormulaError, numberOf, type Item } from "../values";
import { each, type Builtin } from "./builtin";

/** Half away from zero, as Excel rounds; the exponent text avoids 1.005 × 100 = 100.49999. */
function rounded(value: number, digits: number): number {
  const size = Math.abs(value);
  const shifted = Math.round(Number(`${size.toPrecision(15)}e${digits}`.replace(/e([+-]\d+)e(-?\d+)$/, (_all, a, b) => `e${Number(a) + Number(b)}`)));
  return Math.sign(value) * Number(`${shifted}e${-digits}`);
}

/** A function of numbers: texts that are numbers count, others are #VALUE!. */
function ofNumbers(count: number, compute: (...numbers: number[]) => Item): Builtin {
  return each(count, count, (...items) => {
    const numbers: number[] = [];
    for (const item of items) {
      const number = numberOf(item);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
    return compute(...numbers);
  });
}

/** Day number of the 1900 system, with the 29/2/1900 that Excel counts; months and days may run over. */
function dayNumber(year: number, month: number, day: number): Item {
  const [y, m, d] = [year, month, day].map(Math.trunc);
  if (y < 0 || y > 9999) return new FormulaError("#NUM!");
  const serial = Math.round((Date.UTC(y < 1900 ? y + 1900 : y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
  const counted = serial < 61 ? serial - 1 : serial;
  return counted < 0 || counted > 2_958_465 ? new FormulaError("#NUM!") : counted;
}

export const NUMBERS: Readonly<Record<string, Builtin>> = {
  ROUND: ofNumbers(2, (value, digits) => rounded(value, Math.trunc(digits))),
  ABS: ofNumbers(1, Math.abs),
  INT: ofNumbers(1, Math.floor),
  DATE: ofNumbers(3, dayNumber),
};
