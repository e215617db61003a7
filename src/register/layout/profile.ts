import { NO_DAY } from "../../calendar/day";
import { isErrorCell } from "../texts/cell";
import { dayFirst, readDay } from "../days/dayReading";
import { statusOf, timelinessOf } from "../meanings/textMeanings";
import { CHANNEL } from "../model/caseCodes";
import type { CellValue } from "../model/grid";
import { filingOf, levelFilingOf } from "../vocabulary/filings";

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
    addCell(profile, cells[at], row);
    if (profile.dayOfRow[row] !== 0) values.add(cells[at]);
  });
  profile.distinct = values.size;
  return profile;
}

/** A day all the same: the reader asks in which order its parts stand. */
function isMonthFirst(value: CellValue, day: number): boolean {
  return day < NO_DAY && typeof value === "string" && DIGIT.test(value) && readDay(dayFirst(value)) > NO_DAY;
}

function addCell(profile: ColumnProfile, value: CellValue, row: number): void {
  if (isErrorCell(value)) return;
  const day = readDay(value);
  if (day === NO_DAY) return;
  profile.filled++;
  profile.dayOfRow[row] = day;
  if (day > 0 || isMonthFirst(value, day)) profile.days++;
  else if (typeof value === "number") profile.numbers++;
  else profile.texts++;
  if (typeof value !== "string" || !LETTER.test(value)) return;
  if (day <= 0 && !DIGIT.test(value)) profile.wordy++;
  if (statusOf(value) !== 0) profile.statuses++;
  addFiling(profile, value);
  if (timelinessOf(value) !== "") profile.timeliness++;
}

function addFiling(profile: ColumnProfile, value: string): void {
  const { level, channel } = levelFilingOf(value);
  if (filingOf(value).channel !== CHANNEL.unknown) profile.channels++;
  if (level !== 0) profile.serviceLevels++;
  if (level !== 0 && channel === CHANNEL.unknown) profile.levelsAlone++;
}
