import { caseState } from "../../indicators/caseState";
import { rulesOf } from "../../indicators/classify";
import { totalOf } from "../../indicators/counts";
import { byName } from "../../indicators/figureNames";
import { withCourse } from "../../register/cases/course";
import { COURSE_ROLES } from "../../register/model/roles";
import { tally } from "../../indicators/tally";
import type { GroupCounts, Tally } from "../../indicators/types";
import { NO_MORE_COLUMNS, type CaseTable } from "../../register/model/caseTable";
import type { CaseClass, FrozenBasis, FrozenCase } from "./types";

/** Cases as a case table, so that only one place counts. */
function tableOf(cases: readonly FrozenCase[]): CaseTable {
  const codes = new Map<string, number>([["", 0]]);
  const unit = Uint16Array.from(cases, (each) => {
    const code = codes.get(each.unit) ?? codes.size;
    codes.set(each.unit, code);
    return code;
  });
  const days = (part: "received" | "due" | "finished" | "handedOver" | (typeof COURSE_ROLES)[number]): Int32Array => Int32Array.from(cases, (each) => each[part]);
  const small = (part: "status" | "channel" | "serviceLevel"): Uint8Array => Uint8Array.from(cases, (each) => each[part]);
  return {
    length: cases.length, received: days("received"), due: days("due"), finished: days("finished"), handedOver: days("handedOver"),
    unit, units: [...codes.keys()], field: new Uint16Array(cases.length), fields: [""],
    status: small("status"), channel: small("channel"), serviceLevel: small("serviceLevel"),
    sheet: new Uint16Array(cases.length), sheets: [""], row: new Int32Array(cases.length), roles: new Set(), more: NO_MORE_COLUMNS,
    ...withCourse({ numbers: {}, days: byName(COURSE_ROLES.filter((role) => cases.some((each) => each[role] !== 0)), days) }),
    span: { firstReceived: 0, lastReceived: 0, firstFinished: 0, lastFinished: 0 },
  };
}

/**
 * The counters by unit of some cases, by the rules that were frozen with them.
 * @example figuresOf(totalOf(tallyFrozen(state.cases, state)), state.rateBase).due // 14101
 */
export function tallyFrozen(cases: readonly FrozenCase[], { period, conventions, ownDays }: FrozenBasis): Tally {
  return tally(tableOf(cases), period, { conventions, ownDays });
}

/** What one case adds to the counters. */
export function countsOfCase(each: FrozenCase, basis: FrozenBasis): GroupCounts {
  return totalOf(tallyFrozen([each], basis));
}

/**
 * Where a case counts in the frozen period.
 * @example classOf(aCase, state) // { arrival: "received", state: "late", handedOver: true }
 */
export function classOf(each: FrozenCase, { period, conventions, ownDays }: FrozenBasis): CaseClass {
  const rules = rulesOf(period, conventions, ownDays);
  const state = caseState(tableOf([each]), 0, rules);
  const arrived = each.received >= rules.from ? "received" : each.received === 0 ? "none" : "carriedOver";
  return { arrival: state === "outside" ? "none" : arrived, state, handedOver: each.handedOver >= rules.from && each.handedOver <= rules.to };
}
