import type { FigureName } from "../../indicators/figureNames";
import type { RateBase } from "../../indicators/types";
import { countWords, isStated } from "./certainty";
import type { Situation } from "./situation";

/** Rates that stand beside the chosen one, each with the base of which it is the rate. */
const BESIDE = { onTimeRateTT01: "B", onTimeRate766: "C" } as const satisfies Partial<Record<FigureName, RateBase>>;
type RateBeside = keyof typeof BESIDE;
const RATES_BESIDE = ["onTimeRateTT01", "onTimeRate766"] as const satisfies readonly RateBeside[];

function rateOfBase(base: RateBase): RateBeside | undefined {
  return RATES_BESIDE.find((name) => BESIDE[name] === base);
}

/**
 * Whether a rate would be printed a second time, since the chosen base is its own.
 * @example isPrintedTwice(situation, "onTimeRateTT01") // true under base B
 */
export function isPrintedTwice({ settings }: Pick<Situation, "settings">, name: FigureName): boolean {
  return rateOfBase(settings.rateBase) === name;
}

/**
 * What the chosen rate is called beside the two others: by its base, or as the one of them that it is.
 * @example onTimeLabel(situation) // "Tỷ lệ trước hạn, đúng hạn (TT 01)" under base B
 */
export function onTimeLabel({ words, settings: { rateBase, conventions } }: Pick<Situation, "words" | "settings">): string {
  const same = rateOfBase(rateBase);
  if (same !== undefined) return words.say(`report.key.${same}`);
  return words.say(conventions.dueCounts === "dueInWindow" ? "report.key.onTimeRate.AInWindow" : "report.key.onTimeRate.A");
}

/** What the rate by Decision 766 leaves out, or cannot know, in the middle of a sentence; "" for nothing. */
export function lateSentBackRemark(situation: Situation): string {
  const { words, total, counted } = situation;
  if (counted.from !== "register") return words.say("report.key.onTimeRate766.unknown");
  return total.lateCountedOnTime === 0 && isStated(situation, "lateCountedOnTime") ? "" : words.say("report.key.onTimeRate766.without", { late: countWords(situation, "lateCountedOnTime") });
}

/** What the two rates are made of, without counts: of a table whose rows are periods. */
export function rateNotes(situation: Situation): string[] {
  return RATES_BESIDE.filter(situation.has).map((name) => situation.words.say(`report.note.${name}`, { counts: "" }));
}

/**
 * The two rates with the counts of the whole that they are made of, and what that of Decision 766 leaves out.
 * @example countedRateNotes(situation)[0] // "Tỷ lệ TT 01 (mẫu số B) = ((8)+(9))/(7) …: 14.064/14.097."
 */
export function countedRateNotes(situation: Situation): string[] {
  const { words, has } = situation;
  const remark = lateSentBackRemark(situation);
  const counts = {
    onTimeRateTT01: words.say("report.note.rateCounts", { part: countWords(situation, "earlyAndOnTime"), count: countWords(situation, "resolved") }),
    onTimeRate766: words.say("report.note.rateCounts", { part: countWords(situation, "onTime766"), count: countWords(situation, "base766") }) + (remark === "" ? "" : `; ${remark}`),
  };
  return RATES_BESIDE.filter(has).map((name) => words.say(`report.note.${name}`, { counts: counts[name] }));
}

/** "Trong đó trả lại, rút sau hạn: n", and how these are counted; nothing where the register cannot tell them. */
export function lateSentBackNote(situation: Situation): string[] {
  const { words, total, settings, has } = situation;
  if (!has("returnedLate")) return [];
  const late = countWords(situation, "returnedLate");
  return [words.say(total.returnedLate === 0 && isStated(situation, "returnedLate") ? "report.note.lateSentBack" : `report.note.lateSentBack.${settings.conventions.returnedCounts}`, { late })];
}
