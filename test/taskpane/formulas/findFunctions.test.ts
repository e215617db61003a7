import { OFFERED } from "../../../src/functions/catalogue";
import { FAMILIES, FUNCTIONS } from "../../../src/functions/functionTable";
import { findFunctions } from "../../../src/taskpane/formulas/findFunctions";

const found = (query: string, language: "vi" | "en" = "vi"): string[] => findFunctions(query, language).flatMap(({ entries }) => entries.map(({ id }) => id));

describe("functions that are looked for", () => {
  it("are all there without a query, each once, family by family", () => {
    expect(found("").sort()).toEqual(OFFERED.map(({ id }) => id).sort());
    expect(findFunctions("", "vi").map(({ family }) => family)).toEqual(["figures", "tables", "books", "days", "texts"]);
  });

  it.each<[string, string[]]>([
    ["qua han", ["LATE", "OVERDUE"]], ["Quá hạn", ["LATE", "OVERDUE"]], ["tre han", ["LATE", "OVERDUE"]], ["truc tuyen", ["ONLINE", "ONLINERATE"]], ["tổng hợp", ["SUMMARY"]],
    ["ngay chot", ["PERIOD"]], ["=TTHC.LATE", ["LATE"]], ["tthc.late", ["LATE"]], ["=TTHC", ["LATE", "PERIOD"]], ["ty le dung han", ["ONTIME"]], ["mới", ["INTAKE"]],
  ])("%s", (query, ids) => expect(found(query)).toEqual(expect.arrayContaining(ids)));

  it("begin with the words that were typed: “han” is no part of “nhan”", () => {
    expect(found("qua han")).not.toContain("INTAKE");
    expect(found("han")).not.toContain("ONLINE");
    expect(found("qwerty")).toEqual([]);
    expect(found("?*[(")).toHaveLength(found("").length);
  });

  it("are found in English by English words", () => {
    expect(found("late", "en")).toEqual(expect.arrayContaining(["LATE"]));
    expect(found("backlog", "en")).toEqual(["CARRIEDOVER"]);
  });

  it("stand in one family each; one that no family has yet is shown all the same", () => {
    const inFamilies = Object.values(FAMILIES).flatMap((functions) => functions.map(({ id }) => id));
    expect(new Set(inFamilies).size).toBe(inFamilies.length);
    expect(inFamilies.filter((id) => !FUNCTIONS.some((spec) => spec.id === id))).toEqual([]);
  });
});
