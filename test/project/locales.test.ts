import { en } from "../../src/locales/en";
import { vi } from "../../src/locales/vi";

const keys = Object.keys(vi) as (keyof typeof vi)[];
const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

describe("locales", () => {
  const said = (texts: Record<string, string>, key: string) => texts[key].trim() !== "";

  it("say everything in both languages, or an English reader meets a blank", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => !said(vi, key) || !said(en, key))).toEqual([]);
  });

  it("carry the same figures in both languages, or a sentence would lose its number", () => {
    const differing = keys.filter((key) => placeholders(vi[key]).join() !== placeholders(en[key]).join());
    expect(differing).toEqual([]);
  });
});
