import { findingCatalogue, findingEntry, findingTextKeys } from "../../src/checks/catalogue";
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
  expect(findingTextKeys("missingDue")).toEqual({ title: "finding.missingDue.title", explain: "finding.missingDue.explain", fix: "finding.missingDue.fix" });
});
