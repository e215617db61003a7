import { withTyped, type TypedInput } from "../../../src/report/score/keepTyped";
import { NO_SCORE_BOOK, type ScoreBook } from "../../../src/report/score/scoreBook";
import { decodeScoreBook, encodeScoreBook } from "../../../src/settings/scoreBookText";

const OF = "portal2026|46204|46295|Q3/2026";
const cell = (name: string, value: number | string, isChanged = true): TypedInput => ({ name, value, isChanged });
const kept = (cells: readonly TypedInput[], of = OF, book: ScoreBook = NO_SCORE_BOOK, today = 46300): ScoreBook => withTyped(book, { of, cells }, today);

test("only what was changed is kept: a denominator that the register gave stays the register's", () => {
  const book = kept([cell("4.1/n", 12), cell("4.1/d", 787, false), cell("4.2/n", "", false)]);
  expect(book.numbers).toEqual([{ set: "portal2026", code: "4.1", from: 46204, to: 46295, period: "Q3/2026", on: 46300, numerator: 12 }]);
});

test("a row of an earlier period's numbers is this period's as a whole once it was touched, or its source was cleared", () => {
  const row = (changed: string) => [cell("1.3/n", 87, changed === "n"), cell("1.3/d", 89, false), cell("1.3/s", changed === "s" ? "" : "số của kỳ …", changed === "s")];
  for (const changed of ["n", "s"]) expect(kept(row(changed)).numbers[0]).toMatchObject({ numerator: 87, denominator: 89, on: 46300 });
  expect(kept(row("nothing"))).toBe(NO_SCORE_BOOK);
});

test("the day is that of the first reading, and an emptied row is forgotten", () => {
  const first = kept([cell("1.1/n", 1), cell("1.1/d", 2)]);
  expect(kept([cell("1.1/n", 1), cell("1.1/d", 2)], OF, first, 46310)).toBe(first);
  expect(kept([cell("1.1/n", ""), cell("1.1/d", "")], OF, first, 46310).numbers).toEqual([]);
});

test("an emptied maximum is the rule set's own again, and takes an item out of the user's own set", () => {
  const changed = kept([cell("2.1/m", 30), cell("2.1/f", 0.9)]);
  expect(changed.rules.portal2026?.items).toEqual({ "2.1": { maximum: 30, fullAt: 0.9 } });
  expect(kept([cell("2.1/m", ""), cell("2.1/f", "")], OF, changed).rules.portal2026?.items).toEqual({});
  expect(kept([cell("2.1/m", "")], OF.replace("portal2026", "own")).rules.own?.items).toEqual({ "2.1": { maximum: 0 } });
});

test("name, days and who set a rule set are kept with it", () => {
  expect(kept([cell("rules/a", " Bộ của tỉnh "), cell("rules/b", 46023), cell("rules/c", ""), cell("rules/e", "UBND tỉnh")], OF.replace("portal2026", "own")).rules.own)
    .toEqual({ name: "Bộ của tỉnh", from: 46023, setBy: "UBND tỉnh", items: {} });
});

test.each(["", "portal2026", "other|1|2|Q3/2026", "own|0|0|", "own|x|y|z"])("a sheet of no known rule set and period (%s) changes nothing", (of) => {
  expect(kept([cell("1.1/n", 5)], of)).toBe(NO_SCORE_BOOK);
});

test("what is kept is read back as it was, and damaged texts are nothing", () => {
  const book = { ...kept([cell("1.1/n", 1), cell("1.1/d", 2), cell("2.1/m", 30), cell("rules/e", "Tôi")]), seen: { id1: "ab 1.1/n" } };
  expect(decodeScoreBook(encodeScoreBook(book))).toEqual(book);
  for (const text of [undefined, "", "{", "[]", '{"numbers":[{"set":"x"},{"set":"own","code":1},null],"rules":{"own":5},"seen":{"a":1}}']) expect(decodeScoreBook(text)).toEqual(NO_SCORE_BOOK);
  expect(decodeScoreBook('{"numbers":[{"set":"own","code":"1.1","period":"Q3/2026","from":1,"to":2,"numerator":-1,"denominator":"5"}]}').numbers).toEqual([{ set: "own", code: "1.1", period: "Q3/2026", from: 1, to: 2, on: 0 }]);
});
