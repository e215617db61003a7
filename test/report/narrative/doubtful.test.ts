import fc from "fast-check";
import { narrativeOf, paragraphsOf } from "../../../src/report/narrative/paragraphs";
import { STYLES } from "../../../src/report/request/request";
import { doubtOf } from "../../../src/report/situation/doubt";
import { readyPeriod } from "../../../src/report/situation/ready";
import { situationOf, type Situation } from "../../../src/report/situation/situation";
import { caseOf, QUARTER, unitCases } from "../cases";
import { anySituation, changed } from "../otherwise";
import { ALL_ROLES, readingOf } from "../readings";

const inStyle = (situation: Situation, style: (typeof STYLES)[number]): Situation => ({ ...situation, settings: { ...situation.settings, style } });

it.each(STYLES)("%s: leans on no figure that is not certain: were each of them another, the text would be the same", (style) => {
  let [open, told] = [0, 0];
  fc.assert(fc.property(anySituation, (any) => {
    const situation = inStyle(any, style);
    const paragraphs = paragraphsOf(situation);
    expect(paragraphsOf(changed(situation))).toEqual(paragraphs);
    if (doubtOf(situation) !== null) open++;
    if (doubtOf(situation) !== null && paragraphs.some(({ figures }) => figures.length > 0)) told++;
  }), { numRuns: 400 });
  expect([open > 100, told > 20]).toEqual([true, true]);
});

it.each(STYLES)("%s: never says of a draft that there was none of something", (style) => {
  fc.assert(fc.property(anySituation.filter((situation) => doubtOf(situation) !== null && situation.reading.offers.length > 0), (situation) => {
    expect(narrativeOf(inStyle(situation, style))).not.toMatch(/không phát sinh|không có (?:hồ sơ|trong)|không còn|không tiếp nhận|chưa có hồ sơ/i);
  }), { numRuns: 150 });
});

describe("what is copied of a draft", () => {
  const situationFor = (lost: number): Situation => {
    const plain = readingOf([...unitCases("Sở Y tế", 60, 3), ...unitCases("Sở Xây dựng", 40)], ALL_ROLES, lost > 0 ? { unreadableDate: lost } : {});
    const reading = { ...plain, offers: lost > 0 ? [{ kind: "column" as const, sheet: "Sổ hồ sơ", column: 9, header: "TT", role: "status" as const, confidence: 0.5 }] : [] };
    const choice = readyPeriod(reading, QUARTER);
    if (!choice.ok) throw new Error(choice.problem.message);
    return situationOf(reading, choice.period, QUARTER);
  };

  it("has the warning on top: the text goes where no box is", () => {
    expect(narrativeOf(situationFor(30)).split("\n\n")).toEqual([
      "DỰ THẢO – Số liệu chưa đủ tin cậy, chưa ký: 30 trên 130 hồ sơ bị loại; 1 điểm chờ xác nhận.",
      "Lời văn chỉ được lập sau khi các điểm trên được xác nhận hoặc bác bỏ.",
    ]);
  });

  it("is the paragraphs alone where every figure is certain", () => {
    const sure = situationFor(0);
    expect(narrativeOf(sure)).toBe(paragraphsOf(sure).map(({ text }) => text).join("\n\n"));
    expect(narrativeOf(sure)).not.toMatch(/DỰ THẢO|tin cậy/);
  });
});

it("does not say how many units reach 100 % while one of them lost cases of its own, though the whole is certain", () => {
  const cases = [...unitCases("Sở Y tế", 400), ...unitCases("Sở Xây dựng", 400, 8), ...unitCases("Sở Tư pháp", 20)];
  const reading = readingOf(cases, ALL_ROLES, { unreadableDate: 2 });
  const table = { ...reading.table, lost: reading.table.lost && { ...reading.table.lost, unit: ["Sở Tư pháp", "Sở Tư pháp"] } };
  const textOf = (of: typeof reading): string => {
    const choice = readyPeriod(of, QUARTER);
    if (!choice.ok) throw new Error(choice.problem.message);
    const situation = situationOf(of, choice.period, QUARTER);
    expect(doubtOf(situation)).toBeNull();
    return narrativeOf(situation);
  };
  expect(textOf(readingOf(cases))).toContain("cơ quan, đơn vị đạt tỷ lệ 100%");
  expect(textOf({ ...reading, table })).not.toContain("đạt tỷ lệ 100%");
  expect(textOf({ ...reading, table })).toContain("Đến hạn giải quyết là");
});

it("says nothing of a change of territory where the comparison that it is about is not said", () => {
  const year = (before: number) => Array.from({ length: 90 }, (_, at) => caseOf("Sở Y tế", at - before, 3));
  const reading = { ...readingOf([...year(0), ...year(92)]), offers: [{ kind: "swapDays" as const, sheet: "Sổ hồ sơ", column: 4, role: "received" as const, count: 9, before: 5, after: 0, compared: 40 }] };
  const choice = readyPeriod(reading, QUARTER);
  if (!choice.ok) throw new Error(choice.problem.message);
  expect(paragraphsOf(situationOf(reading, choice.period, QUARTER)).map(({ id }) => id)).toEqual(["main"]);
});
