import { baseLetter, hasMarks, withoutMarks } from "../../../src/register/texts/marks";

const NAME = "UBND xã Đồng Ích, (Lập Thạch)";

test.each([NAME, NAME.normalize("NFD")])("marks go and all else stays, however the marks are stored: %s", (text) => {
  expect(withoutMarks(text)).toBe("UBND xa Dong Ich, (Lap Thach)");
});

test("letter for letter a name keeps its length, or the office in front of a place would be cut at the wrong letter", () => {
  expect(Array.from(NAME, baseLetter).join("")).toBe("ubnd xa dong ich, (lap thach)");
  expect(["\ud83d\ude00", "", " ", "7"].map((sign) => baseLetter(sign).length)).toEqual([1, 0, 1, 1]);
});

test.each([["So Y te", false], ["Sở Y tế", true], ["Sở Y tế".normalize("NFD"), true], ["Dat dai", false], ["Đat dai", true], ["Ðat dai", true], ["", false]])("%s written with marks: %p", (text, expected) => {
  expect(hasMarks(text)).toBe(expected);
});
