import { buildReports } from "../../src/report/buildReports";
import { REPORT_KINDS, reportKindsOf } from "../../src/report/request/reportKind";
import { loadTexts, text } from "../../src/locales/text";
import { QUARTER, report, unitCases } from "./cases";
import { ALL_ROLES, readingOf } from "./readings";

beforeAll(() => loadTexts("en"));

const reading = readingOf([...unitCases("Sở Y tế", 40, 3), ...unitCases("Sở Tư pháp", 20)]);

describe("several reports in one go", () => {
  it("come in the catalogue's order whatever the order asked for, or the sheets would jump about", () => {
    const result = buildReports(reading, QUARTER, ["trend", "summary"]);
    expect(result.ok && result.sheets.map(({ kind }) => kind)).toEqual(["summary", "trend"]);
  });

  it("leave the summary as it is alone, digit for digit", () => {
    const result = buildReports(reading, QUARTER, ["trend", "summary"]);
    expect(result.ok && result.sheets[0]).toEqual(report(reading).model);
    // What is written also tells what the appointments show: the pane finds that out where somebody looks at it.
    if (!result.ok) throw new Error(result.problem.message);
    expect(result.json.findings.slice(report(reading).json.findings.length).map(({ type }) => type)).toEqual(["dueOnRestDay"]);
    expect({ ...result.json, findings: report(reading).json.findings }).toEqual(report(reading).json);
  });

  it("with none chosen make the summary: the button always makes something", () => {
    const result = buildReports(reading, QUARTER, []);
    expect(result.ok && result.sheets.map(({ kind }) => kind)).toEqual(["summary"]);
  });

  it.each(REPORT_KINDS.filter((id) => id !== "summary"))("say that %s lacks its columns, and make the others", (kind) => {
    const poor = readingOf(unitCases("Sở Y tế", 12), ALL_ROLES.filter((role) => !["channel", "caseId", "serviceLevel"].includes(role)));
    const result = buildReports(poor, QUARTER, [kind, "summary"]);
    if (!result.ok) throw new Error(result.problem.message);
    const made = result.sheets.some((sheet) => sheet.kind === kind);
    expect(result.json.notMade.map((each) => each.report)).toEqual(made ? [] : [kind]);
    if (!made) expect(result.json.notMade[0].message).toMatch(/không có cột “/);
  });

  it("fit Excel's sheet names in both languages, also for a window over two years", () => {
    for (const language of ["vi", "en"] as const) {
      const result = buildReports(reading, { ...QUARTER, language, period: "21/12/2020-20/12/2021" }, REPORT_KINDS);
      if (!result.ok) throw new Error(result.problem.message);
      for (const { sheetName } of result.sheets) expect(sheetName).toMatch(/^[^\\/?*[\]:']{1,31}$/);
      expect(new Set(result.sheets.map(({ sheetName }) => sheetName)).size).toBe(result.sheets.length);
    }
  });
});

test("a catalogue line without a title or without words would be an empty line in the pane", () => {
  for (const kind of REPORT_KINDS) for (const language of ["vi", "en"] as const) {
    expect(text(language, `report.kind.${kind}`)).not.toBe("");
    expect(text(language, `report.kind.${kind}.about`)).not.toBe("");
  }
});

test.each([
  ["all", [...REPORT_KINDS]], ["trend, summary", ["summary", "trend"]], ["summary", ["summary"]], ["", null], ["summary,x", null],
])("--reports %s is read as meant", (words, expected) => {
  expect(reportKindsOf(words)).toEqual(expected);
});
