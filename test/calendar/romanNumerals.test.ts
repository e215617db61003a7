import { romanNumeral, romanValue } from "../../src/calendar/romanNumerals";

test("quarters are written and read alike, or a report of quarter III would not be found again by its own name", () => {
  for (const number of [1, 2, 3, 4]) expect([romanValue(romanNumeral(number)), romanValue(romanNumeral(number).toLowerCase())]).toEqual([number, number]);
});

test.each(["", "v", "iiii", "3", "constructor", " i"])("%j is no numeral: nothing is guessed", (text) => expect(romanValue(text)).toBeNull());

test.each([0, 6, -1, 1.5, NaN])("%p has no numeral and leaves no “undefined” in a sheet", (number) => expect(romanNumeral(number)).toBe(""));
