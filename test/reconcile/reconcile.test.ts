import { alike, confirm, reconcile } from "../../src/reconcile/reconcile";
import type { ComparedList, Reconciliation } from "../../src/reconcile/model/reconciliation";
import { gridOf, knownCases, listOf, plantedLists, shuffled, type Known } from "./plantedLists";

const SEEDS = [1, 2, 3];
const planted = SEEDS.map((seed) => plantedLists(400, seed));
const results = planted.map(({ a, b }) => reconcile(listOf(gridOf("Sổ giấy", a, 0)), listOf(gridOf("Phần mềm", b, 1))));

const ids = (rows: readonly { caseId: string }[]): string[] => rows.map(({ caseId }) => caseId.trim()).sort();
/** What a result says, whichever list comes first and in whatever order its rows stand. */
function told(result: Reconciliation, isMirrored = false): unknown {
  const [first, second] = isMirrored ? (["b", "a"] as const) : (["a", "b"] as const);
  const sorted = (texts: string[]): string[] => [...texts].sort();
  return {
    onlyInA: ids(isMirrored ? result.onlyInB : result.onlyInA), onlyInB: ids(isMirrored ? result.onlyInA : result.onlyInB), pairs: result.pairs.a.length,
    differing: sorted(result.differing.map((pair) => `${pair[first].caseId} ${pair.fields.map((each) => `${each.field}:${each[first]}/${each[second]}`).join(",")}`)),
    suspected: sorted(result.suspected.map((pair) => `${pair[first].caseId} ${pair[second].caseId} ${pair.isOneOfSeveral} ${pair.reasons.map(({ why, fields }) => `${why}(${fields.join()})`).join()}`)),
    repeated: [result.repeatedInA.length, result.repeatedInB.length].sort(),
  };
}

function balance({ a, b, pairs, onlyInA, onlyInB, repeatedInA, repeatedInB }: Reconciliation): number[] {
  return [a.rows.length - pairs.a.length - onlyInA.length - repeatedInA.length, b.rows.length - pairs.b.length - onlyInB.length - repeatedInB.length];
}

it.each(SEEDS.map((seed, at) => [seed, at]))("finds every planted difference and no other, however ids and words are written (seed %i)", (_, at) => {
  const { onlyInA, onlyInB, differing } = planted[at];
  const result = results[at];
  expect(ids(result.onlyInA)).toEqual([...onlyInA].sort());
  expect(result.onlyInB).toHaveLength(onlyInB.length);
  expect(new Map(result.differing.map((pair) => [pair.a.caseId, pair.fields.map(({ field }) => field).sort()]))).toEqual(differing);
  expect(result.notCompared).toEqual([]);
});

it.each(SEEDS.map((seed, at) => [seed, at]))("loses no row, says the same mirrored, and the same whatever the order of rows (seed %i)", (seed, at) => {
  const result = results[at];
  const { a, b } = planted[at];
  expect(balance(result)).toEqual([0, 0]);
  expect(told(reconcile(result.b, result.a), true)).toEqual(told(result));
  expect(told(reconcile(listOf(gridOf("Sổ giấy", shuffled(a, seed), 0)), listOf(gridOf("Phần mềm", shuffled(b, seed + 9), 1))))).toEqual(told(result));
});

it("gives nothing but pairs for a list held against itself", () => {
  const list = listOf(gridOf("Sổ", planted[0].a, 0));
  expect(told(reconcile(list, list))).toEqual({ onlyInA: [], onlyInB: [], pairs: planted[0].a.length, differing: [], suspected: [], repeated: [0, 0] });
});

describe("ids that do not agree", () => {
  const base = knownCases(60, 7);
  const a = listOf(gridOf("A", base, 0));
  const withIds = (change: (each: Known, at: number) => unknown): ComparedList => listOf(gridOf("B", base.map((each, at) => ({ ...each, id: change(each, at) })), 1));
  const suspicions = (b: ComparedList): string[] => reconcile(a, b).suspected.map((pair) => `${pair.a.at}=${pair.b.at} ${pair.reasons.map(({ why }) => why).join("+")}${pair.isOneOfSeveral ? " ?" : ""}`);

  it.each<[string, (id: string) => string, string]>([
    ["lost its prefix", (id) => id.replace("000.00.01.", ""), "idWithoutPrefix"],
    ["lost all but its end", (id) => id.slice(-12), "idWithoutPrefix"],
    ["lost zeros inside", (id) => id.replace(/-0+/g, "-"), "idLostZeros"],
    ["lost its first zeros", (id) => id.replace(/^0+/, ""), "idLostZeros"],
    ["lost prefix and zeros", (id) => id.replace("000.00.01.", "").replace(/-0+/g, "-"), "idWithoutPrefix+idLostZeros"],
    ["has another sign", (id) => `${id.slice(0, -2)}X${id.slice(-1)}`, "idMistyped"],
    ["has a sign more", (id) => `${id.slice(0, 16)}9${id.slice(16)}`, "idMistyped"],
    ["has points for dashes", (id) => id.replace(/-/g, "."), "idMistyped"],
    ["is another system's", (id) => `G22-${id.slice(-4)}`, "sameColumns"],
    ["is missing", () => "", "sameColumns"],
  ])("proposes the right row, and confirms nothing by itself, when an id %s", (_, change, why) => {
    const b = withIds((each, at) => (at % 6 === 0 ? change(each.id) : each.id));
    const result = reconcile(a, b);
    const wanted = base.flatMap((_each, at) => (at % 6 === 0 ? [`${at}=${at} ${why}`] : []));
    expect(suspicions(b)).toEqual(wanted);
    expect([result.onlyInA.length, result.onlyInB.length]).toEqual([10, 10]);
    expect(balance(result)).toEqual([0, 0]);
  });

  it("proposes the row whose other columns agree where Excel has cut the last digits of ids that begin alike", () => {
    const long = (at: number): string => `2107210000012${String(3456 + at * 11).padStart(5, "0")}`;
    const whole = listOf(gridOf("A", base.map((each, at) => ({ ...each, id: long(at) })), 0));
    const cut = listOf(gridOf("B", base.map((each, at) => ({ ...each, id: at % 6 === 0 ? Number(`${long(at).slice(0, 15)}000`) : long(at) })), 1));
    const result = reconcile(whole, cut);
    expect(result.suspected.map((pair) => `${pair.a.at}=${pair.b.at} ${pair.reasons.map(({ why }) => why).join()}`)).toEqual(base.flatMap((_each, at) => (at % 6 === 0 ? [`${at}=${at} idLostDigits`] : [])));
    expect(result.onlyInA).toHaveLength(10);
  });

  it("never pairs by an id that has lost digits, even where both lists show the same digits", () => {
    const ids = [210721000001234000, 210721000001235000];
    const lists = ["A", "B"].map((sheet) => listOf(gridOf(sheet, base.slice(0, 2).map((each, at) => ({ ...each, id: ids[at] })), 0)));
    const result = reconcile(lists[0], lists[1]);
    expect(result.pairs.a).toHaveLength(0);
    expect(result.suspected.map(({ a: { at }, b }) => [at, b.at])).toEqual([[0, 0], [1, 1]]);
  });

  it("says nothing of running numbers one sign apart that are of other people", () => {
    const other = knownCases(60, 8).map((each, at) => ({ ...each, id: base[at].id.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)), received: base[at].received }));
    expect(reconcile(a, listOf(gridOf("B", other, 1))).suspected.filter(({ a: one, b }) => one.at === b.at)).toEqual([]);
  });

  it("moves confirmed pairs to the cases of both lists and compares them, one by one or all alike", () => {
    const b = listOf(gridOf("B", base.map((each, at) => (at % 6 === 0 ? { ...each, id: each.id.replace("000.00.01.", ""), due: Number(each.due) + (at === 6 ? 1 : 0) } : each)), 1));
    const result = reconcile(a, b);
    const one = confirm(result, result.suspected.slice(0, 2));
    expect([one.onlyInA.length, one.onlyInB.length, one.suspected.length, one.pairs.confirmed]).toEqual([8, 8, 8, 2]);
    expect(one.differing.map((pair) => [pair.a.at, pair.fields])).toEqual([[6, [{ field: "due", a: expect.any(String), b: expect.any(String) }]]]);
    const all = confirm(one, alike(one, "idWithoutPrefix"));
    expect([all.onlyInA.length, all.onlyInB.length, all.suspected.length, all.pairs.confirmed]).toEqual([0, 0, 0, 10]);
    expect(balance(all)).toEqual([0, 0]);
    expect(confirm(all, result.suspected)).toEqual(all);
  });

  it("leaves rivals to the user: two rows that look alike are not confirmed at once", () => {
    const twin = { ...base[0], id: "" };
    const result = reconcile(listOf(gridOf("A", [base[0], base[1]], 0)), listOf(gridOf("B", [twin, { ...twin }, base[1]], 1)));
    expect(result.onlyInB.length).toBeGreaterThan(0);
    expect(alike(result, "sameColumns").length).toBeLessThan(2);
  });
});

describe("rows that a list does not count", () => {
  const base = knownCases(12, 3);
  const changed = (list: readonly Known[], at: number, change: object): (Omit<Known, "id"> & { id: unknown })[] => list.map((each, i) => (i === at ? { ...each, ...change } : each));

  it("finds a case whose day the other list has in a form that cannot be read, and shows what stands there", () => {
    const result = reconcile(listOf(gridOf("A", base, 0)), listOf(gridOf("B", changed(base, 2, { due: "31/2/2021" }), 1)));
    expect([result.onlyInA, result.onlyInB]).toEqual([[], []]);
    expect(result.differing).toEqual([expect.objectContaining({ b: expect.objectContaining({ row: 4, notCounted: "unreadableDate" }), fields: [{ field: "due", a: expect.any(String), b: "31/2/2021" }] })]);
  });

  it("finds a case whose day of receipt is blank in the other list", () => {
    const result = reconcile(listOf(gridOf("A", base, 0)), listOf(gridOf("B", changed(base, 5, { received: "" }), 1)));
    expect(result.onlyInA).toEqual([]);
    expect(result.differing.map(({ fields }) => fields.map(({ field, b }) => [field, b]))).toEqual([[["received", ""]]]);
  });

  it("compares the newest state of a case that a list holds twice, and tells the other row", () => {
    const early = { ...base[0], finished: "" as const, status: "Đang xử lý" };
    const late = { ...base[0], finished: Number(base[0].received) + 2, status: "Đã trả kết quả" };
    const result = reconcile(listOf(gridOf("A", [early, ...base.slice(1), late], 0)), listOf(gridOf("B", [late, ...base.slice(1)], 1)));
    expect(result.differing).toEqual([]);
    expect(result.repeatedInA.map(({ repeat, kept }) => [repeat.row, kept.row])).toEqual([[2, 14]]);
    expect(balance(result)).toEqual([0, 0]);
  });

  it("keeps ids apart that differ only in where a dash stands when one list has both", () => {
    const two = [{ ...base[0], id: "1-12" }, { ...base[1], id: "11-2" }];
    const result = reconcile(listOf(gridOf("A", two, 0)), listOf(gridOf("B", [two[1]], 1)));
    expect([result.pairs.a.length, ids(result.onlyInA)]).toEqual([1, ["1-12"]]);
  });
});

describe("columns that lists do not share", () => {
  const base = knownCases(20, 4);

  it("says which field only one list has instead of finding it blank in every row", () => {
    const result = reconcile(listOf(gridOf("A", base, 0)), listOf(gridOf("B", base, 1, ["channel", "fee"])));
    expect(result.differing).toEqual([]);
    expect(result.notCompared).toEqual([{ field: "channel", only: "a" }, { field: "fee", only: "a" }]);
  });

  it("takes short forms of a unit's name for the unit, and says so", () => {
    const b = base.map((each) => ({ ...each, unit: each.unit === "UBND xã Tân Lập" ? "Xã Tân Lập" : each.unit === "Sở Giao thông vận tải" ? "SGTVT" : each.unit }));
    const result = reconcile(listOf(gridOf("A", base, 0)), listOf(gridOf("B", b, 1)));
    expect(result.differing).toEqual([]);
    expect(result.unitsTakenAs.map(({ name }) => name).sort()).toEqual(expect.arrayContaining(["SGTVT"]));
    expect(result.unitsTakenAs).toHaveLength(2);
  });

  it("counts text amounts and amounts as numbers as one, and a blank as nothing to pay", () => {
    const b = base.map((each, at) => ({ ...each, fee: each.fee === "" ? 0 : (`${each.fee / 1000}.000 đ` as never), procedure: at === 0 ? "Khác" : each.procedure }));
    expect(reconcile(listOf(gridOf("A", base, 0)), listOf(gridOf("B", b, 1))).differing).toEqual([]);
  });
});
