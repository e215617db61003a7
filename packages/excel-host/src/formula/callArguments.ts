import { fullAddress } from "@tthc/spreadsheet/address";
import type { FunctionMetadata } from "../model/hostOptions";
import { evaluate } from "./evaluate";
import { settled, type CallResults } from "./settled";
import type { Node } from "@tthc/spreadsheet/formula";
import { cutToUsed, type Position } from "./references";
import { jsonSize, listSize, matrixSize } from "./jsonSize";
import { FormulaError, isMatrix, isPlace, numberOf, textOf, type Item, type Value } from "./values";
import { isCellError } from "../model/grid/errors";
import type { Place } from "../model/grid/structured";
import type { RowState } from "../model/state";

type Parameter = FunctionMetadata["parameters"][number];
type Call = Extract<Node, { kind: "call" }>;

/** How cells are handed to functions. */
export interface ArgumentRules {
  blankAs: null | 0;
  /** Largest arguments of one call, in characters of JSON text. */
  limit: number;
  /** Array of the add-in's window, whose functions may ask for "instanceof Array". */
  arrays: () => ArrayConstructor;
  /**
   * An error cell as functions see it: the library's own CustomFunctions.Error. The library would make it from a plain
   * object as well, but by copying the whole range for each call: 180 cells over one large table would not fit into memory.
   */
  errorValue: (code: string) => unknown;
}

/** One argument with its length as JSON text; address: where it stands in the workbook, "" when nowhere. */
interface Argument {
  value: unknown;
  size: number;
  address: string;
}

/** What a call hands over. */
export interface Handed {
  values: unknown[];
  /** One for each argument that is written or named. */
  addresses: string[];
}

/** A range as it was made: error is the last error cell in it. */
interface Made {
  matrix: unknown[][];
  error: string | null;
  size: number;
}

const TOO_LARGE = new FormulaError("#VALUE!", "", "argumentsTooLarge");

/**
 * Makes the arguments of custom function calls. A range is made and measured once per pass however many formulas use it,
 * straight from the rows; nothing of it is turned into text and back.
 */
export class CallArguments {
  private readonly matrices = new Map<string, Made>();

  constructor(private readonly rules: ArgumentRules) {}

  /** The arguments for a call, or the error that takes the place of the call. */
  of(call: Call, position: Position, results: CallResults, metadata: FunctionMetadata | undefined): Handed | FormulaError {
    const parameters = metadata?.parameters;
    if (parameters && wrongCount(call, parameters)) return new FormulaError("#VALUE!", "", "argumentCount");
    const repeated = parameters?.find(({ repeating }) => repeating);
    const named = parameters ? parameters.filter(({ repeating }) => !repeating).length : 0;
    const made = new (this.rules.arrays())<Argument>();
    let size = listSize(0);
    for (let i = 0; i < Math.max(call.parts.length, named); i++) {
      const parameter = i < named ? parameters?.[i] : repeated ?? parameters?.at(-1);
      const one = this.one(call.parts[i], parameter, position, results, metadata);
      if (one instanceof FormulaError) return one;
      made.push(one);
      if ((size += one.size + 1) > this.rules.limit) return TOO_LARGE;
    }
    const values = made.map(({ value }) => value);
    // All that stands behind the named ones is handed over as one array, which is empty when nothing does.
    if (repeated) values.push(values.splice(named));
    return { values, addresses: made.map(({ address }) => address) };
  }

  private one(
    part: Node | undefined, parameter: Parameter | undefined, position: Position, results: CallResults, metadata: FunctionMetadata | undefined,
  ): Argument | FormulaError {
    if (part === undefined || part.kind === "missing") return { value: null, size: jsonSize(null), address: "" };
    return this.argument(evaluate(part, position, results), parameter, metadata);
  }

  private argument(value: Value, parameter: Parameter | undefined, metadata: FunctionMetadata | undefined): Argument | FormulaError {
    const allow = metadata ? metadata.allowErrorForDataTypeAny === true : true;
    const wantsMatrix = parameter?.dimensionality === "matrix";
    const address = isPlace(value) ? fullAddress(value.place.sheet.name, value.place.area) : "";
    const single = isPlace(value) && value.place.area.rows === 1 && value.place.area.columns === 1;
    if (isPlace(value) && (wantsMatrix || !single)) {
      if (parameter && !wantsMatrix) return new FormulaError("#VALUE!");
      const { matrix, error, size } = this.matrixOf(value.place);
      return error !== null && !allow ? new FormulaError("#VALUE!") : { value: matrix, size, address };
    }
    const item = settled(value);
    if (isMatrix(item)) {
      if (parameter && !wantsMatrix) return new FormulaError("#VALUE!");
      return { value: this.array(item.matrix.map((line) => this.array(line.map((cell) => this.cell(cell))))), size: matrixSize(item.matrix), address };
    }
    if (item instanceof FormulaError && !allow) return item;
    const converted = convert(item, parameter?.type ?? "any");
    if (converted instanceof FormulaError && !(item instanceof FormulaError)) return converted;
    const cell = this.cell(converted);
    return { value: wantsMatrix ? this.array([this.array([cell])]) : cell, size: jsonSize(converted) + (wantsMatrix ? 4 : 0), address };
  }

  private array(items: unknown[]): unknown[] {
    return this.rules.arrays().from(items);
  }

  private cell(item: Item): unknown {
    if (item instanceof FormulaError) return this.rules.errorValue(item.code);
    return item === null ? this.rules.blankAs : item;
  }

  private matrixOf(place: Place): Made {
    const area = cutToUsed(place);
    const key = `${place.sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
    let known = this.matrices.get(key);
    if (!known) this.matrices.set(key, (known = this.build({ sheet: place.sheet, area })));
    return known;
  }

  /** Stops at the limit: what is longer is never handed over. */
  private build({ sheet, area }: Place): Made {
    const arrays = this.rules.arrays();
    const { row, column, rows, columns } = area;
    const made: Made = { matrix: new arrays<unknown[]>(rows), error: null, size: listSize(rows) };
    for (let i = 0; i < rows && made.size <= this.rules.limit; i++) made.matrix[i] = this.line(sheet.rows[row + i]?.values, column, columns, made);
    return made;
  }

  private line(values: RowState["values"] | undefined, column: number, columns: number, made: Made): unknown[] {
    const arrays = this.rules.arrays();
    const { blankAs } = this.rules;
    const line = new arrays<unknown>(columns);
    let size = listSize(columns);
    for (let j = 0; j < columns; j++) {
      const value = values?.[column + j];
      if (value === undefined || value === "") {
        line[j] = blankAs;
        size += blankAs === null ? 4 : 1;
      } else if (typeof value === "string" && value.charCodeAt(0) === 35 && isCellError(value)) {
        line[j] = this.rules.errorValue((made.error = value));
        size += jsonSize(new FormulaError(value));
      } else {
        line[j] = value;
        size += jsonSize(value);
      }
    }
    made.size += size;
    return line;
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
