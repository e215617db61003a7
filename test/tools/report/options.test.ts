import { storeOptions } from "../../../tools/report/storedOptions";
import { parseOptions } from "../../../tools/report/options";
import { decodeSettings, SETTINGS_KEY } from "../../../src/settings/settingsText";

const problemOf = (words: string[]) => {
  const parsed = parseOptions(words);
  return parsed.kind === "problem" ? parsed.problem.key : parsed.kind;
};

describe("the command line", () => {
  it("reads every option, with a space or an equals sign", () => {
    expect(parseOptions(["sổ hồ sơ.xlsx", "--period", "Q3/2021", "--closing-day=14", "--group", "field", "--output", "ra.xlsx", "--json=-", "--timing"])).toEqual({
      kind: "report", options: { workbook: "sổ hồ sơ.xlsx", period: "Q3/2021", closingDay: 14, group: "field", output: "ra.xlsx", json: "-", strict: false, timing: true },
    });
  });

  it("takes kinds of questions to say yes to, as the findings are called, and refuses what names none", () => {
    expect(parseOptions(["a.xlsx", "--accept", "swappedDays,unknownChannel", "--strict"])).toMatchObject({ options: { accept: ["swappedDays", "unknownChannel"], strict: true } });
    expect(parseOptions(["a.xlsx", "--accept=all"])).toMatchObject({ options: { accept: ["all"], strict: false } });
    expect(problemOf(["a.xlsx", "--accept", "missingDue"])).toBe("preview.report.badAccept");
    expect(problemOf(["a.xlsx", "--accept", "swappedDays,"])).toBe("preview.report.badAccept");
  });

  it("takes a period with a dash for a value", () => {
    expect(parseOptions(["a.xlsx", "--period", "21/6/2021-20/9/2021"])).toMatchObject({ options: { period: "21/6/2021-20/9/2021" } });
  });

  it.each([
    [[], "preview.report.noFile"], [["--period", "Q3/2021"], "preview.report.noFile"], [["a.xlsx", "b.xlsx"], "report"],
    [["a.xlsx", "--perod", "Q3"], "preview.report.unknownOption"], [["a.xlsx", "--period"], "preview.report.noValue"], [["a.xlsx", "--period="], "preview.report.noValue"],
    [["a.xlsx", "--output", "--json", "x"], "preview.report.noValue"], [["a.xlsx", "--period", "1", "--period", "2"], "preview.report.twice"],
    [["a.xlsx", "--closing-day", "0"], "preview.report.badClosingDay"], [["a.xlsx", "--closing-day", "32"], "preview.report.badClosingDay"],
    [["a.xlsx", "--closing-day", "20.5"], "preview.report.badClosingDay"], [["a.xlsx", "--closing-day", "hai mươi"], "preview.report.badClosingDay"],
    [["a.xlsx", "--group", "district"], "preview.report.badGroup"], [["--help"], "help"], [["a.xlsx", "-h"], "help"],
  ])("refuses %j by its own sentence", (words, key) => {
    expect(problemOf(words)).toBe(key);
  });
});

describe("options as settings of the workbook", () => {
  it("are what the add-in reads, and the user's other choices stay", () => {
    const settings = new Map<string, unknown>([[SETTINGS_KEY, JSON.stringify({ version: 1, report: { agency: "Sở A", closingDay: 14, period: "Q1/2020" }, columns: { f: 1 } })]]);
    storeOptions(settings, { period: "Q3/2021", group: "field" });
    expect(decodeSettings(settings.get(SETTINGS_KEY))).toMatchObject({ period: "Q3/2021", groupBy: "field", agency: "Sở A", closingDay: 14 });
    expect(JSON.parse(String(settings.get(SETTINGS_KEY)))).toMatchObject({ columns: { f: 1 } });
  });

  it("without a period ask for the last complete quarter, whatever the workbook kept", () => {
    const settings = new Map<string, unknown>([[SETTINGS_KEY, JSON.stringify({ version: 1, report: { period: "Q1/2020" } })]]);
    storeOptions(settings, {});
    expect(decodeSettings(settings.get(SETTINGS_KEY)).period).toBe("");
  });

  it.each([["{hỏng"], [5], [null], ['"text"'], ["[]"]])("stand above damaged settings: %j", (stored) => {
    const settings = new Map<string, unknown>([[SETTINGS_KEY, stored]]);
    storeOptions(settings, { closingDay: 31 });
    expect(decodeSettings(settings.get(SETTINGS_KEY)).closingDay).toBe(31);
  });
});

describe("--style", () => {
  it.each(["signed", "published"])("%s chooses how the report speaks", (style) => {
    expect(parseOptions(["a.xlsx", "--style", style])).toMatchObject({ kind: "report", options: { style } });
  });

  it("refuses a style that there is not, rather than print the usual one", () => {
    expect(parseOptions(["a.xlsx", "--style", "đẹp"])).toMatchObject({ kind: "problem", problem: { key: "preview.report.badStyle", values: { value: "đẹp" } } });
  });
});
