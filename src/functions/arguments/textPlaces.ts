import type { CellValue } from "../../register/model/grid";
import { cleanText } from "../../register/texts/cell";
import { foldKey } from "../../register/texts/fold";
import { hasMarks } from "../../register/texts/marks";
import { spellingKey } from "../../register/texts/nameKey";
import { failure, success, type Outcome } from "../model/problem";
import { measured, measureIn } from "./measure";
import { literalOf, wildcardTest } from "./wildcards";

/** The different cells of a column, and what its words mean beside their spelling. */
export interface ColumnCells {
  column: string;
  cells: readonly CellValue[];
  /** Those of cases come first; the others are of rows that were left out. */
  ofCases: number;
  /** A key of what a text means; "" for nothing. Texts that mean the same are taken where none is spelled as asked. */
  meaningOf: (text: string) => string;
}

type Index<Key> = ReadonlyMap<Key, readonly number[]>;

/** Where texts stand in a column. Each way of comparing looks at the column once, so that a list of thousands of texts is as quick. */
export class TextPlaces {
  private readonly column: ColumnCells;
  private readonly texts: readonly string[];
  private readonly exact: () => Index<string>;
  private readonly signs: () => Index<string>;
  private readonly folded: () => Index<string>;
  private readonly meanings: () => Index<string>;
  private readonly numbers: () => Index<unknown>;
  private readonly days: () => Index<unknown>;

  constructor(column: ColumnCells, texts: readonly string[]) {
    this.column = column;
    this.texts = texts;
    this.exact = once(() => indexed(texts, spellingKey));
    this.signs = once(() => indexed(texts, lowerCase));
    this.folded = once(() => indexed(texts, foldKey));
    this.meanings = once(() => indexed(texts, column.meaningOf));
    this.numbers = once(() => indexed(column.cells, (cell) => measured(cell, false)));
    this.days = once(() => indexed(column.cells, (cell) => measured(cell, true)));
  }

  /** By its marks where they are written, else without them as long as that means one text only; then by what it means. */
  byText(criterion: string): Outcome<readonly number[]> {
    const text = literalOf(criterion);
    const exact = this.spelled(text);
    if (exact.length > 0 || text === "") return success(exact);
    const folded = hasMarks(text) ? [] : this.folded().get(foldKey(text)) ?? [];
    const different = new Map(folded.map((at) => [spellingKey(this.texts[at]), this.texts[at]]));
    if (different.size > 1) {
      const values = { column: this.column.column, criterion: text.slice(0, 60), examples: quotedTexts([...different.values()]) };
      return failure("notAvailable", "function.problem.criterionAmbiguous", values);
    }
    const meaning = folded.length > 0 ? "" : this.column.meaningOf(text);
    return success(meaning === "" ? folded : this.meanings().get(meaning) ?? []);
  }

  /** A cell without a text fits none, "*" neither, as with COUNTIFS. */
  byWildcards(text: string): number[] {
    const exact = this.fitting(wildcardTest(text));
    return exact.length > 0 || hasMarks(text) ? exact : this.fitting(wildcardTest(text, { marks: false }));
  }

  private fitting(test: (name: string) => boolean): number[] {
    return this.texts.flatMap((name, at) => (name !== "" && test(name) ? [at] : []));
  }

  /** Signs make no difference between names, but "~*" asks for this very one; an amount and a day are one however they are written. */
  private spelled(text: string): readonly number[] {
    if (/[*?~]/.test(text)) return this.signs().get(lowerCase(text)) ?? [];
    const exact = this.exact().get(spellingKey(text)) ?? [];
    const measure = LEADING_ZERO.test(text) ? null : measureIn(text);
    const same = measure === null ? [] : (measure.isDay ? this.days() : this.numbers()).get(measure.number) ?? [];
    const alike = same.filter((at) => !LEADING_ZERO.test(this.texts[at]));
    return alike.length === 0 ? exact : [...new Set([...exact, ...alike])];
  }
}

/** "007" is a code. */
const LEADING_ZERO = /^0\d*$/;

function lowerCase(text: string): string {
  return cleanText(text).toLowerCase();
}

function once<Found>(find: () => Found): () => Found {
  let found: Found | null = null;
  return () => (found ??= find());
}

function indexed<Item, Key>(items: readonly Item[], spellingKey: (item: Item) => Key): Index<Key> {
  const index = new Map<Key, number[]>();
  for (const [at, item] of items.entries()) {
    const key = spellingKey(item);
    const places = index.get(key);
    if (places) places.push(at);
    else index.set(key, [at]);
  }
  return index;
}

/**
 * The first texts of a column, for a sentence.
 * @example quotedTexts(["Đất đai", "Hộ tịch"]) // "“Đất đai”, “Hộ tịch”"
 */
export function quotedTexts(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name.slice(0, 60)}”`).join(", ");
  return names.length > 3 ? `${shown} …` : shown;
}
