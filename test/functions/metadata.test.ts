import { readFileSync } from "fs";
import { join } from "path";
import { functionCatalogue } from "../../src/functions/catalogue";
import { FUNCTIONS } from "../../src/functions/functionTable";
import type { FunctionSpec } from "../../src/functions/model/spec";
import { guideText } from "../../src/functions/metadata/guide";
import {
  metadataFile,
  metadataText,
} from "../../src/functions/metadata/metadata";
import { vi } from "../../src/locales/vi";
import { loadTexts } from "../../src/locales/text";

beforeAll(() => loadTexts("en"));

const root = join(__dirname, "../..");
const committed = (path: string): string =>
  readFileSync(join(root, path), "utf8");
const specs: readonly FunctionSpec[] = FUNCTIONS;

test("the committed metadata and guide are those of the function table (npm run metadata)", () => {
  expect(committed("src/functions/metadata/functions.vi.json")).toBe(
    metadataText("vi"),
  );
  expect(committed("src/functions/metadata/functions.en.json")).toBe(
    metadataText("en"),
  );
  expect(committed("docs/ham.md")).toBe(
    guideText(committed("src/functions/metadata/guide.vi.md")),
  );
});

test("ids and the order of arguments that workbooks rely on stay as shipped", () => {
  expect(
    specs.map(
      ({ id, parameters }) =>
        `${id}(${parameters.map(({ id: name, optional, repeating }) => `${optional ? `[${name}]` : name}${repeating ? "…" : ""}`).join("; ")})`,
    ),
  ).toMatchInlineSnapshot(`
   [
     "ONTIME(cases; [period]; [unit]; [options]…)",
     "INTAKE(cases; [period]; [unit]; [options]…)",
     "CARRIEDOVER(cases; [period]; [unit]; [options]…)",
     "CUMULATIVE(cases; [period]; [unit]; [options]…)",
     "RESOLVED(cases; [period]; [unit]; [options]…)",
     "DUE(cases; [period]; [unit]; [options]…)",
     "EARLY(cases; [period]; [unit]; [options]…)",
     "LATE(cases; [period]; [unit]; [options]…)",
     "OVERDUE(cases; [period]; [unit]; [options]…)",
     "ONLINE(cases; [period]; [unit]; [options]…)",
     "ONLINERATE(cases; [period]; [unit]; [options]…)",
     "PENDING(cases; [period]; [unit]; [options]…)",
     "INTIME(cases; [period]; [unit]; [options]…)",
     "RETURNED(cases; [period]; [unit]; [options]…)",
     "WITHDRAWN(cases; [period]; [unit]; [options]…)",
     "PAUSED(cases; [period]; [unit]; [options]…)",
     "HANDEDOVER(cases; [period]; [unit]; [options]…)",
     "EARLYANDONTIME(cases; [period]; [unit]; [options]…)",
     "LATEANDOVERDUE(cases; [period]; [unit]; [options]…)",
     "LATERATE(cases; [period]; [unit]; [options]…)",
     "ONLINEFULL(cases; [period]; [unit]; [options]…)",
     "ONLINEPARTIAL(cases; [period]; [unit]; [options]…)",
     "RETURNEDRATE(cases; [period]; [unit]; [options]…)",
     "ONTIMECIRCULAR(cases; [period]; [unit]; [options]…)",
     "ONTIMEDECISION(cases; [period]; [unit]; [options]…)",
     "RETURNEDLATE(cases; [period]; [unit]; [options]…)",
     "INDICATOR(cases; indicator; [period]; [unit]; [options]…)",
     "RECEIVED(cases; [period]; [unit]; [options]…)",
     "SUMMARY(cases; [period]; [unit]; [options]…)",
     "BYFIELD(cases; [period]; [unit]; [options]…)",
     "BYPROCEDURE(cases; [period]; [unit]; [options]…)",
     "BYCHANNEL(cases; [period]; [unit]; [options]…)",
     "RANKING(cases; [period]; [unit]; [options]…)",
     "BYMONTH(cases; [periodOfMonths]; [unit]; [options]…)",
     "COMPARE(cases; reportedPeriod; [otherPeriod]; [unit]; [options]…)",
     "LATELIST(cases; [period]; [unit]; [options]…)",
     "DUELIST(cases; dueDays; [unit]; [options]…)",
     "CHECK(checked)",
     "NARRATIVE(cases; reportedPeriod; [unit]; [options]…)",
     "CASEBOOK(cases; [bookMore]…)",
     "DEADLINE(received; limit; [limitUnit]; [cutoff]; [calendar])",
     "WORKDAYS(fromDay; toDay; [calendar])",
     "DAYSLATE(due; [finished]; [openAsOf]; [lateUnit])",
     "DAYSLEFT(due; asOf; [leftUnit])",
     "APOLOGYBY(due; [calendar])",
     "STATUS(received; due; finished; asOf; [status])",
     "PERIOD(periodText; [closingDay])",
     "TOUNICODE(texts)",
     "UNITNAME(unitNames)",
   ]
  `);
});

test("names are those Excel accepts and the same in both languages, so that a workbook works in either", () => {
  for (const { id } of specs) expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
  const [vietnamese, english] = [metadataFile("vi"), metadataFile("en")];
  expect(vietnamese.functions.map(({ id, name }) => [id, name])).toEqual(
    english.functions.map(({ id, name }) => [id, name]),
  );
  expect(new Set(specs.map(({ id }) => id)).size).toBe(specs.length);
});

test("both files say the same but for words, and all words differ", () => {
  const shape = (language: "vi" | "en") =>
    metadataFile(language).functions.map(({ result, parameters }) => [
      result,
      parameters.map(({ type, dimensionality, optional, repeating }) => [
        type,
        dimensionality,
        optional,
        repeating,
      ]),
    ]);
  expect(shape("vi")).toEqual(shape("en"));
  metadataFile("vi").functions.forEach(({ description }, at) =>
    expect(description).not.toBe(metadataFile("en").functions[at].description),
  );
});

test("error cells in a range reach the functions instead of stopping them", () => {
  for (const language of ["vi", "en"] as const) {
    const file = metadataFile(language);
    expect(file.allowErrorForDataTypeAny).toBe(true);
    for (const { parameters } of file.functions)
      expect(parameters.every(({ type }, at) => at > 0 || type === "any")).toBe(
        true,
      );
  }
});

test("optional arguments come last", () => {
  for (const { parameters } of specs) {
    const optional = parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual(
      [...optional].sort((a, b) => Number(a) - Number(b)),
    );
  }
});

test("only the last argument repeats, or Excel could not tell which is which; it is optional, or Excel installs no function at all", () => {
  for (const { parameters } of metadataFile("vi").functions) {
    for (const [
      at,
      { repeating, optional, dimensionality },
    ] of parameters.entries()) {
      if (repeating)
        expect([at, optional, dimensionality]).toEqual([
          parameters.length - 1,
          true,
          "matrix",
        ]);
    }
  }
  expect(
    metadataFile("vi")
      .functions.filter(({ parameters }) =>
        parameters.some(({ repeating }) => repeating),
      )
      .map(({ id }) => id),
  ).toEqual(
    specs
      .filter(({ parameters: [first] }) => first.id === "cases")
      .map(({ id }) => id),
  );
});

test("argument names are such that the wizard and the formula bar show them whole", () => {
  for (const language of ["vi", "en"] as const) {
    for (const { parameters } of functionCatalogue(language))
      for (const { name } of parameters) expect(name).toMatch(/^[a-z_]+$/);
  }
});

test("the guide explains each argument of a function before all of them or in its own section, wherever the function stands in the table", () => {
  const [before, ...sections] = committed("docs/ham.md").split("\n### TTHC.");
  for (const { id, parameters } of functionCatalogue("vi")) {
    const own = sections.find((each) => each.startsWith(`${id}\n`)) ?? "";
    for (const { description } of parameters)
      expect([
        id,
        description,
        before.includes(description) !== own.includes(description),
      ]).toEqual([id, description, true]);
  }
});

test("the guide has every function, every sentence of an error, and no placeholder left", () => {
  const guide = committed("docs/ham.md");
  for (const entry of functionCatalogue("vi"))
    for (const part of [
      `### ${entry.name}`,
      entry.syntax,
      entry.example,
      entry.description,
      entry.returns,
    ])
      expect(guide).toContain(part);
  for (const [key, sentence] of Object.entries(vi))
    if (key.startsWith("function.problem."))
      expect(guide).toContain(sentence.replace(/\{\w+\}/g, "…"));
  expect(guide).not.toMatch(/\{\{|\{\w+\}/);
});
