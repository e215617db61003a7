import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { en } from "../../src/locales/en";
import { LAWS, lawCalled, lawShort, type Law, type LawName } from "../../src/locales/laws/laws";
import { namesOf } from "../../src/indicators/figureNames";
import { vi } from "../../src/locales/vi";

const NAMES: readonly LawName[] = namesOf(LAWS);
const law = (name: LawName): Law => LAWS[name];

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => (each.isDirectory() ? filesUnder(join(folder, each.name)) : /\.tsx?$/.test(each.name) ? [join(folder, each.name)] : []));
}

/** "09/2019/NĐ-CP", "NĐ 09/2019", "Thông tư số 03/2025", "766/QĐ-TTg", "Nghị định 61": a law by its number. */
const NUMBERED = /\b\d{1,5}\/(?:(?:19|20)\d\d\/)?(?:NĐ|TT|QĐ|QH|VPCP|NQ)[-\d\p{L}]*|(?:NĐ|TT|QĐ|NQ|Nghị định|Thông tư|Quyết định|Nghị quyết|Decree|Circular|Decision|Resolution)(?: số)? \d{1,5}(?:\/(?:19|20)\d\d)?(?:\/\p{L}[-\p{L}]*)?/giu;

/** The two names that measures go by in labels, and the slip of a tool that is read as one: they say no year and cite nothing. */
const MEASURES = /^(?:TT|Thông tư|Circular) 01$|^(?:QĐ|Quyết định|Decision) 7[67]6$/i;

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
const found = (text: string): string[] => [...text.matchAll(NUMBERED)].map(([words]) => words);

it("no law's number stands outside the table, so that a law that ends is changed in one place", () => {
  const odd = filesUnder("src").filter((file) => !file.includes("locales/laws/")).flatMap((file) => found(withoutComments(readFileSync(file, "utf8"))).filter((words) => !MEASURES.test(words)).map((words) => `${file}: ${words}`));
  expect(odd).toEqual([]);
});

it("what comments and shown texts cite is in the table, or nobody would know when it ended", () => {
  const known = NAMES.flatMap((name) => [law(name).number, lawShort(name), lawCalled(name, "vi"), lawCalled(name, "en")].map((words) => words.toLowerCase()));
  // "NĐ 42/2022" and "Decree 367/2025" name a law of the table by a part of its number.
  const numberOf = (words: string): string => /\d{1,5}(?:\/(?:19|20)\d\d)?/.exec(words)?.[0] ?? "";
  const isKnown = (words: string): boolean => MEASURES.test(words) || known.includes(words.toLowerCase()) || NAMES.some((name) => law(name).number.startsWith(`${numberOf(words)}/`));
  // An example may call a sheet of somebody's workbook "QĐ 12".
  const isExample = (line: string): boolean => line.includes("@example");
  const texts = [...filesUnder("src").map((file) => readFileSync(file, "utf8").split("\n").filter((line) => !isExample(line)).join("\n")), ...Object.values(vi), ...Object.values(en)];
  expect([...new Set(texts.flatMap(found).filter((words) => !isKnown(words)))]).toEqual([]);
});

describe("the table", () => {
  it("has days in order, and amends only laws that were in force then", () => {
    const wrong = NAMES.filter((name) => {
      const { issued, from, to, amends } = law(name);
      const amended = NAMES.find((each) => each === amends);
      const isLate = amended !== undefined && (law(amended).from > from || (law(amended).to ?? "9999") < from);
      return !/^\d{4}-\d\d-\d\d$/.test(from) || (issued !== "" && issued > from) || (to !== undefined && to < from) || (amends !== undefined && amended === undefined) || isLate;
    });
    expect(wrong).toEqual([]);
  });

  it("has one law of each topic on any day, amendments aside, or a paper would cite two", () => {
    const topics = ["oneStop", "oneStopForms", "reportForms", "reporting", "onlineServices", "index", "layout"];
    const days = ["2021-09-20", "2025-06-30", "2025-07-01", "2026-06-30", "2026-07-01", "2026-12-01"];
    const several = topics.flatMap((topic) => days.flatMap((day) => {
      const inForce = NAMES.filter((name) => law(name).topic === topic && law(name).amends === undefined && law(name).from <= day && (law(name).to ?? "9999") >= day);
      return inForce.length > 1 ? [[topic, day, inForce]] : [];
    }));
    expect(several).toEqual([]);
  });
});
