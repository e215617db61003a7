import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { invalidArgument } from "../executor/hostError";
import type { DirtyFormulas } from "../model/context";
import type { FunctionMetadata } from "../model/hostOptions";
import type { Area } from "@tthc/spreadsheet/area";
import { cellKey, keyCell, setCell, valueAt } from "../model/grid/cells";
import type { Place } from "../model/grid/structured";
import type { FormulaState, SheetState, WorkbookState } from "../model/state";
import { CallArguments, type ArgumentRules } from "./callArguments";
import { computeNow, computeWithCalls, type Catalogue } from "./compute";
import type { CustomCalls } from "./customCalls";
import { deliver } from "./deliver";
import { Dependents } from "./dependents";
import { meaning } from "./dirty";
import { FormulaCell, readingOf, type Reading } from "./formulaCell";
import { ordered } from "./order";
import { normalised } from "@tthc/spreadsheet/formulaTokens";
import { FormulaError, type Computed } from "./values";

/** What the engine needs of the host. */
interface EngineHost {
  readonly state: WorkbookState;
  readonly functions: readonly FunctionMetadata[] | null;
  /** An add-in is there that can answer the custom function calls of a formula, if it has any. */
  readonly canCall: (reading: Reading) => boolean;
  readonly rules: ArgumentRules;
  /** Values of an area changed by calculation. */
  calculated(sheet: SheetState, area: Area): void;
}

/** Passes after which formulas that keep changing each other are left as they are. */
const PASS_LIMIT = 20;

/** What Excel shows of formulas that need themselves. */
const CIRCLE: Computed = { value: 0 };

/** Computes formulas: plain ones at once, those that call the add-in as soon as it answers. */
export class FormulaEngine {
  private readonly known = new WeakMap<FormulaState, FormulaCell>();
  private queue = new Set<FormulaCell>();
  private running: Promise<void> | null = null;
  private readers: Dependents | null = null;

  constructor(private readonly host: EngineHost, private readonly calls: CustomCalls) {}

  /** Puts a formula into a cell; its value comes with the next `areaChanged`. A malformed one is refused. */
  enter(sheet: SheetState, row: number, column: number, text: string): void {
    const stored = normalised(text);
    if (readingOf(stored).malformed) throw invalidArgument();
    const formula: FormulaState = { text: stored };
    sheet.formulas.set(cellKey(row, column), formula);
    setCell(sheet, row, column, readingOf(stored).calls.length > 0 ? NOT_COMPUTED : undefined);
    this.queue.add(this.cellOf(sheet, row, column, formula));
  }

  /** Formulas, names, tables or sheets may be others than before. */
  forget(): void {
    this.readers = null;
  }

  /** Cells changed: computes what depends on them, now as far as no custom function is needed. */
  areaChanged(sheet: SheetState, area: Area): void {
    this.forget();
    this.mark(sheet, area, () => false);
    this.flush();
  }

  /** Marks formulas as to be computed again; what they were when they are marked counts. */
  setDirty(formulas: DirtyFormulas): void {
    const isMeant = meaning(this.host.state, formulas);
    for (const cell of this.all()) if (isMeant(cell)) this.queue.add(cell);
  }

  /** Computes what is dirty as far as this host can; formulas that it does not know keep the value of the file. */
  recalculate(): void {
    this.forget();
    this.queue = new Set([...this.queue].map(({ sheet, row, column, formula }) => this.cellOf(sheet, row, column, formula)));
    this.flush();
  }

  /** Formulas that read, themselves or through others, a value of the file that could not be computed again. */
  overKeptValues(): Set<FormulaCell> {
    const kept = [...this.all()].filter(({ formula }) => formula.cachedOnly === true);
    const found = new Set<FormulaCell>();
    for (let next = kept.pop(); next; next = kept.pop()) {
      for (const cell of this.dependents.of(next.sheet, next.output)) {
        if (found.has(cell)) continue;
        found.add(cell);
        kept.push(cell);
      }
    }
    return found;
  }

  /** Resolves when nothing is waiting any more. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private cellOf(sheet: SheetState, row: number, column: number, formula: FormulaState): FormulaCell {
    const known = this.known.get(formula);
    if (known && known.sheet === sheet && known.text === formula.text) return known;
    const cell = new FormulaCell(sheet, row, column, formula);
    this.known.set(formula, cell);
    return cell;
  }

  private *all(): Generator<FormulaCell> {
    for (const sheet of this.host.state.sheets) {
      for (const [key, formula] of sheet.formulas) {
        const { row, column } = keyCell(key);
        yield this.cellOf(sheet, row, column, formula);
      }
    }
  }

  private get dependents(): Dependents {
    return (this.readers ??= new Dependents(this.host.state, this.all()));
  }

  private readonly inputs = (cell: FormulaCell): readonly Place[] => this.dependents.inputs(cell);

  private mark(sheet: SheetState, area: Area, isExcept: (cell: FormulaCell) => boolean): void {
    const areas: { sheet: SheetState; area: Area }[] = [{ sheet, area }];
    for (let next = areas.pop(); next; next = areas.pop()) {
      for (const cell of this.dependents.of(next.sheet, next.area)) {
        if (this.queue.has(cell) || isExcept(cell)) continue;
        this.queue.add(cell);
        areas.push({ sheet: cell.sheet, area: cell.output });
      }
    }
  }

  private stillThere(cell: FormulaCell): boolean {
    return this.host.state.sheets.includes(cell.sheet) && cell.sheet.formulas.get(cell.key) === cell.formula;
  }

  /** Computes all waiting formulas that need no custom function, and starts the others. */
  private flush(): void {
    if (this.queue.size === 0) return;
    const cells = [...this.queue].filter((cell) => this.stillThere(cell));
    const { levels, circular, needs } = ordered(cells, this.inputs);
    const later = new Set<FormulaCell>();
    for (const cell of levels.flat()) {
      if (cell.reading.calls.length > 0 || meets(needs.get(cell), later)) later.add(cell);
      else this.finish(cell, computeNow(cell, this.host.state), this.queue);
    }
    for (const cell of circular) this.finishCircle(cell, this.queue);
    const done = new Set(cells.filter((cell) => !later.has(cell)));
    this.queue = new Set([...this.queue].filter((cell) => !done.has(cell)));
    if (this.queue.size > 0) this.running ??= this.run().finally(() => { this.running = null; });
  }

  private async run(): Promise<void> {
    await Promise.resolve(); // what is written in the same turn is computed together
    for (let pass = 0; this.queue.size > 0 && pass < PASS_LIMIT; pass++) {
      const cells = [...this.queue].filter((cell) => this.stillThere(cell));
      this.queue = new Set();
      const rest = new Set(cells);
      const { levels, circular } = ordered(cells, this.inputs);
      for (const cell of circular) this.finishCircle(cell, rest);
      for (const level of levels) {
        const given = new CallArguments(this.host.rules);
        const results = await Promise.all(level.map((cell) => this.compute(cell, given)));
        level.forEach((cell, i) => {
          rest.delete(cell);
          if (this.stillThere(cell)) this.finish(cell, results[i], rest);
        });
      }
    }
    this.queue = new Set();
  }

  private compute(cell: FormulaCell, given: CallArguments): Computed | Promise<Computed> {
    const { state, functions, canCall } = this.host;
    if (cell.reading.calls.length === 0) return computeNow(cell, state);
    if (!canCall(cell.reading)) return { value: new FormulaError("#NAME?") };
    return computeWithCalls(cell, state, this.calls, given, functions && catalogueOf(functions));
  }

  private finishCircle(cell: FormulaCell, except: ReadonlySet<FormulaCell>): void {
    this.finish(cell, CIRCLE, except);
    cell.formula.circular = true;
  }

  /** Stores a result and marks what reads it, except formulas that this pass still comes to. */
  private finish(cell: FormulaCell, result: Computed, except: ReadonlySet<FormulaCell>): void {
    const { sheet, row, column, formula } = cell;
    const cached = valueAt(sheet, row, column);
    const unknown = cell.reading.node === null || !this.host.canCall(cell.reading);
    if (unknown && cached !== "" && cached !== NOT_COMPUTED) {
      formula.cachedOnly = true;
      return;
    }
    const changed = deliver(this.host.state, cell, unknown ? { value: new FormulaError("#NAME?") } : result);
    this.readers?.refresh(cell);
    this.host.calculated(sheet, changed);
    this.mark(sheet, changed, (other) => other === cell || except.has(other));
  }
}

function meets(some: ReadonlySet<FormulaCell> | undefined, others: ReadonlySet<FormulaCell>): boolean {
  if (!some || others.size === 0) return false;
  for (const cell of some) if (others.has(cell)) return true;
  return false;
}

const catalogues = new WeakMap<readonly FunctionMetadata[], NonNullable<Catalogue>>();

/** The functions by name, made once for each list of them. */
function catalogueOf(functions: readonly FunctionMetadata[]): NonNullable<Catalogue> {
  let catalogue = catalogues.get(functions);
  if (!catalogue) catalogues.set(functions, (catalogue = new Map(functions.map((entry) => [entry.name.toUpperCase(), entry]))));
  return catalogue;
}
