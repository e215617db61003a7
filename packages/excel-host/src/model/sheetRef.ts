import { accessDenied, itemNotFound } from "../executor/hostError";
import type { ModelContext } from "./context";
import type { SheetState } from "./state";

/** A worksheet with the host around it. */
export class SheetRef {
  constructor(readonly context: ModelContext, readonly sheet: SheetState) {}

  assertAlive(): void {
    if (!this.context.state.sheets.includes(this.sheet)) throw itemNotFound();
  }

  get position(): number {
    return this.context.state.sheets.indexOf(this.sheet);
  }
}

/** Sheets may be added, removed, renamed, moved or hidden. */
export function assertStructureOpen(context: ModelContext): void {
  if (context.state.structureProtected || context.failures.protectedWorkbook === true) throw accessDenied();
}
