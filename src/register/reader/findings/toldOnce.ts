import type { Finding, FindingType } from "../../model/findings";
import type { RowStore } from "../rowStore";
import { cellAt, type Place, type FindingRole } from "./places";

interface Telling {
  /** What the rows have in common besides type and column: a word, a name, a header row; their sheet when left out. */
  shared?: string | number;
  /** Rows that it stands for; 1 when left out. */
  count?: number;
  /** Where it stands, for what is told elsewhere than at the first row. */
  at?: Place;
}

/**
 * Findings that many rows share: each is told once, at the first row that has it, with the number of rows it stands for.
 * @example
 * const once = new ToldOnce(store);
 * for (const row of rows) once.tell("idLostDigits", row, "caseId", store.idText(row));
 * once.findings // one a sheet, in the order of their first rows
 */
export class ToldOnce {
  readonly findings: Finding[] = [];
  private readonly told = new Map<FindingType, Map<FindingRole | null, Map<string | number, Finding>>>();

  constructor(private readonly store: RowStore) {}

  /** role null: the whole row. value: shown is that of the first row. */
  tell(type: FindingType, row: number, role: FindingRole | null, value: string, { shared = this.store.sheet[row], count = 1, at }: Telling = {}): void {
    const alike = this.alike(type, role);
    const known = alike.get(shared);
    if (known) {
      known.count = (known.count ?? 1) + count;
      return;
    }
    const finding: Finding = { type, ...(at ?? cellAt(this.store, row, role)), value, count };
    alike.set(shared, finding);
    this.findings.push(finding);
  }

  /** Findings of a type and column by what their rows share. */
  private alike(type: FindingType, role: FindingRole | null): Map<string | number, Finding> {
    const byRole = this.told.get(type) ?? new Map<FindingRole | null, Map<string | number, Finding>>();
    this.told.set(type, byRole);
    const alike = byRole.get(role) ?? new Map<string | number, Finding>();
    byRole.set(role, alike);
    return alike;
  }
}
