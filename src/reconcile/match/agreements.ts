import type { ColumnRole } from "../../register/model/roles";
import type { ComparedList } from "../model/reconciliation";
import type { JoinedUnits } from "./joinUnits";
import { procedureCodes } from "./writtenWords";

/** Columns that speak for two rows being one case, in the order in which they are told. */
const EVIDENCE = ["received", "due", "finished", "procedure", "applicant", "unit"] as const satisfies readonly ColumnRole[];
type Evidence = (typeof EVIDENCE)[number];

/** What the columns of two rows say of their being one case. */
export interface Agreement {
  agreeing: readonly Evidence[];
  contradicting: readonly Evidence[];
}

/** What rows can be looked up by before they are compared, by entry; 0 = not said. */
export type EvidenceKeys = Readonly<Record<Evidence, (entry: number) => number>>;

export interface EvidenceColumns {
  agreement(entryA: number, entryB: number): Agreement;
  a: EvidenceKeys;
  b: EvidenceKeys;
}

function keysOf({ rows }: ComparedList, units: Int32Array, procedure: (entry: number) => number): EvidenceKeys {
  const { received, due, finished } = rows.days;
  const { applicant } = rows;
  const day = (days: Int32Array) => (entry: number): number => (days[entry] > 0 ? days[entry] : 0);
  return { received: day(received), due: day(due), finished: day(finished), procedure, applicant: (entry) => applicant?.[entry] ?? 0, unit: (entry) => units[entry] };
}

/**
 * What the columns of two lists say of rows without a common id. A case that one list has ended since is no other case: days of
 * results only speak for a pair.
 * @example evidenceColumns(a, b, units).agreement(3, 5).agreeing // ["received", "procedure", "applicant"]
 */
export function evidenceColumns(a: ComparedList, b: ComparedList, units: JoinedUnits): EvidenceColumns {
  const [procedureA, procedureB] = procedureCodes(a.rows, b.rows);
  const [ofA, ofB] = [keysOf(a, units.a, procedureA), keysOf(b, units.b, procedureB)];
  return {
    a: ofA, b: ofB,
    agreement: (entryA, entryB) => {
      const [agreeing, contradicting]: [Evidence[], Evidence[]] = [[], []];
      for (const column of EVIDENCE) {
        const [keyA, keyB] = [ofA[column](entryA), ofB[column](entryB)];
        if (keyA === 0 || keyB === 0) continue;
        if (keyA === keyB) agreeing.push(column);
        else if (column !== "finished") contradicting.push(column);
      }
      return { agreeing, contradicting };
    },
  };
}

/**
 * Whether columns prove enough where ids alone do not: the day of receipt and who, or the day and two others, with none against it.
 * @example isProven({ agreeing: ["received", "applicant"], contradicting: ["unit"] }) // true
 */
export function isProven({ agreeing, contradicting }: Agreement): boolean {
  if (contradicting.some((column) => column === "applicant" || column === "received" || column === "procedure")) return false;
  return agreeing.includes("applicant") ? agreeing.length >= 3 || (agreeing.includes("received") && agreeing.length >= 2) : agreeing.includes("received") && agreeing.length >= 3 && contradicting.length === 0;
}
