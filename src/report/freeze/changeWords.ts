import { CHANNEL, STATUS } from "../../register/model/caseCodes";
import type { Wording } from "../words/wording";
import type { CaseChange, CaseClass, ChangedPart, FrozenCase } from "./types";

/** Name of a code in a table of codes, "" for none. */
function nameOf(codes: Readonly<Record<string, number>>, code: number): string {
  return Object.entries(codes).find(([, value]) => value === code)?.[0] ?? "";
}

function partText(part: ChangedPart, each: FrozenCase, words: Wording): string {
  const none = words.say("freeze.none");
  if (part === "unit") return each.unit || none;
  if (part === "status") {
    const name = nameOf(STATUS, each.status) as keyof typeof STATUS | "";
    return name === "" || name === "unknown" ? none : words.say(`register.status.${name}`);
  }
  if (part === "channel") {
    const name = nameOf(CHANNEL, each.channel) as keyof typeof CHANNEL | "";
    return name === "" || name === "unknown" ? none : words.say(`register.channel.${name}`);
  }
  if (part === "serviceLevel") return each.serviceLevel === 0 ? none : words.count(each.serviceLevel);
  return each[part] === 0 ? none : words.day(each[part]);
}

function addedReason({ now, classNow }: CaseChange, frozenDay: number, words: Wording): string {
  const received = words.day(now?.received ?? 0);
  if (now && frozenDay > 0 && now.received > frozenDay) return words.say("freeze.why.afterFreeze", { day: received });
  if (classNow?.arrival === "received") return words.say("freeze.why.enteredLate", { day: received });
  return words.say("freeze.why.notSeen", { day: received });
}

/**
 * Why a case is in the list, in words: entered late, gone, or which of its parts changed from what to what.
 * @example reasonOf(change, head.frozenDay, words) // "Ngày hẹn trả: 5/7/2021 → 12/7/2021"
 */
export function reasonOf(change: CaseChange, frozenDay: number, words: Wording): string {
  const { before, now, what } = change;
  if (before === null) return addedReason(change, frozenDay, words);
  if (now === null) return words.say("freeze.why.gone");
  return what.map((part) => words.say("freeze.why.part", {
    part: words.say(`report.column.${part}`), before: partText(part, before, words), now: partText(part, now, words),
  })).join("; ");
}

/**
 * Where a case counts, in words.
 * @example classWords({ arrival: "received", state: "late", handedOver: true }, words) // "Tiếp nhận mới, giải quyết quá hạn"
 */
export function classWords(counted: CaseClass | null, words: Wording): string {
  if (counted === null) return "–";
  if (counted.state === "outside") return words.say(counted.handedOver ? "freeze.class.handedOverOnly" : "freeze.class.outside");
  const state = words.say(`freeze.state.${counted.state}`);
  return counted.arrival === "none" ? state : words.say("freeze.class.both", { arrival: words.say(`freeze.arrival.${counted.arrival}`), state });
}
