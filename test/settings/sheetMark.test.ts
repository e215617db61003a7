import { fingerprintIn, originIn, sheetMark } from "../../src/settings/sheetMark";
import type { SheetOrigin } from "../../src/settings/sheetOrigin";
import { freezeMark } from "../../src/settings/freezeMark";
import { ContentKey } from "../../src/settings/contentKey";

const origin: SheetOrigin = {
  kind: "summary", figure: "", name: "Tổng hợp Q3-2021", period: "Q3/2021", from: 44368, to: 44459, day: 44460, minute: 545,
  settings: "a", answers: "b", reading: "c", content: "d", answered: 2,
};
const mark = sheetMark("0123456789abcdef", origin);

describe("the mark of a sheet of ours", () => {
  test("gives back the fingerprint and what the sheet was made from", () => {
    expect([fingerprintIn(mark), originIn(mark)]).toEqual(["0123456789abcdef", origin]);
  });

  test("of an earlier version is its fingerprint, and nothing is known of what it was made from", () => {
    expect([fingerprintIn("0123456789abcdef"), originIn("0123456789abcdef")]).toEqual(["0123456789abcdef", null]);
  });

  test.each([
    ["cut short", mark.slice(0, -5)], ["without a member", mark.replace('"minute":545,', "")], ["with a member of another kind", mark.replace("545", '"9:05"')],
    ["of a kind that this version does not know", mark.replace('"summary"', '"tomorrow"')], ["of a figure that there is none of", mark.replace('"figure":""', '"figure":"all"')],
    ["a list", "0123456789abcdef []"], ["a freeze", freezeMark({ id: "20210921090500", part: "data" })], ["empty", ""],
  ])("that is %s tells nothing, and the sheet is never taken for up to date", (_, damaged) => {
    expect(originIn(damaged)).toBeNull();
  });
});

describe("a key of content", () => {
  const digits = (...texts: string[]): string => new ContentKey().texts(texts).digits();

  test("is the same for the same and another where texts only meet elsewhere, or an exchanged edge would pass", () => {
    expect(digits("Sở Y tế", "1")).toBe(digits("Sở Y tế", "1"));
    expect(new Set([digits("ab", "c"), digits("a", "bc"), digits("abc"), digits("abc", ""), digits("c", "ab"), digits()]).size).toBe(6);
  });

  test("sees numbers that change places, and one day in a long column", () => {
    const days = Array.from({ length: 20_000 }, (_, at) => 44_000 + (at % 90));
    const keys = new Set([days, [...days].reverse(), days.map((day, at) => (at === 12_345 ? day + 1 : day))].map((each) => new ContentKey().numbers(each).digits()));
    expect(keys.size).toBe(3);
  });
});
