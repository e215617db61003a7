import type { Day } from "../calendar/day";
import { namesOf, type FigureName } from "../indicators/figureNames";
import { natureOf } from "../indicators/nature";
import { computedResult, placedResult } from "./types";
import type { CheckPlace, CheckResult } from "./types";
import { familyRule, type FigureOf, type RuleId } from "./rules";

type PeriodFigure = FigureName | "unitsWithOnline";

/** The figures of one period as one sheet, or one paragraph, gives them. */
export interface PeriodFigures {
  /** Whose figures: only periods of the same group are compared. */
  group: string;
  /** What the group is called before the periods' names, "" for nothing; its own text unless said otherwise. */
  named?: string;
  /** The period's name for the sentences. */
  name: string;
  from: Day;
  to: Day;
  figures: Partial<Record<PeriodFigure, number>>;
  /** Where each figure stands; what stands nowhere is computed. */
  places?: Partial<Record<PeriodFigure, CheckPlace>>;
}

/** A longer period has at least as many of these as any period inside it, in the order in which they are told. */
const GROWING = namesOf({
  received: 1, resolved: 1, early: 1, onTime: 1, earlyAndOnTime: 1, late: 1, returned: 1, withdrawn: 1, returnedAndWithdrawn: 1,
  handedOver: 1, online: 1, onlineFull: 1, onlinePartial: 1, cumulative: 1, due: 1, unitsWithOnline: 1,
} satisfies Record<FigureOf<"periods.inside">, 1>);

/** Events: what happens in a month happens in no other. */
const FLOWS = GROWING.filter((name) => name !== "unitsWithOnline" && natureOf(name) === "event");

function result(rule: RuleId, whole: PeriodFigures, part: PeriodFigures, place: CheckPlace | undefined, expected: number, actual: number, ok?: boolean): CheckResult {
  const names = `${part.name} – ${whole.name}`;
  const { named = part.group } = part;
  const group = named === "" ? names : `${named}: ${names}`;
  return placedResult(computedResult(rule, group, expected, actual, ok), place);
}

/** Open cases at the end of a period. */
function closingStock({ figures }: PeriodFigures): number | undefined {
  const { pending, cumulative, resolved, inTime, overdue } = figures;
  if (pending !== undefined) return pending;
  if (cumulative !== undefined && resolved !== undefined) return cumulative - resolved;
  return inTime !== undefined && overdue !== undefined ? inTime + overdue : undefined;
}

/** Open cases that are not due yet: what was to be handled less what was due. A wrong sum of its parts does not reach it. */
function openInTime({ figures }: PeriodFigures): number | undefined {
  const { inTime, received, carriedOver, cumulative, due } = figures;
  if (inTime !== undefined) return inTime;
  const all = received !== undefined && carriedOver !== undefined ? received + carriedOver : cumulative;
  return all !== undefined && due !== undefined ? all - due : undefined;
}

/** The stock with which a part that ends with the whole begins, by the whole's figures: opening + received − resolved before it. */
function openingBy(whole: PeriodFigures, part: PeriodFigures): number | undefined {
  const { carriedOver, received } = whole.figures;
  const gone = difference(whole, part, "due") ?? difference(whole, part, "resolved");
  const come = difference(whole, part, "received");
  return carriedOver === undefined || received === undefined || gone === undefined || come === undefined ? undefined : carriedOver + come - gone;
}

function difference(whole: PeriodFigures, part: PeriodFigures, name: PeriodFigure): number | undefined {
  const [all, some] = [whole.figures[name], part.figures[name]];
  return all === undefined || some === undefined ? undefined : all - some;
}

function compared(rule: RuleId, whole: PeriodFigures, part: PeriodFigures, place: CheckPlace | undefined, expected?: number, actual?: number): CheckResult[] {
  return expected === undefined || actual === undefined ? [] : [result(rule, whole, part, place, expected, actual)];
}

/** A part of a period: its counts stay within the whole's, and stocks at a day that both share are one. */
function checkInside(whole: PeriodFigures, part: PeriodFigures): CheckResult[] {
  const opening = part.places?.carriedOver;
  const growing = GROWING.flatMap((name) => {
    const [limit, value] = [whole.figures[name], part.figures[name]];
    return limit === undefined || value === undefined ? [] : [result(familyRule("periods.inside", name), whole, part, part.places?.[name], limit, value, value <= limit)];
  });
  const starts = part.from === whole.from ? compared("periods.opening", whole, part, opening, whole.figures.carriedOver, part.figures.carriedOver) : [];
  if (part.to !== whole.to) return [...growing, ...starts];
  return [
    ...growing, ...starts,
    ...compared("periods.closing", whole, part, part.places?.pending, closingStock(whole), closingStock(part)),
    ...compared("periods.openInTime", whole, part, part.places?.due ?? part.places?.inTime, openInTime(whole), openInTime(part)),
    ...(part.from > whole.from ? compared("periods.openingByFlow", whole, part, opening, openingBy(whole, part), part.figures.carriedOver) : []),
  ];
}

/** The finest run of periods that fills a window from a day on; null when there is a gap. */
function filling(parts: readonly PeriodFigures[], from: Day, to: Day): PeriodFigures[] | null {
  if (from === to + 1) return [];
  for (const part of parts.filter((each) => each.from === from && each.to <= to).sort((a, b) => a.to - b.to)) {
    const rest = filling(parts, part.to + 1, to);
    if (rest) return [part, ...rest];
  }
  return null;
}

/** Periods that fill a longer one: their events add up to its. */
function checkSums(whole: PeriodFigures, others: readonly PeriodFigures[]): CheckResult[] {
  const parts = filling(others, whole.from, whole.to);
  if (!parts || parts.length < 2) return [];
  const all = { ...whole, name: parts.map(({ name }) => name).join(" + ") };
  return FLOWS.flatMap((name) => {
    const values = parts.map(({ figures }) => figures[name]);
    const [total] = [whole.figures[name]];
    if (total === undefined || values.includes(undefined)) return [];
    return [result(familyRule("periods.sum", name), whole, all, whole.places?.[name], values.reduce<number>((sum, value) => sum + (value ?? 0), 0), total)];
  });
}

function checkGroup(reports: readonly PeriodFigures[]): CheckResult[] {
  const wholes = reports.filter(({ from, to }) => from > 0 && from <= to);
  return wholes.flatMap((whole, index) => {
    const others = wholes.filter((_each, at) => at !== index);
    const inside = others.filter(({ from, to }) => from >= whole.from && to <= whole.to && to - from < whole.to - whole.from);
    const next = others.filter(({ from }) => from === whole.to + 1);
    return [
      ...inside.flatMap((part) => checkInside(whole, part)),
      ...next.flatMap((part) => compared("periods.stock", whole, part, part.places?.carriedOver, closingStock(whole), part.figures.carriedOver)),
      ...checkSums(whole, inside),
    ];
  });
}

/**
 * Figures of several periods against each other, whatever sheets or paragraphs they come from (domain.md 2.1.4): the
 * stock at a period's end is what the next carries over; periods that end, or begin, on one day have one stock there;
 * months add up to the quarter; no part exceeds the whole. What a source does not give is not judged.
 * @example checkAcross([september, quarter]).filter(({ ok }) => !ok) // the opening 695 should be 699
 */
export function checkAcross(reports: readonly PeriodFigures[]): CheckResult[] {
  const groups = [...new Set(reports.map(({ group }) => group))];
  return groups.flatMap((name) => checkGroup(reports.filter(({ group }) => group === name)));
}
