import fc from "fast-check";
import { decodeMergeChoices, encodeMergeChoices, MERGE_RESULTS, NO_MERGE_CHOICES, unitsIn, unitsToSend, type MergeChoices } from "../../src/settings/mergeChoices";

describe("what a workbook remembers of merging files", () => {
  it("comes back as it was kept, or next month begins with the list and the choice made anew", () => {
    const chosen: MergeChoices = { units: ["Xã Tam Dương", "P. Vĩnh Yên"], lastUnits: ["Xã Hội Thịnh"], result: "figuresOnly", deadline: "25/9/2021" };
    expect(decodeMergeChoices(encodeMergeChoices(chosen))).toEqual(chosen);
    expect(decodeMergeChoices(encodeMergeChoices({ ...chosen, units: null })).units).toBeNull();
  });

  it("expects the units of the last merge until somebody says otherwise, be it that none are expected", () => {
    const last = { ...NO_MERGE_CHOICES, lastUnits: ["Xã A", "Xã B"] };
    expect(unitsToSend(last)).toEqual(["Xã A", "Xã B"]);
    expect(unitsToSend({ ...last, units: ["Xã C"] })).toEqual(["Xã C"]);
    expect(unitsToSend({ ...last, units: [] })).toEqual([]);
  });

  it("keeps what another version of the add-in has added", () => {
    expect(JSON.parse(encodeMergeChoices(NO_MERGE_CHOICES, '{"version":2,"folder":"T9"}'))).toMatchObject({ folder: "T9", version: 1 });
  });

  it.each([undefined, null, "", "{", "[]", '"x"', 5, {}, '{"units":"Xã A","lastUnits":[1,{}],"result":"all","deadline":{}}', '{"__proto__":{"result":"unitTable"}}'])(
    "takes %p for nothing chosen instead of failing to open the view", (stored) => {
      expect(decodeMergeChoices(stored)).toEqual(NO_MERGE_CHOICES);
    });

  it("reads whatever stands there to choices that it keeps unchanged", () => {
    const some = fc.record({
      units: fc.option(fc.array(fc.string()), { nil: null }), lastUnits: fc.array(fc.string()), result: fc.constantFrom(...MERGE_RESULTS), deadline: fc.string(),
    });
    fc.assert(fc.property(some, (chosen) => {
      const once = decodeMergeChoices(encodeMergeChoices(chosen));
      expect(decodeMergeChoices(encodeMergeChoices(once))).toEqual(once);
    }), { numRuns: 50 });
  });
});

describe("a typed list of units", () => {
  it("has each unit once, without blank lines, blanks around and another spelling of the same name", () => {
    expect(unitsIn("Xã Tân Lập\r\n\r\n  xã   tân lập \nXã Tấn Lập\n\tP. Hòa Bình\nP. Hoà Bình\n—\n")).toEqual(["Xã Tân Lập", "Xã Tấn Lập", "P. Hòa Bình"]);
  });

  it("of thousands of lines stays one that the workbook can keep", () => {
    expect(unitsIn(Array.from({ length: 5_000 }, (_, at) => `Xã ${at}`).join("\n"))).toHaveLength(2_000);
    expect(unitsIn("x".repeat(1_000))[0]).toHaveLength(200);
  });
});
