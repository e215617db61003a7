import type { Node } from "@tthc/spreadsheet/formula";
import { cellCount } from "@tthc/spreadsheet/area";
import { cellKey, type SheetArea, type WorkbookFormulas } from "../../checks/workbookFormulas";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { evaluate } from "../evaluate";
import { plainValue } from "../model/cells";
import { specOf } from "./calls";
import { resolveReference } from "./references";

/** What an argument is, as a function gets it; null where only Excel can tell. */
export type Told = { value: unknown } | null;

/** Two cells at most say a period, one an option. */
const MOST_CELLS = 2;

type Known = Pick<WorkbookFormulas, "tables" | "names" | "values">;

/**
 * An argument's value as far as the formula and the cells that it names tell it.
 * @example argumentValue({ kind: "constant", value: "Q3/2021" }, "Theo dõi", known) // { value: "Q3/2021" }
 */
export function argumentValue(node: Node | undefined, home: string, known: Known): Told {
  switch (node?.kind) {
    case undefined:
    case "missing": return { value: null };
    case "constant": return { value: node.value };
    case "reference": return node.spilled ? null : cellsOf(node.text, home, known);
    case "binary": return node.operator === "&" ? joined(node.left, node.right, home, known) : null;
    case "call": return periodOf(node, home, known);
    default: return null;
  }
}

/** The cells whose values an argument needs. */
export function cellsBehind(node: Node | undefined, home: string, known: Pick<Known, "tables" | "names">): SheetArea[] {
  if (node?.kind === "reference") {
    const place = node.spilled ? null : resolveReference(node.text, home, known);
    return place && cellCount(place.area) <= MOST_CELLS ? [place] : [];
  }
  if (node?.kind === "binary") return [...cellsBehind(node.left, home, known), ...cellsBehind(node.right, home, known)];
  return node?.kind === "call" && specOf(node) ? node.parts.flatMap((part) => cellsBehind(part, home, known)) : [];
}

function cellsOf(text: string, home: string, known: Known): Told {
  const place = resolveReference(text, home, known);
  if (!place || cellCount(place.area) > MOST_CELLS) return null;
  const { sheet, area: { row, column, rows, columns } } = place;
  const keys = Array.from({ length: rows }, (_row, down) => Array.from({ length: columns }, (_cell, right) => cellKey(sheet, row + down, column + right)));
  if (!keys.flat().every((key) => known.values.has(key))) return null;
  return { value: keys.map((line) => line.map((key) => known.values.get(key))) };
}

/** "Q3/"&B1: text made of texts and single cells. */
function joined(left: Node, right: Node, home: string, known: Known): Told {
  const parts = [left, right].map((part) => argumentValue(part, home, known));
  const texts = parts.map((part) => part && singleText(part.value));
  return texts.every((text) => text !== null) ? { value: texts.join("") } : null;
}

function singleText(value: unknown): string | null {
  const cell: unknown = Array.isArray(value) ? (value as unknown[]).flat()[0] : value;
  const isSingle = !Array.isArray(value) || (value as unknown[]).flat().length === 1;
  return isSingle && !isErrorCell(cell) && typeof cell !== "boolean" ? cellText(cell ?? "") : null;
}

/** TTHC.PERIOD in place of a period. */
function periodOf(node: Node, home: string, known: Known): Told {
  const spec = specOf(node);
  if (node.kind !== "call" || spec?.id !== "PERIOD") return null;
  const args = node.parts.map((part) => argumentValue(part, home, known));
  if (args.some((each) => each === null)) return null;
  const outcome = evaluate(spec, args.map((each) => each?.value ?? null), "vi");
  return outcome.ok ? { value: plainValue(outcome.value) } : null;
}
