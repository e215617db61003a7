import { useEffect, useState } from "react";
import { periodCode } from "../../../calendar/periodCode";
import type { SheetLayout } from "../../../register/model/layout";
import type { ColumnSizes } from "../../formulas/casesArgument";
import type { FormulaContext } from "../../formulas/exampleFormula";
import { registerArea } from "../../formulas/registerRange";
import type { ReadDone } from "../../store/state";
import { usePaneActions, usePaneState, useSay } from "../../store/usePane";

/** What formulas of this workbook are made from. */
export interface Formulas {
  /** The registers that were read, sheet by sheet. */
  layouts: readonly SheetLayout[];
  /** null: there is no register, or no period to count. */
  context: FormulaContext | null;
}

/** The registers and the pane's choices, for formulas over the first of them. */
export function useFormulaContext(done: ReadDone): Formulas {
  const { language } = useSay();
  const separator = usePaneState((state) => state.listSeparator);
  const settings = usePaneState((state) => state.settings);
  const period = usePaneState((state) => (state.result?.ok ? state.result.report.period : null));
  const layouts = done.reading.layouts.filter(({ columns }) => columns.length > 0);
  const sizes = useColumnSizes(layouts.at(0) ?? null);
  const [layout] = layouts;
  return { layouts, context: layout && period ? { layout, period: periodCode(period), rules: settings, separator, sizes, language } : null };
}

/** Measured once for each reading. */
const measured = new WeakMap<SheetLayout, ColumnSizes>();

/** How long the cells of a register are; null until they are measured, or where they cannot be. */
export function useColumnSizes(layout: SheetLayout | null): ColumnSizes | null {
  const { columnSizes } = usePaneActions();
  const [, setLast] = useState<SheetLayout | null>(null);
  useEffect(() => {
    if (!layout || measured.has(layout)) return undefined;
    let isWanted = true;
    const { left, top, right, bottom } = registerArea(layout);
    const area = { row: top - 1, column: left - 1, rows: bottom - top + 1, columns: right - left + 1 };
    void columnSizes({ sheet: layout.sheet, area }).then((outcome) => {
      if (!outcome.ok || outcome.done.length === 0) return;
      measured.set(layout, new Map(outcome.done.map((size, at) => [left + at, size])));
      if (isWanted) setLast(layout);
    });
    return () => {
      isWanted = false;
    };
  }, [layout, columnSizes]);
  return (layout && measured.get(layout)) ?? null;
}
