import { MESSAGE, type RichApiMessage } from "../bridge/dispatch";
import type { Bridge } from "../bridge/win32";
import { CELL_ERRORS, type CellError } from "../model/grid/errors";
import { FormulaError, type Computed, type Item, type ResultFormats } from "./values";

/** A call; null: what the function did not ask for. */
interface Invocation {
  id: string;
  values: unknown[];
  address: string | null;
  parameterAddresses: readonly string[] | null;
}

/** Flags of an invocation: neither streaming nor cancelable, and error cells are made already (callArguments.ts). */
const PLAIN_CALL = 0;

/** Numbers with which the library reports a failed call. */
const FAILURES: Readonly<Record<number, CellError>> = {
  1: "#N/A", 2: "#VALUE!", 3: "#VALUE!", 4: "#VALUE!", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!", 9: "#NAME?", 10: "#NAME?",
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const errorCode = (code: unknown): CellError => CELL_ERRORS.find((known) => known === code) ?? "#VALUE!";

/** A formatted number that the host takes; null when the value is something else. */
function formattedNumber(value: unknown): { number: number; numberFormat: string } | null {
  if (!isRecord(value) || value.type !== "FormattedNumber") return null;
  const { basicValue, numberFormat } = value;
  return typeof basicValue === "number" && typeof numberFormat === "string" ? { number: basicValue, numberFormat } : null;
}

/** One value of a result: a plain one, an error object, or a formatted number where Excel knows them. */
function item(value: unknown, takesFormats: boolean): Item {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return 0; // Excel shows 0 for a null inside a result
  if (!isRecord(value)) return new FormulaError("#VALUE!");
  if (value.valueType === "CustomFunctionError" || value.type === "Error") {
    return new FormulaError(errorCode(value.code ?? value.basicValue), typeof value.message === "string" ? value.message : "");
  }
  const formatted = formattedNumber(value);
  if (formatted && !takesFormats) return new FormulaError("#VALUE!", "", "formattedNumber");
  return formatted ? formatted.number : new FormulaError("#VALUE!");
}

function formatsOf(lines: readonly (readonly unknown[])[]): ResultFormats | undefined {
  const formats = lines.map((line) => line.map((value) => formattedNumber(value)?.numberFormat ?? null));
  return formats.some((line) => line.some((format) => format !== null)) ? formats : undefined;
}

function result(value: unknown, takesFormats: boolean): Computed {
  if (!Array.isArray(value)) return { value: item(value, takesFormats), formats: takesFormats ? formatsOf([[value]]) : undefined };
  const lines: unknown[] = value;
  if (lines.length === 0) return { value: new FormulaError("#CALC!") };
  const width = Array.isArray(lines[0]) ? lines[0].length : 0;
  const rectangular = width > 0 && lines.every((line) => Array.isArray(line) && line.length === width);
  if (!rectangular) return { value: new FormulaError("#VALUE!") };
  const cells = lines as unknown[][];
  return { value: { matrix: cells.map((line) => line.map((each) => item(each, takesFormats))) }, formats: takesFormats ? formatsOf(cells) : undefined };
}

/** Calls of registered custom functions through the library, all of one turn in one message. */
export class CustomCalls {
  private readonly pending = new Map<number, (answer: Computed) => void>();
  private queue: RichApiMessage[] = [];
  private next = 1;

  /** takesFormats: the host declares formatted numbers (CustomFunctionsRuntime 1.4). */
  constructor(private readonly bridge: () => Bridge | undefined, private readonly takesFormats: boolean) {}

  invoke({ id, values, address, parameterAddresses }: Invocation): Promise<Computed> {
    const number = this.next++;
    const call = [number, id, values, address, PLAIN_CALL, ...(parameterAddresses ? [parameterAddresses] : [])];
    if (this.queue.length === 0) queueMicrotask(() => this.flush());
    this.queue.push({ category: MESSAGE.customFunction, type: MESSAGE.invoke, target: "", message: call });
    return new Promise((resolve) => this.pending.set(number, resolve));
  }

  private flush(): void {
    const messages = this.queue;
    this.queue = [];
    const bridge = this.bridge();
    if (bridge) bridge.raiseMessages(messages);
    else this.abandon();
  }

  /** Results that the library hands back: `[id, ok, value, errorCode?]` each. */
  settle(results: readonly unknown[]): void {
    for (const entry of results) {
      const [id, ok, value, code] = Array.isArray(entry) ? (entry as unknown[]) : objectEntry(entry);
      const resolve = this.pending.get(Number(id));
      if (!resolve) continue;
      this.pending.delete(Number(id));
      resolve(ok === true ? result(value, this.takesFormats)
        : { value: new FormulaError(FAILURES[Number(code)] ?? "#VALUE!", typeof value === "string" ? value : "") });
    }
  }

  /** No add-in is there (any more) to answer: open calls end as #NAME?, for #BUSY! would never go away. */
  abandon(): void {
    for (const resolve of this.pending.values()) resolve({ value: new FormulaError("#NAME?") });
    this.pending.clear();
  }
}

/** The older form of a result, as an object. */
function objectEntry(entry: unknown): unknown[] {
  return isRecord(entry) ? [entry.id, entry.failed !== true, entry.value, entry.errorCode] : [];
}
