import fc from "fast-check";
import { makePeriod } from "../../../src/calendar/period";
import { plainRules, rulesOf } from "../../../src/report/score/ruleSets";

import { scoreOf } from "../../../src/report/score/scoreItems";
import { pointsIn, portalScore, QUARTER_2026, typedBook, type Given } from "./given";

const VIET_TRI: Given = {
  "1.1": [0, 54], "1.2": [0, 68], "1.3": [87, 89], "1.4": [5150, 5150], "2.1": [5830, 6684], online: 6.52,
  "4.1": [5511, 6684], "4.2": [1169, 6684], CT: 2, "4.3": [508, 6684], "4.4": [0, 6684], "4.5b": [2463, 6684], "4.5a": [54, 385],
  "3.6": [3082, 3816], "3.5b": [17, 37], "3.5a": [10, 37], "5.2": [0, 3], "5.3": [0, 3], "5.4": [5828, 6684],
};

test("UBND phường Việt Trì, quarter III/2026, item by item as the portal scored it: 53,27", () => {
  const score = portalScore(VIET_TRI);
  expect(pointsIn(score)).toEqual({
    openness: 7.96, "1.1": 0, "1.2": 0, "1.3": 1.96, "1.4": 6, progress: 17.44, "2.1": 17.44, "2.2": null,
    online: 6.52, "3.1": null, "3.2": null, "3.3": null, payment: 6.68, "3.5a": 0.68, "3.5b": 1.15, "3.6": 4.85,
    digitisation: 8.86, "4.1": 4.95, "4.2": 0.7, CT: 2, "4.3": 0.19, "4.4": 0, "4.5b": 0.74, "4.5a": 0.28,
    satisfaction: 5.81, "5.1": null, "5.2": 0, "5.3": 0, "5.4": 5.81,
  });
  expect([score.points, score.scored, score.maximum]).toEqual([53.27, 100, 100]);
});

test("tỉnh Phú Thọ, quarter III/2026: 61,39", () => {
  const score = portalScore({
    openness: 7.96, "1.4": [1, 1], "2.1": [403016, 464494], "3.1": [52, 89], "3.2": [449, 1884], "3.3": [435258, 440558],
    "3.6": [233203, 268066], "3.5a": [66, 311], "3.5b": [115, 311], digitisation: 8.75, "5.2": [300, 499], "5.3": [238, 499], "5.4": [402886, 464494],
  });
  expect(pointsIn(score)).toMatchObject({ "3.1": 1.46, "3.2": 0.95, "3.3": 6, online: 8.41, "2.1": 17.35, "5.4": 5.78, "5.2": 3.61, "5.3": 2.86, satisfaction: 12.25, "3.6": 5.22, "3.5b": 0.92, "3.5a": 0.53, payment: 6.67 });
  expect([score.points, score.scored]).toEqual([61.39, 100]);
});

test("a department with PAKN, and one without: nobody's complaint is full points, nobody's payment none", () => {
  const education = portalScore({ "2.1": [603, 847], "5.4": [601, 847], "5.2": [1, 4], "5.3": [1, 4], "3.6": [0, 0], "3.5a": [0, 2], "3.5b": [0, 2] });
  expect(pointsIn(education)).toMatchObject({ "2.1": 14.24, "5.4": 4.73, "5.2": 1.5, "5.3": 1.5, satisfaction: 7.73, payment: 0, "3.6": 0 });
  const office = portalScore({ "5.2": [0, 0], "5.3": [0, 0] });
  expect(pointsIn(office)).toMatchObject({ "5.2": 6, "5.3": 6, satisfaction: 12, "5.4": null });
  expect([office.points, office.scored]).toEqual([12, 12]);
  expect(office.groups.flatMap(({ items }) => items).filter(({ source }) => source === "none").map(({ item }) => item.code)).toEqual(["5.2", "5.3"]);
});

test("nothing known is nothing scored: no rate is 100 % because nobody said it", () => {
  const score = portalScore({});
  expect([score.points, score.scored, score.maximum]).toEqual([0, 0, 100]);
  expect(score.groups.flatMap(({ items }) => items).filter(({ points }) => points !== null)).toEqual([]);
});

test("3.3 is multiplied by the rate of 1.4 and is not scored without it", () => {
  expect(pointsIn(portalScore({ "3.3": [300, 1000], "1.4": [800, 1000] }))).toMatchObject({ "3.3": 2.88 });
  const alone = portalScore({ "3.3": [300, 1000] });
  expect(pointsIn(alone)).toMatchObject({ "3.3": null });
  expect(alone.groups[2].items[2].source).toBe("noFactor");
  expect(pointsIn(portalScore({ "3.3": [300, 1000], "1.4": [0, 0] }))["3.3"]).toBeNull();
});

test("numbers of an earlier period are shown as that period's and score nothing, nor does what is made of them", () => {
  const before = makePeriod("quarter", 2026, 2, 31);
  const book = typedBook({ "1.3": [87, 89], "1.4": [5, 5] }, before, "Q2/2026");
  const score = scoreOf({ rules: rulesOf("portal2026", book), period: QUARTER_2026, book, facts: { "3.3": { numerator: 4, denominator: 8, lacks: [], isDoubtful: false } } });
  const [, , third, fourth] = score.groups[0].items;
  expect(third).toMatchObject({ numerator: 87, denominator: 89, points: null, source: "carried", isDoubtful: true, carried: { period: "Q2/2026" } });
  expect(fourth.points).toBeNull();
  expect([score.scored, score.groups[2].items[2].source]).toEqual([0, "noFactor"]);
});

test("what the register gives goes before what was typed, and a typed denominator completes its numerator", () => {
  const facts = { "2.1": { numerator: 7, denominator: 11, lacks: [], isDoubtful: false }, "3.2": { numerator: 3, denominator: null, lacks: [], isDoubtful: false } };
  const items = portalScore({ "2.1": [1, 1], "3.2": [9, 12] }, facts).groups.flatMap(({ items: own }) => own);
  expect(items.find(({ item }) => item.code === "2.1")).toMatchObject({ points: 12.73, source: "register" });
  expect(items.find(({ item }) => item.code === "3.2")).toMatchObject({ numerator: 3, denominator: 12, points: 1, source: "mixed" });
});

test("a rule set of the user's own has his items, names, maxima, thresholds, dates and who set it", () => {
  const book = { ...typedBook({}), rules: { own: { name: "Bộ chỉ số của tỉnh", setBy: "UBND tỉnh", from: 46023, items: { "2.1": { maximum: 30, fullAt: 90 }, T1: { name: "Phản hồi đôn đốc trong 24 giờ", maximum: 5, fullAt: 0.98 } } } } };
  const rules = rulesOf("own", book);
  expect(rules).toMatchObject({ name: "Bộ chỉ số của tỉnh", setBy: "UBND tỉnh", from: 46023 });
  const numbers = [{ set: "own" as const, code: "2.1", numerator: 80, denominator: 100 }, { set: "own" as const, code: "T1", numerator: 97, denominator: 100 }];
  const typed = { ...book, numbers: numbers.map((each) => ({ ...each, period: "Q3/2026", from: QUARTER_2026.from, to: QUARTER_2026.to, on: 1 })) };
  const score = scoreOf({ rules, period: QUARTER_2026, facts: {}, book: typed });
  expect(pointsIn(score)).toMatchObject({ "2.1": 26.67, T1: 4.95 });
  expect([score.scored, score.maximum]).toEqual([35, 115]);
  expect(rulesOf("portal2026", book)).toEqual(plainRules("portal2026"));
});

test("a numerator above its denominator earns no more than the maximum and is marked", () => {
  const [item] = portalScore({ "1.1": [60, 54] }).groups[0].items;
  expect(item).toMatchObject({ points: 6, isDoubtful: true });
});

test("a group is the sum of its rounded items, never more than its maximum, and the whole the sum of its groups, whatever was typed", () => {
  const codes = plainRules("portal2026").items.map(({ code }) => code);
  const pair = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  fc.assert(fc.property(fc.dictionary(fc.constantFrom(...codes), pair), (given) => {
    const score = portalScore(given);
    for (const { points, items, scored, maximum } of score.groups) {
      const cents = items.reduce((sum, item) => sum + Math.round((item.points ?? 0) * 100), 0);
      expect(Math.round((points ?? 0) * 100)).toBe(cents);
      expect(scored <= maximum && (points ?? 0) <= scored + 1e-9).toBe(true);
    }
    expect(Math.round(score.points * 100)).toBe(score.groups.reduce((sum, { points }) => sum + Math.round((points ?? 0) * 100), 0));
  }), { numRuns: 60 });
});
