import { NO_DAY } from "../../calendar/day";
import type { Window } from "../../indicators/types";
import { targetText, type TargetKey } from "../../locales/targetText";
import { isToolsOwn, measuredIn, TARGET_INDICATORS, type ChosenTarget, type Target, type TargetIndicator } from "../request/targets";
import type { ReportKind } from "../request/reportKind";
import { groupName } from "./groupWords";
import type { Situation } from "./situation";
import { chosenTarget } from "./targets";
import type { Wording } from "../words/wording";

/** Targets of single groups that notes name one by one. */
const MOST_NAMED = 5;

function sayIn({ language }: Wording, key: TargetKey, values?: Record<string, string | number>): string {
  return targetText(language, key, values);
}

/**
 * A target with where it comes from and when it holds.
 * @example targetWords(target, words) // "98,00% (theo KH 144/KH-UBND, từ 1/1/2026 đến 31/12/2026)"
 */
export function targetWords(target: Target, words: Wording): string {
  const { value, from, to, setBy } = target;
  const source = isToolsOwn(target) ? sayIn(words, "target.ofTool") : setBy.trim() === "" ? sayIn(words, "target.unsaid") : sayIn(words, "target.setBy", { by: setBy.trim() });
  const days = [from === NO_DAY ? "" : sayIn(words, "target.from", { from: words.day(from) }), to === NO_DAY ? "" : sayIn(words, "target.to", { to: words.day(to) })].filter((part) => part !== "").join(" ");
  return `${words.share(value)} (${days === "" ? source : `${source}, ${days}`})`;
}

/** An indicator in the middle of a sentence. */
function ofWords(words: Wording, indicator: TargetIndicator): string {
  const name = sayIn(words, `target.of.${indicator}`);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** What else had a claim on the period, and why it is not used. */
function otherNotes({ words, period }: Situation, indicator: TargetIndicator, { beside, ended }: ChosenTarget): string[] {
  const said = { day: words.day(period.to), of: ofWords(words, indicator) };
  return [
    ...beside.map((each) => sayIn(words, "target.beside", { ...said, target: targetWords(each, words) })),
    // Only the one that ended last: those before it are history.
    ...[...ended].sort((a, b) => b.to - a.to).slice(0, 1).map((each) => sayIn(words, "target.ended", { ...said, target: targetWords(each, words) })),
  ];
}

/** Targets of single groups of the report's cut, or of levels of its units, that hold on the period's last day. */
function scopedNotes(situation: Situation, indicator: TargetIndicator): string[] {
  const { words, settings: { groupBy, targets }, groups } = situation;
  const used = new Map<Target, string>();
  const others = new Set<string>();
  for (const { name } of groups) {
    const chosen = chosenTarget(situation, indicator, { group: name });
    if (!chosen.target?.scope) continue;
    const { scope } = chosen.target;
    if (targets.includes(chosen.target)) used.set(chosen.target, groupName(situation, scope.by, scope.by === groupBy ? name : scope.name));
    otherNotes(situation, indicator, chosen).forEach((note) => others.add(note));
  }
  const of = ofWords(words, indicator);
  const notes = [...used].map(([target, name]) => sayIn(words, "target.noteScope", { of, name, target: targetWords(target, words) }));
  const left = notes.length - MOST_NAMED;
  return [...notes.slice(0, MOST_NAMED), ...(left > 0 ? [sayIn(words, "target.noteMore", { count: words.count(left) })] : []), ...others];
}

/**
 * Where the targets of a table come from, and which others were not used; nothing of the tool's own, which its row and "Cách tính" say.
 * @example targetNotes(situation, ["onTimeRate"]) // ["Chỉ tiêu tỷ lệ trước và đúng hạn: 98,00% (theo …)."]
 */
export function targetNotes(situation: Situation, indicators: readonly TargetIndicator[]): string[] {
  const { words } = situation;
  return indicators.flatMap((indicator) => {
    const chosen = chosenTarget(situation, indicator);
    const { target } = chosen;
    const of = ofWords(words, indicator);
    const said = target === null || isToolsOwn(target) ? [] : [sayIn(words, "target.note", { of, target: targetWords(target, words) })];
    return [...said, ...otherNotes(situation, indicator, chosen), ...scopedNotes(situation, indicator)];
  });
}

/**
 * The targets of several windows, each once: every one is measured by its own last day.
 * @example usedNotes(situation, "onTimeRate", months) // ["Chỉ tiêu tỷ lệ trước và đúng hạn: 98,00% (theo …)."]
 */
export function usedNotes(situation: Situation, indicator: TargetIndicator, windows: readonly Window[]): string[] {
  const { words } = situation;
  const used = new Set(windows.map((window) => chosenTarget(situation, indicator, { window }).target));
  const of = ofWords(words, indicator);
  const set = [...used].filter((each) => each !== null && !isToolsOwn(each)).flatMap((each) => (each ? [sayIn(words, "target.note", { of, target: targetWords(each, words) })] : []));
  return used.size > 1 ? [...set, sayIn(words, "target.months")] : set;
}

/**
 * The targets of a sheet for "Cách tính", of each indicator that it measures; on-time says that none is set, others are left out then.
 * @example targetLines(situation, "summary") // ["Tỷ lệ trước và đúng hạn: 95,00% (mặc định của công cụ, chưa có văn bản giao)"]
 */
export function targetLines(situation: Situation, kind: ReportKind): string[] {
  const { words, settings } = situation;
  return measuredIn(kind).flatMap((indicator) => {
    const { target } = chosenTarget(situation, indicator);
    if (target === null && !settings.targets.some((each) => each.indicator === indicator) && indicator !== TARGET_INDICATORS[0]) return [];
    return [`${sayIn(words, `target.of.${indicator}`)}: ${target === null ? sayIn(words, "target.nothing") : targetWords(target, words)}`];
  });
}

/**
 * What the row of targets is called: the tool's own says that it is.
 * @example targetRowName(situation, ["onTimeRate"]) // "Chỉ tiêu (mặc định của công cụ)"
 */
export function targetRowName(situation: Situation, indicators: readonly TargetIndicator[]): string {
  const { words } = situation;
  const set = indicators.map((indicator) => chosenTarget(situation, indicator).target).filter((each) => each !== null);
  return set.length > 0 && set.every(isToolsOwn) ? sayIn(words, "target.rowOwn") : words.say("report.row.target");
}
