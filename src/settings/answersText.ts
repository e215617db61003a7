import { MAX_COLUMNS } from "@tthc/spreadsheet/area";
import type { Answers, Refusal } from "../register/corrections/answers";
import { AGGREGATE_FIGURES, type AggregateFigure } from "../register/model/aggregateTable";
import type { AggregateCorrection, Corrections, LayoutCorrection, PreferredSheet, UnitAlias, ValueMeanings } from "../register/model/corrections";
import { CHANNEL, STATUS } from "../register/model/caseCodes";
import { COLUMN_ROLES, type ColumnRole } from "../register/model/roles";
import { isRecord, storedOf, type Stored } from "./storedSettings";

/** What one workbook may keep; the newest stay. Far more than any register needs, and some 500 kB at most. */
const MOST = { layouts: 60, columns: 120, meanings: 300, aliases: 500, declined: 500 };
const LONGEST_TEXT = 200;
const LAST_DAY = 2_958_465;
const MINUTES_A_DAY = 1440;

const SERVICE_LEVELS = [1, 2, 3, 4];
const CODES: Record<keyof ValueMeanings, readonly number[]> = {
  status: Object.values(STATUS).filter((code) => code > 0),
  channel: Object.values(CHANNEL).filter((code) => code > 0),
  serviceLevel: SERVICE_LEVELS,
};

function isShortText(value: unknown): value is string {
  return typeof value === "string" && value !== "" && value.length <= LONGEST_TEXT;
}

function isRole(value: unknown): value is ColumnRole {
  return COLUMN_ROLES.some((role) => role === value);
}

function isFigure(value: unknown): value is AggregateFigure {
  return AGGREGATE_FIGURES.some((figure) => figure === value);
}

function isWholeWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= low && value <= high;
}

/** The last so many: what was said last is what the user remembers. */
function newest<Item>(items: readonly Item[], most: number): Item[] {
  return items.slice(-most);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A column's place and name, null = not to be used. A place or a name that comes twice counts once. */
function namedPlaces<Name extends string>(value: unknown, nameOf: (item: Record<string, unknown>) => unknown, isName: (name: unknown) => name is Name, lowest: number): { place: number; name: Name | null }[] {
  const columns: { place: number; name: Name | null }[] = [];
  for (const item of newest(listOf(value), MOST.columns)) {
    if (!isRecord(item) || !isWholeWithin(item.place, lowest, MAX_COLUMNS)) continue;
    const { place } = item;
    const name = nameOf(item);
    if (name !== null && !isName(name)) continue;
    if (columns.some((each) => each.place === place || (name !== null && each.name === name))) continue;
    columns.push({ place, name });
  }
  return columns;
}

function columnsOf(value: unknown): LayoutCorrection["columns"] {
  return namedPlaces(value, ({ role }) => role, isRole, -MAX_COLUMNS).map(({ place, name }) => ({ place, role: name }));
}

function layoutsOf(value: unknown): LayoutCorrection[] {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return newest(entries, MOST.layouts).flatMap(([fingerprint, kept]): LayoutCorrection[] => {
    if (!isShortText(fingerprint) || !isRecord(kept)) return [];
    const columns = columnsOf(kept.columns);
    const swapped = [...new Set(listOf(kept.swapped).filter(isRole))];
    const monthFirst = [...new Set(listOf(kept.monthFirst).filter(isRole))];
    const minutes = isWholeWithin(kept.minutes, 1, MINUTES_A_DAY) ? kept.minutes : 0;
    if (columns.length + swapped.length + monthFirst.length + minutes === 0) return [];
    return [{ fingerprint, columns, swapped, ...(monthFirst.length > 0 ? { monthFirst } : {}), ...(minutes > 0 ? { minutes } : {}) }];
  });
}

function figureColumnsOf(value: unknown): AggregateCorrection["columns"] {
  return namedPlaces(value, ({ figure }) => figure, isFigure, 1).map(({ place, name }) => ({ place, figure: name }));
}

function aggregatesOf(value: unknown): AggregateCorrection[] {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return newest(entries, MOST.layouts).flatMap(([fingerprint, kept]): AggregateCorrection[] => {
    const columns = figureColumnsOf(kept);
    return isShortText(fingerprint) && columns.length > 0 ? [{ fingerprint, columns }] : [];
  });
}

function meaningsOf<Role extends keyof ValueMeanings>(value: unknown, role: Role): ValueMeanings[Role] {
  const entries = isRecord(value) && isRecord(value[role]) ? Object.entries(value[role]) : [];
  const good = entries.filter(([text, code]) => isShortText(text) && CODES[role].some((each) => each === code));
  return Object.fromEntries(newest(good, MOST.meanings)) as ValueMeanings[Role];
}

function aliasesOf(value: unknown): UnitAlias[] {
  return newest(listOf(value), MOST.aliases).flatMap((item): UnitAlias[] => {
    if (!isRecord(item) || !isShortText(item.from) || !isShortText(item.to) || !isWholeWithin(item.since, 0, LAST_DAY)) return [];
    return [{ from: item.from, to: item.to, since: item.since }];
  });
}

function preferredOf(value: unknown): PreferredSheet[] {
  return newest(listOf(value), MOST.layouts).flatMap((item): PreferredSheet[] => (
    isRecord(item) && isShortText(item.sheet) && isShortText(item.over) ? [{ sheet: item.sheet, over: item.over }] : []
  ));
}

function declinedOf(item: unknown): Refusal[] {
  if (!isRecord(item)) return [];
  const { kind, fingerprint, place, role, text, from, to } = item;
  if (kind === "sameCases") return isShortText(item.first) && isShortText(item.second) ? [{ kind, first: item.first, second: item.second }] : [];
  if (kind === "unitAlias") return isShortText(from) && isShortText(to) ? [{ kind, from, to }] : [];
  if (kind === "value") return isShortText(text) && (role === "status" || role === "channel" || role === "serviceLevel") ? [{ kind, role, text }] : [];
  if (kind === "shiftDays") return isShortText(fingerprint) ? [{ kind, fingerprint }] : [];
  if (!isShortText(fingerprint) || !isRole(role)) return [];
  if (kind === "swapDays") return [{ kind, fingerprint, role }];
  if (kind === "monthFirst") return [{ kind, fingerprint, role }];
  return kind === "column" && isWholeWithin(place, -MAX_COLUMNS, MAX_COLUMNS) ? [{ kind, fingerprint, place, role }] : [];
}

/** Spellings of texts that were answered; of others none is kept. */
function spellingsOf(value: unknown, { status, channel, serviceLevel }: ValueMeanings, declined: readonly Refusal[]): Record<string, string> {
  const given = isRecord(value) ? value : {};
  const keys = [status, channel, serviceLevel].flatMap(Object.keys).concat(declined.flatMap((each) => (each.kind === "value" ? [each.text] : [])));
  return Object.fromEntries(keys.flatMap((key): [string, string][] => {
    const spelling = Object.hasOwn(given, key) ? given[key] : undefined;
    return isShortText(spelling) ? [[key, spelling]] : [];
  }));
}

/**
 * Reads the user's answers from stored settings. Whatever is damaged, foreign or out of bounds is left out, member by
 * member: the rest holds.
 * @example decodeAnswers('{"version":1,"aliases":[{"from":"SKHĐT","to":"Sở Kế hoạch và Đầu tư","since":0}]}').corrections.aliases.length // 1
 */
export function decodeAnswers(stored: unknown): Answers {
  const { columns, aggregates, values, aliases, declined, spellings, preferred } = storedOf(stored);
  const sheets = preferredOf(preferred);
  const meanings = { status: meaningsOf(values, "status"), channel: meaningsOf(values, "channel"), serviceLevel: meaningsOf(values, "serviceLevel") };
  const no = newest(listOf(declined), MOST.declined).flatMap(declinedOf);
  return {
    corrections: { layouts: layoutsOf(columns), values: meanings, aliases: aliasesOf(aliases), aggregates: aggregatesOf(aggregates), ...(sheets.length > 0 ? { preferred: sheets } : {}) },
    declined: no,
    spellings: spellingsOf(spellings, meanings, no),
  };
}

function storedLayouts({ layouts }: Corrections): Record<string, unknown> {
  return Object.fromEntries(newest(layouts, MOST.layouts).map(({ fingerprint, ...said }) => [fingerprint, said]));
}

/**
 * The answers as the text that the workbook keeps; what `previous` holds beside them is kept. Places, roles, folded
 * texts of statuses, names of units and sheets only: never applicants or case ids.
 * @example encodeAnswers(answers, await readSetting(SETTINGS_KEY)) // '{"version":1,"report":{…},"columns":{…}, …}'
 */
export function encodeAnswers(answers: Answers, previous?: unknown): string {
  const stored = { ...storedOf(previous), ...membersOf(answers) };
  // Through the reader once: what it would not take is not kept either.
  return JSON.stringify({ ...stored, ...membersOf(decodeAnswers(stored)) });
}

function membersOf({ corrections, declined, spellings }: Answers): Pick<Stored, "columns" | "aggregates" | "values" | "aliases" | "declined" | "spellings" | "preferred"> {
  const aggregates = Object.fromEntries(newest(corrections.aggregates, MOST.layouts).map(({ fingerprint, columns }) => [fingerprint, columns]));
  return { columns: storedLayouts(corrections), aggregates, values: { ...corrections.values }, aliases: corrections.aliases, declined, spellings: { ...spellings }, preferred: corrections.preferred ?? [] };
}
