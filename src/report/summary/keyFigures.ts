import { byName, entryOf, isBaseRate, isCount, shareOf, type BaseRate, type CountName, type FigureName, type FiguresIn, type RateName } from "../../indicators/figureNames";
import { doubtfulCell } from "../model/doubtfulCell";
import { countWords, isStatedOfUnits } from "../situation/certainty";
import { doubtRemark } from "../situation/doubtWords";
import { meanDecimals } from "../words/meanDecimals";
import { lackNote } from "../situation/lacks";
import { lateRateLabel } from "../situation/lateWords";
import { isPrintedTwice, lateSentBackRemark, onTimeLabel } from "../situation/onTimeRates";
import { KEY_FIGURE_ORDER, OF_UNITS, type UnitFigureName } from "../model/keyFigureNames";
import type { KeyFiguresBlock, Shown } from "../model/model";
import type { Situation } from "../situation/situation";
import { targetValue } from "../situation/targets";
import type { Wording } from "../words/wording";

type KeyFigure = KeyFiguresBlock["items"][number];
type Tone = KeyFigure["tone"];

type KeyName = FiguresIn<"keyFigures">;

/** The published report's rate goes by its own name, its note says of what; on another base it is one of the two rates that have names. */
function labelOf(situation: Situation, name: KeyName): string {
  if (name === "lateRate") return lateRateLabel(situation);
  return name === "onTimeRate" && situation.settings.rateBase !== "A" ? onTimeLabel(situation) : situation.words.say(`report.key.${name}`);
}

/** One figure with the note that names its base; null and the reason when the register has no column for it. */
function figure(situation: Situation, name: KeyName): KeyFigure {
  const label = labelOf(situation, name);
  const shown = entryOf(name).kind === "rate" ? "rate" : "count";
  const lack = lackNote(situation, name);
  if (lack !== "") return { key: name, label, value: null, shown, note: lack, tone: "plain" };
  const note = isCount(name) ? countNote(situation, name) : rateNote(situation, name);
  return certain(situation, name, { key: name, label, value: situation.total[name], shown, note, tone: toneOf(situation, name) });
}

/** The item as it is when its figure is not in doubt; else marked, and why. */
function certain({ counted, words }: Situation, of: FigureName, item: KeyFigure): KeyFigure {
  return counted.doubts.isDoubtful(of) ? provisional(item, doubtRemark(counted.doubts, [of], words), words) : item;
}

/** The item with its mark; why: the words that make it so, "" where the box says it. */
function provisional(item: KeyFigure, why: string, words: Wording): KeyFigure {
  return { ...item, value: doubtfulCell(item.value), note: why === "" ? words.say("report.doubt.provisional") : words.say("report.doubt.provisionalBecause", { why }), tone: "plain" };
}

/** "14.064 trên 14.101 hồ sơ đến hạn giải quyết": numerator and base, whatever the base. */
function partNote({ words, settings, total }: Situation, part: number): string {
  const inWindow = settings.rateBase === "A" && settings.conventions.dueCounts === "dueInWindow";
  return words.say(inWindow ? "report.base.AInWindow" : `report.base.${settings.rateBase}`, { part: words.count(part), count: words.count(total.baseCount) });
}

function rateNote(situation: Situation, name: KeyName & RateName): string {
  const { total } = situation;
  const isBy766 = name === "onTimeRate766" || (name === "onTimeRate" && situation.settings.rateBase === "C");
  const remark = isBy766 ? lateSentBackRemark(situation) : "";
  const note = isBaseRate(name) ? partNote(situation, total[entryOf(name).part]) : shareNote(situation, name);
  return remark === "" ? note : `${note}; ${remark}`;
}

function shareNote(situation: Situation, name: Exclude<KeyName & RateName, BaseRate>): string {
  const { part, whole } = shareOf(name);
  const key = name === "onTimeRateTT01" ? "report.base.B" as const : `report.key.${name}.note` as const;
  return situation.words.say(key, { part: countWords(situation, part), count: countWords(situation, whole) });
}

function earlyAndOnTimeNote({ words, settings, total, has, counted }: Situation): string {
  const withReturned = has("returned") && settings.conventions.returnedCounts === "onTime";
  const isSplit = !counted.doubts.isDoubtful("early") && !counted.doubts.isDoubtful("onTime");
  const key = !has("early") ? "report.key.earlyAndOnTime.noteWhole" : !isSplit ? "report.key.earlyAndOnTime.noteUnsure" : withReturned ? "report.key.earlyAndOnTime.noteReturned" : "report.key.earlyAndOnTime.note";
  return words.say(key, { early: words.count(total.early), onTime: words.count(total.onTime) });
}

/** What a count is made of, in numbers where it has parts. */
function countNote(situation: Situation, name: KeyName & CountName): string {
  const { words, settings } = situation;
  const parts = byName(["late", "overdue", "returned", "withdrawn"], (part) => countWords(situation, part));
  switch (name) {
    case "due": return words.say(settings.conventions.dueCounts === "dueInWindow" ? "report.convention.dueCounts.dueInWindow" : "report.key.due.note");
    case "earlyAndOnTime": return earlyAndOnTimeNote(situation);
    case "lateAndOverdue": return words.say(situation.has("overdue") ? "report.key.lateAndOverdue.note" : "report.key.lateAndOverdue.noteWhole", parts);
    case "returnedAndWithdrawn": return words.say("report.key.returnedAndWithdrawn.note", parts);
    default: return words.say(`report.key.${name}.note`);
  }
}

function toneOf(situation: Situation, name: KeyName): Tone {
  const { total } = situation;
  if (name === "lateAndOverdue") return total.lateAndOverdue > 0 ? "bad" : "good";
  if (name !== "onTimeRate" || total.onTimeRate === null) return "plain";
  const target = targetValue(situation, "onTimeRate");
  if (target === null) return "plain";
  return total.onTimeRate >= target ? "good" : "bad";
}

/** A figure of the units: null and the reason when they cannot be told; nothing for the register of one centre, which has none. */
function ofUnits(situation: Situation, key: UnitFigureName, value: number | null, n: number, shown: Shown): KeyFigure[] {
  const { words } = situation;
  if (situation.settings.scope === "commune") return [];
  return [unitFigure(situation, key, value, n, shown, words.say(`report.key.${key}`))];
}

function unitFigure(situation: Situation, key: UnitFigureName, value: number | null, n: number, shown: Shown, label: string): KeyFigure {
  const { words } = situation;
  const named = situation.units.some(({ name }) => name !== "");
  if (!named) return { key, label, value: null, shown, note: words.say("report.lacksColumn", { columns: `“${words.say("report.column.unit")}”` }), tone: "plain" };
  const of = OF_UNITS[key];
  const lack = lackNote(situation, of);
  if (lack !== "") return { key, label, value: null, shown, note: lack, tone: "plain" };
  const item: KeyFigure = { key, label, value, shown, note: words.say(`report.key.${key}.note`, { n: words.count(n) }), tone: "plain" };
  if (isStatedOfUnits(situation, of)) return item;
  const { doubts } = situation.counted;
  return provisional(item, doubtRemark(doubts, [of], words) || (doubts.isDoubtful(of) ? "" : words.say("report.doubt.someUnits")), words);
}

/** The figures of the units stand behind those of the whole that they are about. */
function behind(situation: Situation, name: KeyName): KeyFigure[] {
  const { meanOnline } = situation;
  if (name !== "onlineRate") return [];
  return [
    ...ofUnits(situation, "meanOnline", meanOnline.mean, meanOnline.n, meanDecimals(meanOnline.mean ?? 0) === 1 ? "rate1" : "rate"),
    ...ofUnits(situation, "unitsWithOnline", situation.unitsWithOnline, meanOnline.n, "count"),
  ];
}

/**
 * The key figures in the order of the published report, each with what it is a part of.
 * @example keyFigureItems(situation)[0] // { key: "received", label: "Tiếp nhận mới", value: 14043, … }
 */
function keyFigureItems(situation: Situation): KeyFigure[] {
  const { at100, below100 } = situation.ranking;
  return [
    ...KEY_FIGURE_ORDER.filter((name) => !isPrintedTwice(situation, name)).flatMap((name) => [figure(situation, name), ...behind(situation, name)]),
    ...ofUnits(situation, "unitsAt100", at100.length, at100.length + below100.length, "count"),
  ];
}

export function keyFiguresBlock(situation: Situation): KeyFiguresBlock {
  return { type: "keyFigures", id: "keyFigures", title: situation.words.say("report.key.title"), items: keyFigureItems(situation) };
}
