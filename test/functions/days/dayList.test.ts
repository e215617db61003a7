import { dayOf } from "../../../src/calendar/day";
import { ask } from "../ask";

/** The deadline of one working day after Friday 31/7/2026, by a calendar. */
const nextDay = (list: unknown): unknown => ask("DEADLINE", [["31/7/2026"]], [[1]], null, null, list);
const AUGUST = (day: number): number => dayOf(2026, 8, day);

it.each<[string, unknown]>([
  ["a column of days off", [["3/8/2026"]]], ["serials", [[AUGUST(3)]]], ["a header above", [["Ngày nghỉ"], ["3/8/2026"]]], ["two headers", [["Ngày", "Loại"], ["3/8/2026", "nghỉ"]]],
  ["blank rows between", [[null, null], ["3/8/2026", "Nghỉ"], [null, null]]], ["a kind without marks", [[AUGUST(3), "nghi"]]], ["an English kind", [[AUGUST(3), "off"]]], ["a blank kind", [[AUGUST(3), null], [AUGUST(9), "làm bù"]]],
  ["a day twice", [[AUGUST(3)], ["3/8/2026"]]], ["a third column that is blank", [[AUGUST(3), "nghỉ", null]]], ["a day in lieu", [[AUGUST(3), "nghỉ bù"]]],
])("%s: the day is off", (_what, list) => {
  expect(nextDay(list)).toBe(AUGUST(4));
});

it.each([["làm bù"], ["Lam bu"], ["make-up"], ["makeUp"], ["worked"], ["đi làm"], ["làm việc"]])("%j makes a Saturday worked", (kind) => {
  expect(nextDay([[AUGUST(1), kind]])).toBe(AUGUST(1));
});

it("a calendar without a day is the official one", () => {
  expect(nextDay([[null], [null]])).toBe(AUGUST(3));
  expect(nextDay([["Ngày nghỉ"], [null]])).toBe(AUGUST(3));
});

it.each<[string, unknown, string]>([
  ["a word among days", [["3/8/2026"], ["Tết"]], "listDay"], ["a day that does not exist", [["31/2/2026"]], "listDay"], ["a kind without a day", [[null, "nghỉ"]], "listDay"], ["a second header", [["Ngày"], ["Ngày nghỉ"], ["3/8/2026"]], "listDay"],
  ["a name for a kind", [["3/8/2026", "Tết Nguyên đán"]], "listKind"], ["a number for a kind", [["3/8/2026", 1]], "listKind"], ["a day for a kind", [["3/8/2026", "5/8/2026"]], "listKind"],
  ["an error", [["#REF!"]], "listError"], ["an error for a kind", [["3/8/2026", "#N/A"]], "listError"], ["a day off and worked", [["3/8/2026", "nghỉ"], ["3/8/2026", "làm bù"]], "listTwice"],
  ["three columns", [["3/8/2026", "nghỉ", "Ngày truyền thống"]], "listShape"], ["a row of days", [["3/8/2026", "4/8/2026", "5/8/2026"]], "listShape"],
])("%s is an error: a day that is passed over would make every deadline wrong", (_what, list, key) => {
  expect(nextDay(list)).toBe(`invalidValue ${key}`);
});

it("a list with all holidays of the next year lengthens the calendar; a few days of it do not", () => {
  const whole = "3/1 25/1 26/1 27/1 28/1 31/1 4/4 1/5 2/5 1/9 4/9 24/11".split(" ").map((day) => [`${day}/2028`]);
  expect(ask("DEADLINE", [["31/12/2027"]], [[1]], null, null, whole)).toBe(dayOf(2028, 1, 4));
  expect(ask("WORKDAYS", [["31/12/2027"]], [["31/1/2028"]], whole)).toBe(15);
  expect(ask("APOLOGYBY", [["4/1/2028"]], whole)).toBe(dayOf(2027, 12, 31));
  expect(ask("DEADLINE", [["31/12/2027"]], [[1]], null, null, whole.slice(0, -1))).toBe("notAvailable unknownYear");
  expect(ask("DEADLINE", [["31/12/2027"]], [[1]], null, null, [["3/1/2028"]])).toBe("notAvailable unknownYear");
});
