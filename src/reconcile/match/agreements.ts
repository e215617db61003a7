import type { ColumnRole } from "../../register/model/roles";
import type { ComparedList } from "../model/reconciliation";
import type { JoinedUnits } from "./joinUnits";
import { procedureKeys } from "./writtenWords";

/** Columns that speak for two rows being one case, in the order in which they are told. */
export const EVIDENCE = ["received", "due", "finished", "procedure", "applicant", "unit"] as const satisfies readonly ColumnRole[];
type Evidence = (typeof EVIDENCE)[number];

/** What a column says of two rows: 1 they agree, -1 they contradict each other, 0 one of them does not say. */
type Said = -1 | 0 | 1;

/** What the columns of two rows say of their being one case. */
export interface Agreement {
  agreeing: readonly Evidence[];
  contradicting: readonly Evidence[];
}

/** Keys by entry by which rows can be looked up before they are compared; "" = not said. */
export interface EvidenceColumns {
  agreement(entryA: number, entryB: number): Agreement;
  a: EvidenceKeys;
  b: EvidenceKeys;
}

export interface EvidenceKeys {
  received(entry: number): number;
  due(entry: number): number;
  applicant(entry: number): number;
  procedure(entry: number): string;
  unit(entry: number): number;
}

function keysOf({ rows }: ComparedList, units: Int32Array, procedure: (entry: number) => string): EvidenceKeys {
  const { received, due } = rows.days;
  const { applicant } = rows;
  return {
    received: (entry) => Math.max(0, received[entry]), due: (entry) => Math.max(0, due[entry]), applicant: (entry) => applicant?.[entry] ?? 0,
    procedure, unit: (entry) => units[entry],
  };
}

/**
 * What the columns of two lists say of rows without a common id.
 * @example evidenceColumns(a, b, units).agreement(3, 5).agreeing // ["received", "procedure", "applicant"]
 */
export function evidenceColumns(a: ComparedList, b: ComparedList, units: JoinedUnits): EvidenceColumns {
  const procedures = ({ rows }: ComparedList) => ({ name: rows.procedure, code: rows.procedureCode });
  const [procedureA, procedureB] = procedureKeys(procedures(a), procedures(b));
  const [ofA, ofB] = [keysOf(a, units.a, procedureA), keysOf(b, units.b, procedureB)];
  const said = <Key>(keyA: Key, keyB: Key, none: Key): Said => (keyA === none || keyB === none ? 0 : keyA === keyB ? 1 : -1);
  const [finishedA, finishedB] = [a.rows.days.finished, b.rows.days.finished];
  const rules: Readonly<Record<Evidence, (entryA: number, entryB: number) => Said>> = {
    received: (x, y) => said(ofA.received(x), ofB.received(y), 0), due: (x, y) => said(ofA.due(x), ofB.due(y), 0),
    // A case that one list has ended since is no other case.
    finished: (x, y) => (finishedA[x] > 0 && finishedA[x] === finishedB[y] ? 1 : 0),
    procedure: (x, y) => said(ofA.procedure(x), ofB.procedure(y), ""), applicant: (x, y) => said(ofA.applicant(x), ofB.applicant(y), 0),
    unit: (x, y) => said(ofA.unit(x), ofB.unit(y), 0),
  };
  return {
    a: ofA, b: ofB,
    agreement: (x, y) => {
      const spoken = EVIDENCE.map((column) => ({ column, says: rules[column](x, y) }));
      const that = (wanted: Said): Evidence[] => spoken.filter(({ says }) => says === wanted).map(({ column }) => column);
      return { agreeing: that(1), contradicting: that(-1) };
    },
  };
}
