import { NO_DAY } from "../../calendar/day";
import { isErrorCell } from "../texts/cell";
import { dayFirst, readDay } from "../days/dayReading";
import { statusOf, timelinessOf } from "../meanings/textMeanings";
import { CHANNEL } from "../model/caseCodes";
import type { CellValue } from "../model/grid";
import { filingOf, levelFilingOf } from "../vocabulary/filings";
import { remember } from "../vocabulary/memo";

/** Bare numbers are codes of anything: only words betray what a column is about. */
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/** What a column holds in the sampled body rows. */
export interface ColumnProfile {
  rows: number;
  filled: number;
  /** Cells that are a day of 1990…2100, as a date or as text. */
  days: number;
  /** Numbers that are no such day. */
  numbers: number;
  texts: number;
  /** Texts without any digit: words, whatever they say. */
  wordy: number;
  /** Different values. */
  distinct: number;
  statuses: number;
  /** Words that a channel column may hold; a level by itself is one of them. */
  channels: number;
  serviceLevels: number;
  /** Levels without a word on the channel: they make a column of levels, unless its header says that it is one of channels. */
  levelsAlone: number;
  timeliness: number;
  /** Day of each sampled row, 0 for a blank, negative for anything else: evidence of order between columns. */
  dayOfRow: Int32Array;
}

/** What a text by itself shows. */
interface TextSigns {
  day: number;
  isDay: boolean;
  isWordy: boolean;
  isStatus: boolean;
  isChannel: boolean;
  isLevel: boolean;
  isLevelAlone: boolean;
  isTimeliness: boolean;
}

/** Profiles of a grid's columns below a row, each made once however many header rows are tried above it. */
export class ProfileCache {
  private readonly known = new Map<string, ColumnProfile>();

  constructor(private readonly rows: readonly (readonly CellValue[])[], private readonly sampleSize: number) {}

  /** The profile of a column (0-based place) in the sampled rows from a 0-based row on. */
  of(from: number, at: number): ColumnProfile {
    const key = `${from},${at}`;
    const known = this.known.get(key);
    if (known) return known;
    const profile = profileOf(this.rows.slice(from, from + this.sampleSize), at);
    this.known.set(key, profile);
    return profile;
  }
}

/**
 * Profile of a column of sampled rows.
 * @param at 0-based place of the column in the rows
 * @example profileOf([["x", 44400], ["y", 44401]], 1).days // 2
 */
export function profileOf(rows: readonly (readonly CellValue[])[], at: number): ColumnProfile {
  const profile: ColumnProfile = {
    rows: rows.length, filled: 0, days: 0, numbers: 0, texts: 0, wordy: 0, distinct: 0, statuses: 0, channels: 0, serviceLevels: 0, levelsAlone: 0, timeliness: 0,
    dayOfRow: new Int32Array(rows.length),
  };
  const values = new Set<CellValue>();
  rows.forEach((cells, row) => {
    const value = cells[at];
    const day = typeof value === "string" ? addText(profile, value) : addValue(profile, value);
    profile.dayOfRow[row] = day;
    if (day !== NO_DAY) values.add(value);
  });
  profile.distinct = values.size;
  return profile;
}

/** @returns the day of the cell, NO_DAY for a blank, negative for anything else */
function addValue(profile: ColumnProfile, value: CellValue): number {
  const day = isErrorCell(value) ? NO_DAY : readDay(value);
  if (day === NO_DAY) return day;
  profile.filled++;
  if (day > 0) profile.days++;
  else if (typeof value === "number") profile.numbers++;
  else profile.texts++;
  return day;
}

function addText(profile: ColumnProfile, value: string): number {
  const signs = signsOf(value);
  if (signs.day === NO_DAY) return NO_DAY;
  profile.filled++;
  if (signs.isDay) profile.days++;
  else profile.texts++;
  profile.wordy += Number(signs.isWordy);
  profile.statuses += Number(signs.isStatus);
  profile.channels += Number(signs.isChannel);
  profile.serviceLevels += Number(signs.isLevel);
  profile.levelsAlone += Number(signs.isLevelAlone);
  profile.timeliness += Number(signs.isTimeliness);
  return signs.day;
}

/** Remembered, for a sheet's top is looked at again by each formula over it, and once for each header that is tried. */
const signsOf = remember((text: string): TextSigns => {
  const day = isErrorCell(text) ? NO_DAY : readDay(text);
  const hasWords = day !== NO_DAY && LETTER.test(text);
  const { level, channel } = hasWords ? levelFilingOf(text) : { level: 0, channel: CHANNEL.unknown };
  return {
    day, isDay: day > 0 || isMonthFirst(text, day), isWordy: hasWords && day <= 0 && !DIGIT.test(text), isStatus: hasWords && statusOf(text) !== 0,
    isChannel: hasWords && filingOf(text).channel !== CHANNEL.unknown, isLevel: level !== 0, isLevelAlone: level !== 0 && channel === CHANNEL.unknown,
    isTimeliness: hasWords && timelinessOf(text) !== "",
  };
});

/** A day all the same: the reader asks in which order its parts stand. */
function isMonthFirst(text: string, day: number): boolean {
  return day < NO_DAY && DIGIT.test(text) && readDay(dayFirst(text)) > NO_DAY;
}
