import { isBlank } from "../../register/texts/blankCells";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { failure, success, type Outcome } from "../model/problem";
import { singleCell } from "./singleCell";

/** Two arguments that belong together: what is chosen or looked at, and how. */
export interface Pair {
  name: string;
  /** As it was handed over: a single cell or a range. */
  value: unknown;
}

/**
 * What stands behind the named arguments of a function, two by two. Excel hands a repeating argument over as one array with a
 * matrix for each; null stands for one that was left out, and a host without any gives none.
 * @example readPairs([[["Mẫu số"]], [["B"]]]) // [{ name: "Mẫu số", value: [["B"]] }]
 */
export function readPairs(argument: unknown): Outcome<Pair[]> {
  const given = listOf(argument);
  let end = given.length;
  while (end > 0 && isLeftOut(given[end - 1])) end--;
  const pairs: Pair[] = [];
  for (let at = 0; at < end; at += 2) {
    const name = readName(given[at]);
    if (!name.ok) return name;
    if (at + 1 >= given.length || isLeftOut(given[at + 1])) return failure("invalidValue", "function.problem.optionAlone", { option: name.value });
    pairs.push({ name: name.value, value: given[at + 1] });
  }
  return success(pairs);
}

/** Without any, the object that Excel hands over last stands in their place; what is no list is never passed over in silence. */
function listOf(argument: unknown): readonly unknown[] {
  if (Array.isArray(argument)) return argument;
  return isLeftOut(argument) || typeof argument === "object" ? [] : [argument];
}

function isLeftOut(argument: unknown): boolean {
  return argument === null || argument === undefined;
}

function readName(argument: unknown): Outcome<string> {
  const cell = singleCell(argument);
  if (Array.isArray(cell)) return failure("invalidValue", "function.problem.optionShape");
  if (isErrorCell(cell)) return failure("invalidValue", "function.problem.optionError");
  const name = isBlank(cell) ? "" : cellText(cell).slice(0, 60);
  return name === "" ? failure("invalidValue", "function.problem.optionBlank") : success(name);
}
