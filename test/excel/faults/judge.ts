import { sameSheet, type Facts, type SheetFacts } from "./facts";
import type { Told } from "./bench";

/** What became of the workbook. selection: nothing but another cell or sheet is selected. */
export type Result = "asBefore" | "selection" | "complete" | "left";

export interface Verdict {
  result: Result;
  /** Sheets that are neither the user's nor finished ones of ours, and old ones under another name. */
  left: SheetFacts[];
  violations: string[];
}

/** The workbook before, after a run without failures, and after the run that is judged. */
export interface Compared {
  before: Facts;
  done: Facts;
  after: Facts;
}

const NOTHING_CHANGED = /không bị thay đổi|chưa có gì bị thay đổi|was not changed|nothing was changed/i;
const TAKEN_AWAY = /đã được gỡ bỏ|has been removed|is removed/i;
const MAYBE = /có thể|chưa biết|\bmay\b|not known/i;
const SURELY_LEFT = /trong tệp còn trang|đang mang tên|unfinished sheet|now called/i;

const ids = ({ sheets }: Facts): Set<string> => new Set(sheets.map(({ id }) => id));
const freshOf = (facts: Facts, before: Facts): SheetFacts[] => facts.sheets.filter(({ id }) => !ids(before).has(id));
const goneOf = (facts: Facts, before: Facts): SheetFacts[] => before.sheets.filter(({ id }) => !ids(facts).has(id));

function changedOf({ before, after }: Compared): SheetFacts[] {
  return after.sheets.filter((sheet) => before.sheets.some((each) => each.id === sheet.id && !sameSheet(each, sheet)));
}

function isComplete(sheet: SheetFacts, { before, done }: Compared): boolean {
  return freshOf(done, before).some((each) => sameSheet(each, sheet));
}

/** Sheets of the user keep their order, and a complete workbook has the order of one that was made without failures. */
function sameOrder({ before, after, done }: Compared): boolean {
  const names = (facts: Facts): string[] => facts.sheets.map(({ name }) => name);
  if ([...names(after)].sort().join() === [...names(done)].sort().join()) return names(after).join() === names(done).join();
  const kept = ids(before);
  const order = (facts: Facts): string => facts.sheets.map(({ id }) => id).filter((id) => kept.has(id) && ids(after).has(id) && ids(done).has(id)).join();
  return order(before) === order(after);
}

function untouched({ before, after }: Compared): boolean {
  return after.settings === before.settings && after.names === before.names && after.stale.join() === before.stale.join();
}

/** A sheet of before that is missing, though no finished sheet stands in its place and nobody asked to remove it. */
function lost(compared: Compared, complete: readonly SheetFacts[]): SheetFacts[] {
  const { before, after, done } = compared;
  const meant = goneOf(done, before);
  const replaced = new Set(freshOf(done, before).map(({ name }) => name));
  return goneOf(after, before).filter((sheet) => !meant.some(({ id }) => id === sheet.id) || (replaced.has(sheet.name) && !complete.some(({ name }) => name === sheet.name)));
}

/** Sheets that were to be removed, of which some are gone and some are not. */
function halfRemoved({ before, after, done }: Compared): SheetFacts[] {
  if (freshOf(done, before).length > 0) return [];
  const meant = goneOf(done, before);
  const gone = goneOf(after, before);
  return gone.length > 0 && gone.length < meant.length ? meant : [];
}

function resultOf(compared: Compared, left: readonly SheetFacts[], fresh: readonly SheetFacts[]): Result {
  const { before, after } = compared;
  if (left.length > 0 || after.stale.length > before.stale.length || halfRemoved(compared).length > 0) return "left";
  if (fresh.length + goneOf(after, before).length > 0 || !untouched(compared)) return "complete";
  return after.active === before.active && after.selection === before.selection ? "asBefore" : "selection";
}

function untrueWords(compared: Compared, result: Result, left: readonly SheetFacts[], { tone, sentence }: Told): string[] {
  const { before, after, done } = compared;
  const isDone = done.sheets.length === after.sheets.length && done.sheets.every((sheet) => after.sheets.some((each) => sameSheet(each, sheet))) && done.settings === after.settings;
  const isAsBefore = result === "asBefore" || result === "selection";
  return [
    ...(!isAsBefore && NOTHING_CHANGED.test(sentence) && !MAYBE.test(sentence) ? ["says that nothing changed"] : []),
    ...(left.length > 0 && TAKEN_AWAY.test(sentence) ? ["says that it was removed"] : []),
    ...(tone === "success" && !isDone ? ["says that it is done"] : []),
    ...(tone === "error" && after.settings !== before.settings && !MAYBE.test(sentence) ? ["says that nothing was kept"] : []),
    ...(isAsBefore && SURELY_LEFT.test(sentence) && !MAYBE.test(sentence) ? ["says that something is left"] : []),
    ...(after.stale.length > before.stale.length && !MAYBE.test(sentence) ? ["leaves marks of sheets that are gone"] : []),
  ];
}

function notNamed(sheets: readonly SheetFacts[], { sentence }: Told, what: string): string[] {
  return sheets.some(({ name }) => !sentence.includes(name)) ? [what] : [];
}

const CASE = /H62-2100/;

/**
 * Holds a run against what must be true: the workbook as before or with finished new sheets, nothing lost, whatever is
 * left told by name, and no sentence that says otherwise.
 */
export function judge(compared: Compared, told: Told | null, isFreeze: boolean): Verdict {
  const { before, after, done } = compared;
  const fresh = freshOf(after, before);
  const complete = fresh.filter((sheet) => isComplete(sheet, compared));
  const left = [...fresh.filter((sheet) => !complete.includes(sheet)), ...changedOf(compared)];
  const result = resultOf(compared, left, fresh);
  const violations = [
    ...(told === null ? ["an exception"] : untrueWords(compared, result, left, told)),
    ...(told ? [...notNamed(left, told, "leaves a sheet without a word"), ...notNamed(complete.filter(({ visibility }) => told.tone !== "success" || visibility === "Visible"), told, "a new sheet without a word"), ...notNamed(halfRemoved(compared), told, "does not tell what is gone")] : []),
    ...(lost(compared, complete).length > 0 ? ["a sheet is lost"] : []),
    ...(isFreeze && fresh.some(({ visibility, texts }) => visibility === "Visible" && texts.some((each) => CASE.test(each))) ? ["data of a freeze in sight"] : []),
    ...(![before.settings, done.settings].includes(after.settings) ? ["settings are damaged"] : []),
    ...(![before.names, done.names].includes(after.names) ? ["names are damaged"] : []),
    ...(!sameOrder(compared) ? ["sheets change places"] : []),
  ];
  return { result, left, violations };
}
