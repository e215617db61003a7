import { LIMITS } from "@tthc/xlsx-reader/model/limits";
import { FileRefusal } from "@tthc/xlsx-reader/model/result";
import { SharedFormula } from "./formulaText";

/** The formulas of a sheet that several cells share, by their number. */
export class SharedFormulas {
  private readonly known = new Map<number, { formula: SharedFormula; letters: number }>();

  /** budget: counts down over all sheets of a file. */
  constructor(private readonly budget: { formulas: number }) {}

  /**
   * The formula of a cell that shares it; "" where nobody wrote it before. text: as the first of the cells has it, else "".
   * Throws FileRefusal: "damaged" for one that is too long, "tooLarge" past the budget.
   */
  at(index: number, text: string, row: number, column: number): string {
    if (text.length > LIMITS.sharedFormula) throw new FileRefusal("damaged");
    if (text !== "") {
      this.known.set(index, { formula: new SharedFormula(text, row, column), letters: text.length });
      return text;
    }
    const shared = this.known.get(index);
    if (!shared) return "";
    this.budget.formulas -= shared.formula.cost(shared.letters);
    if (this.budget.formulas < 0) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
    return shared.formula.at(row, column);
  }
}
