import { errandCount, findingCatalogue, findingEntry, findingTextKeys } from "../../src/checks/catalogue";
import { FINDING_TYPES } from "../../src/register/model/findings";
import { FATE_TYPES } from "../../src/register/reader/fates";

test("every finding has one entry, the gravest first", () => {
  const entries = findingCatalogue();
  expect(entries.map(({ type }) => type).sort()).toEqual([...FINDING_TYPES].sort());
  const ranks = entries.map(({ severity }) => ["error", "warning", "info"].indexOf(severity));
  expect(ranks).toEqual([...ranks].sort());
});

test("what the reader leaves out is called left out, so that the balance line and the texts agree", () => {
  const excluding = FATE_TYPES.filter((type) => type !== "");
  const excluded = findingCatalogue().filter(({ outcome, type }) => outcome === "excluded" && !type.startsWith("aggregate")).map(({ type }) => type);
  expect(excluded.sort()).toEqual([...new Set(excluding)].sort());
});

test("a case that is missing from the report until it is mended is an error", () => {
  for (const type of ["missingReceived", "unreadableDate", "finishedBeforeReceived", "errorCell", "doneWithoutFinished"] as const) {
    expect(findingEntry(type)).toEqual({ type, severity: "error", outcome: "excluded" });
  }
});

test("texts are looked up under the finding's own id", () => {
  expect(findingTextKeys("missingDue")).toEqual({ title: "finding.missingDue.title", fix: "finding.missingDue.fix" });
});

describe("what wants the user", () => {
  const wanting = FINDING_TYPES.filter((type) => errandCount(new Map([[type, 1]])) > 0);

  test("is never a mere information, or the number beside the tab is soon not looked at", () => {
    expect(wanting.filter((type) => findingEntry(type).severity === "info")).toEqual([]);
    const harmless = ["blankRow", "duplicateCase", "mergedSpelling", "ignoredColumn", "missingColumn", "placeholderDay", "twoDigitYear", "unitFromReceivingUnit", "unitFromTitle", "lostSeconds"] as const;
    expect(errandCount(new Map(harmless.map((type) => [type, 40])))).toBe(0);
  });

  test("is every case that is missing from the figures, and what is read by a guess that may be wrong", () => {
    expect(errandCount(new Map([["unreadableDate", 3], ["missingReceived", 2], ["unreadSheet", 1], ["guessedColumn", 1], ["duplicateDiffers", 4]]))).toBe(11);
    const errors = findingCatalogue().filter(({ severity, outcome }) => severity === "error" && outcome === "excluded").map(({ type }) => type);
    expect(errors.filter((type) => !wanting.includes(type))).toEqual([]);
  });

  test("is no finding whose question counts itself", () => {
    expect(errandCount(new Map([["swappedDays", 352], ["unknownStatus", 12], ["unsureColumn", 20], ["registersDiffer", 13]]))).toBe(0);
  });
});
