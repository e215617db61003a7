import type { Area } from "@tthc/spreadsheet/area";
import { cellKey } from "../model/grid/cells";
import type { CellScalar, FormulaState, SheetState } from "../model/state";
import type { Place } from "../model/grid/structured";
import { BUILTINS } from "./builtins";
import { customName } from "./customNames";
import { parseFormula, walk, type Node, type Parsed } from "@tthc/spreadsheet/formula";
import { referencePlace, type Position } from "./references";

type Call = Extract<Node, { kind: "call" }>;

/** What a formula's text means; found once per text. */
export interface Reading {
  node: Node | null;
  malformed: boolean;
  /** Custom function calls, inner ones before those that need them. */
  calls: readonly Call[];
  references: readonly Extract<Node, { kind: "reference" }>[];
}

const readings = new Map<string, Reading>();
const MOST_READINGS = 20_000;

function supported(parsed: Parsed): Node | null {
  if (!parsed.ok) return null;
  for (const node of walk(parsed.node)) {
    if (node.kind === "call" && !customName(node.name) && !Object.hasOwn(BUILTINS, node.name)) return null;
  }
  return parsed.node;
}

/** Reads a formula; node is null when this host cannot compute it. */
export function readingOf(text: string): Reading {
  let reading = readings.get(text);
  if (reading) return reading;
  const parsed = parseFormula(text);
  const node = supported(parsed);
  const nodes = node ? [...walk(node)] : [];
  reading = {
    node, malformed: !parsed.ok && parsed.reason === "malformed",
    calls: nodes.filter((part): part is Call => part.kind === "call" && customName(part.name) !== null).reverse(),
    references: nodes.filter((part) => part.kind === "reference"),
  };
  if (readings.size >= MOST_READINGS) readings.clear();
  readings.set(text, reading);
  return reading;
}

/** Id of a custom function: the name without the namespace. */
export const functionId = (call: Call): string => customName(call.name)?.id ?? call.name;

/** A formula in its cell. */
export class FormulaCell {
  readonly reading: Reading;
  readonly text: string;
  /** Area that a blocked spill wanted: when it is cleared the formula tries again. */
  blocked: Area | null = null;
  /** The values that it last spilled, to tell them from what was typed over them. */
  spilled: CellScalar[][] | null = null;

  constructor(readonly sheet: SheetState, readonly row: number, readonly column: number, readonly formula: FormulaState) {
    this.text = formula.text;
    this.reading = readingOf(formula.text);
  }

  get key(): string {
    return cellKey(this.row, this.column);
  }

  position(state: Position["state"]): Position {
    return { state, sheet: this.sheet, row: this.row, column: this.column };
  }

  /** The cells that it fills. */
  get output(): Area {
    const { rows = 1, columns = 1 } = this.formula.spill ?? {};
    return { row: this.row, column: this.column, rows, columns };
  }

  /** The cells that it reads. */
  inputs(state: Position["state"]): Place[] {
    const position = this.position(state);
    return this.reading.references.map((node) => referencePlace(node, position)).filter((place) => place !== null);
  }

  /** The cells that it needs free: those that it spills over, or wants to; null when its own cell is enough. */
  get room(): Area | null {
    return this.blocked ?? (this.formula.spill ? this.output : null);
  }
}
