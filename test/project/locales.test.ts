import { en } from "../../src/locales/en";
import { enOfFindingGuide } from "../../src/locales/en/findingGuide";
import { viOfFindingGuide } from "../../src/locales/vi/findingGuide";
import { enOfMergeSheets } from "../../src/locales/en/mergeSheets";
import { viOfMergeSheets } from "../../src/locales/vi/mergeSheets";
import { enOfFunctions } from "../../src/locales/en/functions";
import { vi } from "../../src/locales/vi";
import { viOfFunctions } from "../../src/locales/vi/functions";
import { enOfTools } from "../../tools/locales/en";
import { viOfTools } from "../../tools/locales/vi";

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();
const tables: [string, Record<string, string>, Record<string, string>][] = [
  ["the add-in", vi, en], ["worksheet functions", viOfFunctions, enOfFunctions], ["findings", viOfFindingGuide, enOfFindingGuide], ["merged files", viOfMergeSheets, enOfMergeSheets], ["the preview", viOfTools, enOfTools],
];

describe.each(tables)("the texts of %s", (_whose, vietnamese, english) => {
  const keys = Object.keys(vietnamese);

  it("say everything in both languages, or an English reader meets a blank", () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => vietnamese[key].trim() === "" || english[key].trim() === "")).toEqual([]);
  });

  it("carry the same figures in both languages, or a sentence would lose its number", () => {
    expect(keys.filter((key) => placeholders(vietnamese[key]).join() !== placeholders(english[key]).join())).toEqual([]);
  });
});

it("no key stands in two tables, or two sentences would go by one name", () => {
  const keys = tables.flatMap(([, vietnamese]) => Object.keys(vietnamese));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});
