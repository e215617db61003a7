import { invalidReference } from "../../executor/hostError";
import type { BagStore } from "../bag";
import type { ModelContext } from "../context";
import type { ChartState, SheetState } from "../state";
import { chartStore } from "./store";

/** A chart on its sheet. */
export class ChartRef {
  constructor(readonly context: ModelContext, readonly sheet: SheetState, readonly chart: ChartState) {}

  assertAlive(): void {
    if (!this.context.state.sheets.includes(this.sheet) || !this.sheet.charts.includes(this.chart)) throw invalidReference();
  }

  changed(): void {
    this.context.changed({ kind: "charts", sheet: this.sheet.id });
  }

  get store(): BagStore {
    return chartStore(this.chart, () => this.changed());
  }
}
