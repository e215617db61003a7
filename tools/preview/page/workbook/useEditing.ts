import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { cellKey, formatAt, valueAt } from "@tthc/excel-host/model/grid/cells";
import type { SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import { editableText, shownFormula } from "../cell/editable";
import type { Language } from "../../../../src/locales/language";
import type { Editing } from "../grid/Grid";
import type { Place } from "../grid/moves";
import type { WorkbookHost } from "./workbookHost";

/** What the formula bar shows for a cell: its formula as typed, else its value. */
export function cellContent(state: WorkbookState, sheet: SheetState, { row, column }: Place, language: Language): string {
  const formula = sheet.formulas.get(cellKey(row, column));
  return formula ? shownFormula(formula.text, language) : editableText(valueAt(sheet, row, column), formatAt(state, sheet, row, column), language);
}

/** Editing a cell, in the cell or in the formula bar. */
export function useEditing(host: WorkbookHost, sheet: SheetState, language: Language, enter: (place: Place, typed: string) => void) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const current = useRef<Editing | null>(null);
  const set = (next: Editing | null) => {
    current.current = next;
    setEditing(next);
  };
  return {
    editing,
    /** text null = begin with what the cell holds. */
    start(place: Place, text: string | null, where: Editing["where"]) {
      if (current.current) return;
      // At once: the key that is being pressed has to land in the field.
      flushSync(() => set({ ...place, text: text ?? cellContent(host.state, sheet, place, language), where }));
    },
    change(text: string) {
      if (current.current) set({ ...current.current, text });
    },
    /** Keeps what was typed; false when nothing was being edited. */
    commit(): boolean {
      const done = current.current;
      set(null);
      if (done && done.text !== cellContent(host.state, sheet, done, language)) enter(done, done.text);
      return done !== null;
    },
    cancel: () => set(null),
  };
}
