import { formatDay } from "../../calendar/day";
import { effectiveFinished, progressOf } from "../cases/verdict";
import { DAY_ROLES, type RowStore } from "./rowStore";
import type { Status } from "../model/caseCodes";
import { mayBeOneUnit } from "../names/sameUnit";
import { sheetAt } from "./findings/places";
import type { Judgement } from "./judging";

/** A row of a case, 1-based, and what it says, as shown. */
interface Said {
  sheet: string;
  row: number;
  value: string;
}

/** Two rows of one case that contradict each other. */
export interface CaseDifference {
  caseId: string;
  field: (typeof DAY_ROLES)[number] | "status" | "unit";
  kept: Said;
  left: Said;
}

/** Cases that several groups of sheets hold, and those of them whose rows contradict each other; the first 1,000 differences in full. */
export interface RepeatedCases {
  common: number;
  differing: number;
  shown: readonly CaseDifference[];
}

const SHOWN = 1000;

type Difference = { field: CaseDifference["field"]; kept: string; left: string };

/**
 * Cases with rows in several groups of sheets (files). A row that merely says less than the one kept, or an earlier state,
 * contradicts nothing. Before the store is spent.
 * @param groupOf the group of a sheet by its name
 */
export function repeatedCases(store: RowStore, { keptRow, statusByCode }: Judgement, groupOf: (sheet: string) => string): RepeatedCases {
  const groups = store.sources.map(({ layout }) => groupOf(layout.sheet));
  const groupAt = (row: number): string => groups[store.sheet[row] - 1];
  const [common, differing] = [new Set<number>(), new Set<number>()];
  const shown: CaseDifference[] = [];
  for (const [row, kept] of keptRow) {
    if (groupAt(row) === groupAt(kept)) continue;
    common.add(kept);
    for (const { field, kept: own, left } of differencesOf(store, statusByCode, row, kept)) {
      differing.add(kept);
      const said = (at: number, value: string): Said => ({ sheet: sheetAt(store, at), row: store.row[at], value });
      if (shown.length < SHOWN) shown.push({ caseId: store.idText(kept), field, kept: said(kept, own), left: said(row, left) });
    }
  }
  return { common: common.size, differing: differing.size, shown };
}

function differencesOf(store: RowStore, statusByCode: Uint8Array, row: number, kept: number): Difference[] {
  const differences: Difference[] = [];
  for (const role of DAY_ROLES) {
    const { data } = store.days[role];
    if (data[row] > 0 && data[kept] > 0 && data[row] !== data[kept]) differences.push({ field: role, kept: formatDay(data[kept]), left: formatDay(data[row]) });
  }
  const { status, unit } = store.texts;
  if (isOtherStatus(store, statusByCode, row, kept)) differences.push({ field: "status", kept: status.textAt(kept), left: status.textAt(row) });
  const [own, left] = [unit.textAt(kept), unit.textAt(row)];
  if (own !== left && own !== "" && left !== "" && !mayBeOneUnit(own, left)) differences.push({ field: "unit", kept: own, left });
  return differences;
}

/** Another status of a case that is equally far: of one less far the newer row knows more. */
function isOtherStatus(store: RowStore, statusByCode: Uint8Array, row: number, kept: number): boolean {
  const { codes } = store.texts.status;
  const [own, other] = [statusByCode[codes[kept]], statusByCode[codes[row]]];
  return own !== 0 && other !== 0 && own !== other && progressAt(store, kept, own as Status) === progressAt(store, row, other as Status);
}

function progressAt({ days }: RowStore, row: number, status: Status): number {
  const handedOver = days.handedOver.data[row];
  return progressOf(effectiveFinished(days.finished.data[row], handedOver), handedOver, status);
}
