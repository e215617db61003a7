import type { FigureName } from "../../indicators/availability";
import { NOT_CERTAIN } from "../situation/certainty";
import { doubtRemark } from "../situation/doubtWords";
import { meanDecimals } from "../words/meanDecimals";
import { lackNote } from "../situation/lacks";
import { lateRateLabel } from "../situation/lateWords";
import type { KeyFiguresBlock, Shown } from "../model/model";
import type { Situation } from "../situation/situation";

type KeyFigure = KeyFiguresBlock["items"][number];
type Tone = KeyFigure["tone"];

/** Figures that have a label of their own. */
type Labelled = "received" | "carriedOver" | "cumulative" | "due" | "earlyAndOnTime" | "onTimeRate" | "lateAndOverdue" | "lateRate"
  | "returnedAndWithdrawnRate" | "handedOver" | "online" | "onlineRate";

/** One figure with the note that names its base; null and the reason when the register has no column for it. */
function figure(situation: Situation, name: Labelled, shown: Shown, note: string, tone: Tone = "plain"): KeyFigure {
  const label = situation.words.say(`report.key.${name}`);
  const lack = lackNote(situation, name);
  if (lack !== "") return { key: name, label, value: null, shown, note: lack, tone: "plain" };
  return certain(situation, [name], { key: name, label, value: situation.total[name], shown, note, tone });
}

/** The item as it is when none of its figures is in doubt; else without a number, and why. */
function certain({ counted, words }: Situation, figures: readonly FigureName[], item: KeyFigure): KeyFigure {
  const remark = figures.some((figure) => counted.doubts.isDoubtful(figure)) ? doubtRemark(counted.doubts, figures, words) : "";
  return remark === "" ? item : { ...item, value: NOT_CERTAIN, note: remark, tone: "plain" };
}

/** "14.064 trên 14.101 hồ sơ đến hạn giải quyết": numerator and base, whatever the base. */
function partNote({ words, settings, total }: Situation, part: number): string {
  const inWindow = settings.rateBase === "A" && settings.conventions.dueCounts === "dueInWindow";
  return words.say(inWindow ? "report.base.AInWindow" : `report.base.${settings.rateBase}`, { part: words.count(part), count: words.count(total.baseCount) });
}

function flowFigures(situation: Situation): KeyFigure[] {
  const { words, settings } = situation;
  const dueNote = settings.conventions.dueCounts === "dueInWindow" ? "report.convention.dueCounts.dueInWindow" : "report.key.due.note";
  return [
    figure(situation, "received", "count", words.say("report.key.received.note")),
    figure(situation, "carriedOver", "count", words.say("report.key.carriedOver.note")),
    figure(situation, "cumulative", "count", words.say("report.key.cumulative.note")),
    figure(situation, "due", "count", words.say(dueNote)),
  ];
}

function timelinessFigures(situation: Situation): KeyFigure[] {
  const { words, settings, total } = situation;
  const withReturned = situation.has("returned") && settings.conventions.returnedCounts === "onTime";
  const isSplit = !situation.counted.doubts.isDoubtful("early") && !situation.counted.doubts.isDoubtful("onTime");
  const split = !situation.has("early") ? "report.key.earlyAndOnTime.noteWhole" : !isSplit ? "report.key.earlyAndOnTime.noteUnsure" : withReturned ? "report.key.earlyAndOnTime.noteReturned" : "report.key.earlyAndOnTime.note";
  const rateTone = total.onTimeRate === null ? "plain" : total.onTimeRate >= settings.target ? "good" : "bad";
  return [
    figure(situation, "earlyAndOnTime", "count", words.say(split, { early: words.count(total.early), onTime: words.count(total.onTime) })),
    figure(situation, "onTimeRate", "rate", partNote(situation, total.onTimeCount), rateTone),
    figure(situation, "lateAndOverdue", "count", words.say(situation.has("overdue") ? "report.key.lateAndOverdue.note" : "report.key.lateAndOverdue.noteWhole", { late: words.count(total.late), overdue: words.count(total.overdue) }),
      total.lateAndOverdue > 0 ? "bad" : "good"),
    { ...figure(situation, "lateRate", "rate", partNote(situation, total.lateCount)), label: lateRateLabel(situation) },
  ];
}

function endFigures(situation: Situation): KeyFigure[] {
  const { words, total } = situation;
  const lack = lackNote(situation, "returned") || lackNote(situation, "withdrawn");
  const split = words.say("report.key.returnedAndWithdrawn.note", { returned: words.count(total.returned), withdrawn: words.count(total.withdrawn) });
  return [
    certain(situation, lack === "" ? ["returned", "withdrawn"] : [], {
      key: "returnedAndWithdrawn", label: words.say("report.key.returnedAndWithdrawn"), shown: "count", tone: "plain",
      value: lack === "" ? total.returned + total.withdrawn : null, note: lack === "" ? split : lack,
    }),
    figure(situation, "returnedAndWithdrawnRate", "rate", partNote(situation, total.returned + total.withdrawn)),
    figure(situation, "handedOver", "count", words.say("report.key.handedOver.note")),
  ];
}

/** A figure of the units: null and the reason when they cannot be told; nothing for the register of one centre, which has none. */
function ofUnits(situation: Situation, key: "meanOnline" | "unitsWithOnline" | "unitsAt100", value: number | null, n: number, shown: Shown): KeyFigure[] {
  const { words } = situation;
  if (situation.settings.scope === "commune") return [];
  return [unitFigure(situation, key, value, n, shown, words.say(`report.key.${key}`))];
}

function unitFigure(situation: Situation, key: "meanOnline" | "unitsWithOnline" | "unitsAt100", value: number | null, n: number, shown: Shown, label: string): KeyFigure {
  const { words } = situation;
  const named = situation.units.some(({ name }) => name !== "");
  if (!named) return { key, label, value: null, shown, note: words.say("report.lacksColumn", { columns: `“${words.say("report.column.unit")}”` }), tone: "plain" };
  const of = key === "unitsAt100" ? "onTimeRate" : key === "meanOnline" ? "onlineRate" : "online";
  const lack = lackNote(situation, of);
  if (lack !== "") return { key, label, value: null, shown, note: lack, tone: "plain" };
  return certain(situation, [of], { key, label, value, shown, note: words.say(`report.key.${key}.note`, { n: words.count(n) }), tone: "plain" });
}

function onlineFigures(situation: Situation): KeyFigure[] {
  const { words, total, meanOnline } = situation;
  return [
    figure(situation, "online", "count", words.say("report.key.online.note")),
    figure(situation, "onlineRate", "rate", words.say("report.key.onlineRate.note", { part: words.count(total.online), count: words.count(total.received) })),
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
    ...flowFigures(situation),
    ...timelinessFigures(situation),
    ...endFigures(situation),
    ...onlineFigures(situation),
    ...ofUnits(situation, "unitsAt100", at100.length, at100.length + below100.length, "count"),
  ];
}

export function keyFiguresBlock(situation: Situation): KeyFiguresBlock {
  return { type: "keyFigures", id: "keyFigures", title: situation.words.say("report.key.title"), items: keyFigureItems(situation) };
}
