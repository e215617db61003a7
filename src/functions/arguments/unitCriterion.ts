import { cellText, isErrorCell } from "../../register/texts/cell";
import { foldKey } from "../../register/texts/fold";
import { hasMarks } from "../../register/texts/marks";
import { spellingKey } from "../../register/texts/nameKey";
import { isBlank } from "../../register/texts/blankCells";
import { failure, success } from "../model/problem";
import type { Outcome } from "../model/problem";
import { hasWildcards, literalOf, wildcardTest } from "./wildcards";

/** Which units a function counts, as a criterion of COUNTIFS says it; null = all. */
export interface UnitCriterion {
  /** "<>": all others. */
  others: boolean;
  /** "" = cases without a unit. */
  name: string;
}

/**
 * The `unit` of a function: a name, or a criterion as COUNTIFS takes them: "=Sở Y tế", "<>Sở Y tế", "=" and "<>" for cases
 * without and with a unit, "*" and "?" in names. null = left out. A blank cell is refused: a formula that lost its cell must
 * not count all units.
 * @example readUnitCriterion([["<>Sở Y tế"]]) // { others: true, name: "Sở Y tế" }
 */
export function readUnitCriterion(argument: unknown): Outcome<UnitCriterion | null> {
  if (argument === null || argument === undefined) return success(null);
  const cells: unknown[] = Array.isArray(argument) ? argument.flat() : [argument];
  if (cells.length !== 1) return failure("invalidValue", "function.problem.unitShape");
  const [cell] = cells;
  if (isErrorCell(cell)) return failure("invalidValue", "function.problem.unitError");
  const text = cellText(cell);
  if (isBlank(cell) || text === "") return failure("invalidValue", "function.problem.unitBlank");
  const [, operator, name] = /^(<>|<=|>=|=|<|>)?\s*(.*)$/su.exec(text) ?? [];
  if (operator && !["=", "<>"].includes(operator)) return failure("invalidValue", "function.problem.unitOperator", { unit: text.slice(0, 60) });
  return success({ others: operator === "<>", name });
}

/**
 * Which units a criterion means. A name may be written without marks as long as only one unit fits it; with marks it means
 * that unit and no other ("Tân Lập" is not "Tấn Lập"). A name that stands nowhere in the range is a problem: a typing mistake
 * must not read as 0, nor "all but" it as all.
 * @param names every unit's name in the range, whatever its rows count for
 * @example unitTest({ others: false, name: "so y te" }, ["Sở Y tế"]).value("SỞ Y TẾ") // true
 */
export function unitTest({ others, name }: UnitCriterion, names: readonly string[]): Outcome<(unit: string) => boolean> {
  const { keys, mayBeSeveral } = name === "" ? NAMELESS : fittingKeys(names, name);
  if (keys.size === 1 || (keys.size > 0 && mayBeSeveral)) return success((unit) => keys.has(spellingKey(unit)) !== others);
  const values = { unit: name.slice(0, 60), example: names[0] ?? "", examples: exampleNames(names, keys) };
  return failure("notAvailable", keys.size === 0 ? "function.problem.unknownUnit" : "function.problem.ambiguousUnit", values);
}

/** Units that a name fits, by their keys. */
interface Fitting {
  keys: ReadonlySet<string>;
  /** All of them are meant; without it, a name that fits several says too little. */
  mayBeSeveral: boolean;
}

const NAMELESS: Fitting = { keys: new Set([""]), mayBeSeveral: false };

/** Wildcards mean every unit that they fit by its marks; a name or wildcards without marks mean one unit. */
function fittingKeys(names: readonly string[], name: string): Fitting {
  const keysOf = (fits: (each: string) => boolean): Set<string> => new Set(names.filter(fits).map(spellingKey));
  if (!hasWildcards(name)) {
    const literal = literalOf(name);
    const exact = keysOf((each) => spellingKey(each) === spellingKey(literal));
    const keys = exact.size > 0 || hasMarks(literal) ? exact : keysOf((each) => foldKey(each) === foldKey(literal));
    return { keys, mayBeSeveral: false };
  }
  const exact = keysOf(wildcardTest(name));
  if (exact.size > 0 || hasMarks(name)) return { keys: exact, mayBeSeveral: true };
  return { keys: keysOf(wildcardTest(name, { marks: false })), mayBeSeveral: false };
}

function exampleNames(names: readonly string[], keys: ReadonlySet<string>): string {
  const seen = new Map(names.filter((name) => keys.has(spellingKey(name))).map((name) => [spellingKey(name), name]));
  return [...seen.values()].slice(0, 3).map((name) => `“${name}”`).join(", ");
}
