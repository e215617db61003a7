import { weekday } from "../../calendar/day";
import { CONVENTION_NAMES, CONVENTIONS, isFootnote, readingKey } from "../../indicators/conventions";
import { countWords, groupRow, isStated, isStatedOfUnits } from "../situation/certainty";
import { doubtNotes } from "../situation/doubtWords";
import { groupNotes } from "../situation/groupWords";
import { lackFootnotes } from "../situation/lacks";
import { countedRateNotes, lateSentBackNote } from "../situation/onTimeRates";
import { lawBehind } from "../words/lawWords";
import { meanDecimals } from "../words/meanDecimals";
import { otherReadingNotes } from "../situation/otherReadings";
import type { Situation } from "../situation/situation";
import { allNames } from "../words/unitNames";
import { unitFigures } from "./unitColumns";

/**
 * What the rates are a part of.
 * @example baseNote(situation) // "Tỷ lệ tính trên số hồ sơ đến hạn giải quyết (đã giải quyết + quá hạn chưa có kết quả)."
 */
export function baseNote({ words, settings, period }: Situation): string {
  const inWindow = settings.rateBase === "A" && settings.conventions.dueCounts === "dueInWindow";
  return words.say(inWindow ? "report.note.baseAInWindow" : `report.note.base${settings.rateBase}`, { law: lawBehind("index2022", period) });
}

/** The conventions that footnotes tell, as they were chosen; those about columns that the register lacks decide nothing. */
export function footnoteReadings({ settings, has, reading, counted }: Situation) {
  const told = CONVENTION_NAMES.filter(isFootnote).filter((name) => {
    const { concerns, told: of, default: usual } = CONVENTIONS[name];
    if (concerns !== null && !has(concerns)) return false;
    if (of === "always") return true;
    // Printed tables are counted already: nothing moves their appointments.
    return counted.from !== "aggregates" && (settings.conventions[name] !== usual || (of !== "whenChosen" && reading.table.roles.has(of)));
  });
  return told.map((name) => readingKey(name, settings.conventions[name]));
}

/** How special cases are counted, a sentence a convention. */
export function conventionNotes(situation: Situation): string[] {
  return footnoteReadings(situation).map((reading) => situation.words.say(`report.convention.${reading}`));
}

/** Both averages with how they were made (domain.md 2.1.7); nothing without a channel or without units. */
export function onlineMeanNote(situation: Situation): string[] {
  const { words, meanOnline, pooledOnline, total } = situation;
  if (!isStatedOfUnits(situation, "onlineRate") || meanOnline.mean === null || pooledOnline.mean === null) return [];
  return [words.say("report.note.onlineMean", {
    pooled: words.rate(total.online, total.received),
    n: words.count(meanOnline.n),
    mean: words.share(meanOnline.mean, meanDecimals(meanOnline.mean)),
  })];
}

/** Said where the data stop before the period does; a weekend at its end has no receipts anyway. */
export function dataEndNote({ words, period, dataEnd }: Situation): string[] {
  const lastWeekday = period.to - Math.max(weekday(period.to) - 5, 0);
  if (dataEnd >= lastWeekday) return [];
  return [words.say("report.note.dataEnd", { day: words.day(dataEnd), to: words.day(period.to) })];
}

function noCaseNotes(situation: Situation): string[] {
  const { words, groups } = situation;
  const without = groups.filter((group) => group.name !== "" && group.figures.baseCount === 0 && !groupRow(situation, group).isDoubtful("onTimeRate"));
  return without.length === 0 ? [] : [words.say("report.note.none", { units: allNames(words, without) })];
}

function unnamedNote(situation: Situation): string[] {
  const { words, groups } = situation;
  const unnamed = groups.find(({ name }) => name === "");
  return unnamed && groups.length > 1 && !groupRow(situation, unnamed).isDoubtful("cumulative") ? [words.say("report.note.unnamed", { count: words.count(unnamed.figures.cumulative) })] : [];
}

/** How cases without a due day are counted. */
export function noDueDateNote(situation: Situation): string[] {
  const { words, total } = situation;
  return total.noDueDate > 0 && isStated(situation, "noDueDate") ? [words.say("report.note.noDueDate", { count: words.count(total.noDueDate) })] : [];
}

/** How many of the cases received another body received: a part of them, never an addend. */
export function outOfTerritoryNote(situation: Situation): string[] {
  const { words, total, has } = situation;
  return has("outOfTerritory") && total.outOfTerritory > 0 ? [words.say("report.note.outOfTerritory", { count: countWords(situation, "outOfTerritory") })] : [];
}

/** Footnotes of the main table: base, conventions, averages, what the columns do not allow. */
export function unitNotes(situation: Situation): string[] {
  const { words, counted } = situation;
  const figureNames = {
    online: words.say("report.lack.online"), returned: words.say("report.lack.returned"), handedOver: words.say("report.lack.handedOver"),
    onTimeRateTT01: words.say("report.lack.onTimeRateTT01"), onTimeRate766: words.say("report.lack.onTimeRate766"),
  };
  return [
    ...doubtNotes(counted.doubts, unitFigures(situation), words),
    ...dataEndNote(situation),
    baseNote(situation),
    ...countedRateNotes(situation),
    ...conventionNotes(situation),
    ...otherReadingNotes(situation),
    ...lateSentBackNote(situation),
    ...noDueDateNote(situation),
    ...outOfTerritoryNote(situation),
    ...onlineMeanNote(situation),
    ...noCaseNotes(situation),
    ...unnamedNote(situation),
    ...groupNotes(situation),
    ...lackFootnotes(situation, figureNames),
  ];
}
