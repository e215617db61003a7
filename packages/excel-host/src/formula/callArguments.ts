import type { FunctionMetadata } from "../model/hostOptions";
import { evaluate, settled, type CallResults } from "./evaluate";
import type { Node } from "@tthc/spreadsheet/formula";
import { cutToUsed, type Position } from "./references";
import { FormulaError, isMatrix, isPlace, numberOf, textOf, type Item, type Value } from "./values";
import { isCellError } from "../model/grid/errors";
import type { Place } from "../model/grid/structured";

type Parameter = FunctionMetadata["parameters"][number];
type Call = Extract<Node, { kind: "call" }>;

/** How cells are handed to functions. */
export interface ArgumentRules {
  blankAs: null | 0;
  /** Array of the add-in's window, whose functions may ask for "instanceof Array". */
  arrays: () => ArrayConstructor;
  /**
   * An error cell as functions see it: the library's own CustomFunctions.Error. The library would make it from a plain
   * object as well, but by copying the whole range for each call: 180 cells over one large table would not fit into memory.
   */
  errorValue: (code: string) => unknown;
}

/**
 * Makes the arguments of custom function calls. A range is made once per pass however many formulas use it, straight
 * from the rows; nothing of it is turned into text and back.
 */
export class CallArguments {
  private readonly matrices = new Map<string, { matrix: unknown[][]; error: string | null }>();

  constructor(private readonly rules: ArgumentRules) {}

  /** The arguments for a call, or the error that takes the place of the call. */
  of(call: Call, position: Position, results: CallResults, metadata: FunctionMetadata | undefined): unknown[] | FormulaError {
    const parameters = metadata?.parameters;
    if (parameters && wrongCount(call, parameters)) return new FormulaError("#VALUE!");
    const named = parameters ? parameters.filter(({ repeating }) => !repeating).length : 0;
    const repeated = parameters?.find(({ repeating }) => repeating);
    const count = repeated ? named : Math.max(call.parts.length, named);
    const list = this.list(call.parts, 0, count, (i) => parameters?.[Math.min(i, parameters.length - 1)], position, results, metadata);
    if (!repeated || list instanceof FormulaError) return list;
    // All that stands behind the named ones is handed over as one array, which is empty when nothing does.
    const rest = this.list(call.parts, named, Math.max(named, call.parts.length), () => repeated, position, results, metadata);
    if (rest instanceof FormulaError) return rest;
    list.push(rest);
    return list;
  }

  /** The arguments at some places of a call, or the first error that takes the place of the call. */
  private list(
    parts: readonly Node[], from: number, to: number, parameterAt: (place: number) => Parameter | undefined,
    position: Position, results: CallResults, metadata: FunctionMetadata | undefined,
  ): unknown[] | FormulaError {
    const list = new (this.rules.arrays())<unknown>();
    for (let i = from; i < to; i++) {
      const part = parts[i];
      const value = part === undefined ? null : evaluate(part, position, results);
      const missing = part === undefined || part.kind === "missing";
      const made = missing ? null : this.argument(value, parameterAt(i), metadata);
      if (made instanceof FormulaError) return made;
      list.push(made);
    }
    return list;
  }

  private argument(value: Value, parameter: Parameter | undefined, metadata: FunctionMetadata | undefined): unknown {
    const allow = metadata ? metadata.allowErrorForDataTypeAny === true : true;
    const wantsMatrix = parameter?.dimensionality === "matrix";
    const single = isPlace(value) && value.place.area.rows === 1 && value.place.area.columns === 1;
    if (isPlace(value) && (wantsMatrix || !single)) {
      if (parameter && !wantsMatrix) return new FormulaError("#VALUE!");
      const { matrix, error } = this.matrixOf(value.place);
      return error !== null && !allow ? new FormulaError("#VALUE!") : matrix;
    }
    const item = settled(value);
    if (isMatrix(item)) {
      if (parameter && !wantsMatrix) return new FormulaError("#VALUE!");
      return this.array(item.matrix.map((line) => this.array(line.map((cell) => this.cell(cell)))));
    }
    if (item instanceof FormulaError && !allow) return item;
    const converted = convert(item, parameter?.type ?? "any");
    if (converted instanceof FormulaError && !(item instanceof FormulaError)) return converted;
    return wantsMatrix ? this.array([this.array([this.cell(converted)])]) : this.cell(converted);
  }

  private array(items: unknown[]): unknown[] {
    return this.rules.arrays().from(items);
  }

  private cell(item: Item): unknown {
    if (item instanceof FormulaError) return this.rules.errorValue(item.code);
    return item === null ? this.rules.blankAs : item;
  }

  private matrixOf(place: Place): { matrix: unknown[][]; error: string | null } {
    const area = cutToUsed(place);
    const key = `${place.sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    let known = this.matrices.get(key);
    if (!known) this.matrices.set(key, (known = this.build({ sheet: place.sheet, area })));
    return known;
  }

  private build({ sheet, area }: Place): { matrix: unknown[][]; error: string | null } {
    const arrays = this.rules.arrays();
    const { blankAs } = this.rules;
    const { row, column, rows, columns } = area;
    const matrix = new arrays<unknown[]>(rows);
    let error: string | null = null;
    for (let i = 0; i < rows; i++) {
      const values = sheet.rows[row + i]?.values;
      const line = new arrays<unknown>(columns);
      for (let j = 0; j < columns; j++) {
        const value = values?.[column + j];
        if (value === undefined || value === "") line[j] = blankAs;
        else if (typeof value === "string" && value.charCodeAt(0) === 35 && isCellError(value)) line[j] = this.rules.errorValue((error = value));
        else line[j] = value;
      }
      matrix[i] = line;
    }
    return { matrix, error };
  }
}

function wrongCount(call: Call, parameters: readonly Parameter[]): boolean {
  const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
  const most = parameters.some(({ repeating }) => repeating) ? Infinity : parameters.length;
  return call.parts.length < required || call.parts.length > most;
}

/** A single value as the declared type; what cannot be converted is #VALUE!. */
function convert(item: Item, type: string): Item {
  if (item === null || item instanceof FormulaError) return item;
  if (type === "number") return numberOf(item);
  if (type === "string") return textOf(item);
  if (type === "boolean") return typeof item === "boolean" ? item : typeof item === "number" ? item !== 0 : new FormulaError("#VALUE!");
  return item;
}
