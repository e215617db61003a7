import { makePeriod } from "../../src/calendar/period";
import { totalOf } from "../../src/indicators/counts";
import { tally } from "../../src/indicators/tally";
import { defaultSettings } from "../../src/report/request/settings";
import { effectOf, type EffectOf } from "../../src/reconcile/effect";
import { confirm, reconcile } from "../../src/reconcile/reconcile";
import { missingSentence } from "../../src/reconcile/results/missingSentence";
import { reconciliationModel } from "../../src/reconcile/results/reconciliationModel";
import { unitCounts } from "../../src/reconcile/unitCounts";
import { gridOf, knownCases, listOf, plantedLists, type Known } from "./plantedLists";

const QUARTER = makePeriod("quarter", 2021, 3, 20);
const settings = { ...defaultSettings, period: "Q3/2021" };
const planted = plantedLists(300, 11);
const result = reconcile(listOf(gridOf("Sổ giấy", planted.a, 0)), listOf(gridOf("Phần mềm", planted.b, 1)));

/** The lists joined by hand: by the digits of ids alone. */
function joinedByHand(first: readonly Known[], second: readonly Known[]): Known[] {
  const key = ({ id }: Known): string => id.replace(/\D/g, "");
  const taken = new Set(first.map(key));
  return [...first, ...second.filter((each) => !taken.has(key(each)))];
}

function counted(cases: readonly Known[]): { received: number; late: number; overdue: number } {
  const { received, late, overdue } = totalOf(tally(listOf(gridOf("S", cases, 0)).reading.table, QUARTER));
  return { received, late, overdue };
}

it("counts each list, and both together with each case once, as the register would count them by hand", () => {
  const effect = effectOf(result, settings);
  if (!effect.ok) throw new Error(effect.problem.message);
  const valueOf = (figure: string, of: EffectOf): unknown => effect.figures.find((each) => each.figure === figure)?.[of].value;
  const sides: [EffectOf, Known[]][] = [["a", planted.a], ["b", planted.b], ["joinedA", joinedByHand(planted.a, planted.b)], ["joinedB", joinedByHand(planted.b, planted.a)]];
  for (const [of, cases] of sides) {
    const { received, late, overdue } = counted(cases);
    expect([of, valueOf("received", of), valueOf("lateAndOverdue", of)]).toEqual([of, received, late + overdue]);
  }
});

it("adds up to all cases over the units", () => {
  const units = unitCounts(result);
  const sum = (name: "inBoth" | "onlyInA" | "onlyInB" | "differing"): number => units.reduce((all, each) => all + each[name], 0);
  expect([sum("inBoth"), sum("onlyInA"), sum("onlyInB"), sum("differing")]).toEqual([result.pairs.a.length, result.onlyInA.length, result.onlyInB.length, result.differing.length]);
});

it("says a figure of both together is doubtful where it is in one of the lists", () => {
  const unsure = planted.b.map((each, at) => (at % 2 === 0 ? { ...each, due: "31/2/2021" as never } : each));
  const effect = effectOf(reconcile(result.a, listOf(gridOf("Phần mềm", unsure, 1))), settings);
  const due = effect.ok ? effect.figures.find(({ figure }) => figure === "due") : undefined;
  expect([due?.a.isDoubtful, due?.b.isDoubtful, due?.joinedA.isDoubtful]).toEqual([false, true, true]);
});

it("gives no figure, and the reason, for a period without cases", () => {
  expect(effectOf(result, { ...settings, period: "Q3/2019" })).toEqual({ ok: false, problem: expect.objectContaining({ code: "noCasesInPeriod" }) });
});

describe("the sentence for the report", () => {
  const base = knownCases(40, 2);
  const a = listOf(gridOf("Sổ giấy", base, 0));

  it("says how many cases were never entered, of which units, and how many of them are only suspected", () => {
    const b = listOf(gridOf("phần mềm", base.slice(4).map((each, at) => (at === 0 ? { ...each, id: each.id.replace("000.00.01.", "") } : each)), 1));
    const found = reconcile(a, b);
    expect(missingSentence(found, "b", "vi")).toMatch(/^Qua đối chiếu Sổ giấy với phần mềm, số hồ sơ chưa được nhập vào phần mềm là 5 hồ sơ \(chiếm 12,50% trên tổng số 40 hồ sơ\), trong đó 1 hồ sơ có thể đã nhập với mã khác, chưa xác nhận\. Tình trạng này xuất hiện ở \d cơ quan, đơn vị, nhiều nhất là /);
    expect(missingSentence(confirm(found, found.suspected), "b", "vi")).toMatch(/là 4 hồ sơ \(chiếm 10,00% trên tổng số 40 hồ sơ\)\. /);
  });

  it("says that nothing is missing only where nothing is", () => {
    expect(missingSentence(reconcile(a, a), "b", "vi")).toBe("Qua đối chiếu Sổ giấy với Sổ giấy, tất cả 40 hồ sơ trong Sổ giấy đã được nhập vào Sổ giấy.");
  });
});

it.each(["vi", "en"] as const)("lays out a sheet whose parts tell of every row (%s)", (language) => {
  const model = reconciliationModel(result, { ...settings, language }, { a: true, b: true });
  const rowsOf = (id: string): number | undefined => model.blocks.flatMap((block) => (block.type === "table" && block.id === id ? [block.rows.length] : []))[0];
  expect([rowsOf("onlyA"), rowsOf("onlyB")]).toEqual([result.onlyInA.length, result.onlyInB.length]);
  expect(rowsOf("differing")).toBe(result.differing.reduce((all, { fields }) => all + fields.length, 0));
  for (const block of model.blocks) if (block.type === "table") for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length);
  const linked = model.blocks.flatMap((block) => (block.type === "table" && block.id === "onlyA" ? block.rows.map(({ goTo }) => goTo?.row) : []));
  expect(linked).toEqual(result.onlyInA.map(({ row }) => row));
});
