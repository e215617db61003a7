import { foldKey } from "../texts/fold";
import { lowestLabel } from "../layout/headerBlock";
import type { ColumnRole } from "../model/roles";
import { headerEntries } from "../vocabulary/headerIndex";
import { FATE } from "./fates";
import { DAY_ROLES, TEXT_ROLES, type RowStore, type SheetSource } from "./rowStore";

const ROLES = [...DAY_ROLES, ...TEXT_ROLES, "caseId"] as const;
type ReadRole = (typeof ROLES)[number];
/** A column that moved displaces another; one header in other words may be a mere variant. */
const LEAST = 2;

/**
 * Leaves out the rows below a header inside the body that names the columns in another order: read by the first header they
 * would be other cases than they are. A header like the first one ends it. Before the tail of a sheet is closed.
 * @returns row → row of the header below which it stands
 */
export function leaveOutOtherHeaders(store: RowStore, fates: Uint8Array): Map<number, number> {
  const headerOf = new Map<number, number>();
  const current = store.sources.map(() => -1);
  const { notACase } = FATE;
  let above = true;
  for (let row = 0; row < fates.length; row++) {
    const fate = fates[row];
    if (above && fate !== notACase) continue;
    const sheet = store.sheet[row] - 1;
    if (fate === FATE.notACase) {
      const order = orderOf(store, row, store.sources[sheet]);
      if (order !== "") current[sheet] = order === "other" ? row : -1;
      if (order === "other") above = false;
    } else if (current[sheet] >= 0 && fate !== FATE.blankRow) {
      fates[row] = FATE.otherHeader;
      headerOf.set(row, current[sheet]);
    }
  }
  return headerOf;
}

/** Whether a row that is no case is a header, and whether its columns are those of the sheet's own; "" for no header. */
function orderOf(store: RowStore, row: number, source: SheetSource): "same" | "other" | "" {
  let same = 0;
  let other = 0;
  for (const role of ROLES) {
    const text = source.columns[role] === 0 ? "" : textAt(store, row, role);
    const entries = text === "" ? [] : headerEntries(text);
    if (entries.length === 0) continue;
    if (isOwn(source, role, text) || entries.some((entry) => isSameRole(entry.role, role))) same++;
    else other++;
  }
  return other >= LEAST ? "other" : same >= LEAST ? "same" : "";
}

function textAt(store: RowStore, row: number, role: ReadRole): string {
  if (role === "caseId") return store.idText(row);
  const columns = role in store.days ? store.days : store.texts;
  return (columns as Record<string, { textAt(row: number): string }>)[role].textAt(row);
}

/** The same words as the sheet's header, whatever role they are read as. */
function isOwn({ layout, columns }: SheetSource, role: ReadRole, text: string): boolean {
  const header = layout.columns.find(({ column }) => column === columns[role])?.header ?? "";
  return foldKey(lowestLabel(header)) === foldKey(text);
}

function isSameRole(named: ColumnRole, role: ReadRole): boolean {
  return named === role || (role === "unit" && named === "receivingUnit") || (role === "finished" && named === "handedOver") || (role === "handedOver" && named === "finished");
}
