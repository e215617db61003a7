import type { Day } from "../calendar/day";
import { aggregateFingerprint } from "./aggregate/corrected";
import type { AggregateFigure, AggregateLayout } from "./aggregate/types";
import { layoutFingerprint } from "./layout/fingerprint";
import { nameKey } from "./nameKey";
import type { Channel, ColumnRole, Offer, ServiceLevel, SheetLayout, Status } from "./types";

/** What the user said about sheets with the same header: places count from the header's first column, 0-based. */
export interface LayoutCorrection {
  fingerprint: string;
  /** role null: the column is not to be read. */
  columns: readonly { place: number; role: ColumnRole | null }[];
  /** Day columns whose date cells had day and month exchanged by a machine set to en-US. */
  swapped: readonly ColumnRole[];
}

/** What the user said about columns of aggregate tables with the same header: places count from the column of row names. */
export interface AggregateCorrection {
  fingerprint: string;
  /** figure null: the column is not to be counted. */
  columns: readonly { place: number; figure: AggregateFigure | null }[];
}

/** Texts of a column that the vocabulary lacks, by nameKey, and what the user said they mean. */
export interface ValueMeanings {
  status: Readonly<Record<string, Status>>;
  channel: Readonly<Record<string, Channel>>;
  serviceLevel: Readonly<Record<string, ServiceLevel>>;
}

/** A name of a unit that stands for another, for cases received from a day on; 0 = for all. */
export interface UnitAlias {
  from: string;
  to: string;
  since: Day;
}

/** All that the user has confirmed or corrected; the workbook keeps it, and it wins over every guess. */
export interface Corrections {
  layouts: readonly LayoutCorrection[];
  values: ValueMeanings;
  aliases: readonly UnitAlias[];
  aggregates: readonly AggregateCorrection[];
}

export const NO_CORRECTIONS: Corrections = { layouts: [], values: { status: {}, channel: {}, serviceLevel: {} }, aliases: [], aggregates: [] };

/**
 * What was said about sheets with this layout's header; an empty correction when nothing was.
 * @example correctionFor(corrections, fingerprint).swapped // ["received"]
 */
export function correctionFor(corrections: Corrections, fingerprint: string): LayoutCorrection {
  return corrections.layouts.find((each) => each.fingerprint === fingerprint) ?? { fingerprint, columns: [], swapped: [] };
}

function withLayout(corrections: Corrections, changed: LayoutCorrection): Corrections {
  return { ...corrections, layouts: [...corrections.layouts.filter(({ fingerprint }) => fingerprint !== changed.fingerprint), changed] };
}

/**
 * The user says what a column is (role null: not to be read). A role has one column: the one that had it loses it.
 * @param column 1-based sheet column
 * @example withColumn(NO_CORRECTIONS, layout, 7, "finished").layouts.length // 1
 */
export function withColumn(corrections: Corrections, layout: SheetLayout, column: number, role: ColumnRole | null): Corrections {
  const known = correctionFor(corrections, layoutFingerprint(layout));
  const place = column - layout.firstColumn;
  const others = known.columns.filter((each) => each.place !== place && (role === null || each.role !== role));
  return withLayout(corrections, { ...known, columns: [...others, { place, role }] });
}

/**
 * The user says what a column of an aggregate table counts (figure null: nothing). A figure has one column: the one that had
 * it loses it.
 * @param column 1-based sheet column
 * @example withFigure(NO_CORRECTIONS, table, 8, "late").aggregates.length // 1
 */
export function withFigure(corrections: Corrections, layout: AggregateLayout, column: number, figure: AggregateFigure | null): Corrections {
  const fingerprint = aggregateFingerprint(layout);
  const place = column - layout.labelColumn;
  const known = corrections.aggregates.find((each) => each.fingerprint === fingerprint)?.columns ?? [];
  const others = known.filter((each) => each.place !== place && (figure === null || each.figure !== figure));
  const changed: AggregateCorrection = { fingerprint, columns: [...others, { place, figure }] };
  return { ...corrections, aggregates: [...corrections.aggregates.filter((each) => each.fingerprint !== fingerprint), changed] };
}

/** The user says that a day column has day and month exchanged, or that it has not. */
export function withSwap(corrections: Corrections, fingerprint: string, role: ColumnRole, swapped: boolean): Corrections {
  const known = correctionFor(corrections, fingerprint);
  const others = known.swapped.filter((each) => each !== role);
  return withLayout(corrections, { ...known, swapped: swapped ? [...others, role] : others });
}

/**
 * The user says what an unknown text means.
 * @example withMeaning(NO_CORRECTIONS, "status", "Đang đo đạc", STATUS.open)
 */
export function withMeaning(corrections: Corrections, role: keyof ValueMeanings, text: string, meaning: number): Corrections {
  return { ...corrections, values: { ...corrections.values, [role]: { ...corrections.values[role], [nameKey(text)]: meaning } } };
}

/** The user says that one name stands for another; an alias of the same name and day is replaced. */
export function withAlias(corrections: Corrections, alias: UnitAlias): Corrections {
  const others = corrections.aliases.filter(({ from, since }) => nameKey(from) !== nameKey(alias.from) || since !== alias.since);
  return { ...corrections, aliases: [...others, alias] };
}

/**
 * The corrections once the user has said yes to an offer as it stands.
 * @example accepted(NO_CORRECTIONS, { kind: "unitAlias", from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", … }).aliases.length // 1
 */
export function accepted(corrections: Corrections, offer: Offer, layouts: readonly SheetLayout[]): Corrections {
  if (offer.kind === "unitAlias") return withAlias(corrections, { from: offer.from, to: offer.to, since: offer.since });
  if (offer.kind === "value") return offer.meaning === 0 ? corrections : withMeaning(corrections, offer.role, offer.text, offer.meaning);
  const layout = layouts.find(({ sheet }) => sheet === offer.sheet);
  if (!layout) return corrections;
  if (offer.kind === "swapDays") return withSwap(corrections, layoutFingerprint(layout), offer.role, true);
  return withColumn(corrections, layout, offer.column, offer.role);
}
