import type { Day } from "../../calendar/day";
import { RULE_SETS, type RuleSetId } from "../request/scoreChoices";
import type { ItemEdit, KeptNumbers, RuleEdit, ScoreBook, TypedNumbers } from "./scoreBook";

/** A cell of a score's sheet that the user may type into, as it is now. */
export interface TypedInput {
  /** "<code>/<letter>", see INPUT_LETTERS. */
  name: string;
  value: number | string;
  isChanged: boolean;
}

/** The sheet of one rule set and period. */
interface SheetOf {
  set: RuleSetId;
  from: Day;
  to: Day;
  period: string;
}

/** Cells of one row by their letters. */
type Row = Readonly<Partial<Record<string, TypedInput>>>;

const NUMBERS = { n: "numerator", d: "denominator", p: "points" } as const satisfies Record<string, keyof TypedNumbers>;
const ITEM = { m: "maximum", f: "fullAt" } as const satisfies Record<string, keyof ItemEdit>;

function sheetOf(of: string): SheetOf | null {
  const [name, from, to, ...period] = of.split("|");
  const set = RULE_SETS.find((each) => each === name);
  return set !== undefined && Number(from) > 0 && Number(to) > 0 ? { set, from: Number(from), to: Number(to), period: period.join("|") } : null;
}

function rowsOf(cells: readonly TypedInput[]): [string, Row][] {
  const rows = new Map<string, Record<string, TypedInput>>();
  for (const cell of cells) {
    const [code, letter] = cell.name.split("/");
    rows.set(code, { ...rows.get(code), [letter]: cell });
  }
  return [...rows];
}

function isChanged(row: Row, letters: readonly string[]): boolean {
  return letters.some((letter) => row[letter]?.isChanged === true);
}

/** The number in a cell; undefined for a blank. */
function numberIn(cell: TypedInput | undefined): number | undefined {
  return typeof cell?.value === "number" ? cell.value : undefined;
}

function textIn(cell: TypedInput | undefined): string | undefined {
  const text = cell === undefined ? "" : String(cell.value).trim();
  return text === "" ? undefined : text;
}

/** An object with some members put in, and those that are undefined left out. */
function withMembers<T extends object>(before: T, members: Partial<T>): T {
  const merged = { ...before, ...members };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as T;
}

/** What was typed of an item's numbers; a row that showed an earlier period's is this period's as a whole once it was touched. */
function typedNumbers(row: Row, before: TypedNumbers): TypedNumbers {
  const isWhole = row.s !== undefined;
  const letters = (["n", "d", "p"] as const).filter((letter) => row[letter] !== undefined && (isWhole || row[letter]?.isChanged === true));
  return withMembers(before, Object.fromEntries(letters.map((letter) => [NUMBERS[letter], numberIn(row[letter])])));
}

function isSame(a: KeptNumbers, b: Omit<KeptNumbers, "on">): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator && a.points === b.points;
}

function withNumbers(book: ScoreBook, code: string, row: Row, sheet: SheetOf, today: Day): ScoreBook {
  if (!isChanged(row, ["n", "d", "p", "s"])) return book;
  const isThis = (each: KeptNumbers): boolean => each.set === sheet.set && each.code === code && each.from === sheet.from && each.to === sheet.to;
  const before = book.numbers.find(isThis);
  const { numerator, denominator, points } = before ?? {};
  const typed = { ...typedNumbers(row, withMembers<TypedNumbers>({}, { numerator, denominator, points })), ...sheet, code };
  if (before !== undefined && isSame(before, typed)) return book;
  const others = book.numbers.filter((each) => !isThis(each));
  const isEmpty = typed.numerator === undefined && typed.denominator === undefined && typed.points === undefined;
  return { ...book, numbers: isEmpty ? others : [...others, { ...typed, on: today }] };
}

/** What the user changed of an item; in his own set an emptied maximum takes the item out, in another it is the set's again. */
function withItem(edit: RuleEdit, code: string, row: Row, set: RuleSetId): RuleEdit {
  const letters = (["m", "f"] as const).filter((letter) => row[letter]?.isChanged === true);
  if (letters.length === 0 && !isChanged(row, ["a"])) return edit;
  const emptied = (letter: "m" | "f"): number | undefined => (letter === "m" && set === "own" ? 0 : undefined);
  const changes: ItemEdit = Object.fromEntries(letters.map((letter) => [ITEM[letter], numberIn(row[letter]) ?? emptied(letter)]));
  const item = withMembers<ItemEdit>(edit.items[code] ?? {}, { ...changes, ...(isChanged(row, ["a"]) ? { name: textIn(row.a) } : {}) });
  const others = Object.entries(edit.items).filter(([each]) => each !== code);
  return { ...edit, items: Object.fromEntries(Object.keys(item).length === 0 ? others : [...others, [code, item]]) };
}

function withRules(edit: RuleEdit, row: Row): RuleEdit {
  const said = (letter: string, value: string | number | undefined, name: keyof Omit<RuleEdit, "items">) => (isChanged(row, [letter]) ? { [name]: value } : {});
  return withMembers(edit, { ...said("a", textIn(row.a), "name"), ...said("b", numberIn(row.b), "from"), ...said("c", numberIn(row.c), "to"), ...said("e", textIn(row.e), "setBy") });
}

function withEdit(book: ScoreBook, code: string, row: Row, set: RuleSetId): ScoreBook {
  const before = book.rules[set] ?? { items: {} };
  const after = code === "rules" ? withRules(before, row) : withItem(before, code, row, set);
  return JSON.stringify(after) === JSON.stringify(before) ? book : { ...book, rules: { ...book.rules, [set]: after } };
}

/**
 * What the workbook keeps with what was typed on a sheet of the score since it was written; the same book where nothing was.
 * @param of the rule set and period of the sheet, as its model names them
 * @param today the day that is kept with new numbers
 * @example withTyped(book, { of: "portal2026|46204|46295|Q3/2026", cells }, today).numbers.length
 */
export function withTyped(book: ScoreBook, { of, cells }: { of: string; cells: readonly TypedInput[] }, today: Day): ScoreBook {
  const sheet = sheetOf(of);
  if (sheet === null) return book;
  return rowsOf(cells).reduce((kept, [code, row]) => {
    const edited = withEdit(kept, code, row, sheet.set);
    return code === "rules" ? edited : withNumbers(edited, code, row, sheet, today);
  }, book);
}
