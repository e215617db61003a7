import type { AggregateFigure, AggregateLayout } from "../model/aggregateTable";
import { AS_WRITTEN, type DayHow } from "../days/dayReading";
import { squeezedKey } from "../texts/fold";
import { aggregateFingerprint, layoutFingerprint } from "./fingerprint";
import type { Corrections, LayoutCorrection, AggregateCorrection, PreferredSheet, UnitAlias, ValueMeanings } from "../model/corrections";
import { nameKey } from "../texts/nameKey";
import type { Offer } from "../model/offers";
import type { SheetLayout } from "../model/layout";
import type { ColumnRole } from "../model/roles";

/**
 * What was said about sheets with this layout's header; an empty correction when nothing was.
 * @example correctionFor(corrections, fingerprint).swapped // ["received"]
 */
export function correctionFor(corrections: Corrections, fingerprint: string): LayoutCorrection {
  return corrections.layouts.find((each) => each.fingerprint === fingerprint) ?? { fingerprint, columns: [], swapped: [] };
}

/** Day columns that questions are asked about, each for itself. */
const ASKED_DAYS: readonly ColumnRole[] = ["received", "due", "finished", "handedOver"];

/**
 * How the cells of a day column are to be read. The further ones, which the user is not asked about, come from the same export as those
 * that the user has answered for.
 * @example dayHowOf(corrections, layout, "due") // { monthFirst: true, minutes: 0 }
 */
export function dayHowOf(corrections: Corrections, layout: SheetLayout, role: ColumnRole): DayHow {
  if (corrections.layouts.length === 0) return AS_WRITTEN;
  const { monthFirst = [], minutes = 0 } = correctionFor(corrections, layoutFingerprint(layout));
  return { monthFirst: ASKED_DAYS.includes(role) ? monthFirst.includes(role) : monthFirst.length > 0, minutes };
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

/** The user says that the texts of a day column have the month first. */
export function withMonthFirst(corrections: Corrections, fingerprint: string, role: ColumnRole): Corrections {
  const known = correctionFor(corrections, fingerprint);
  return withLayout(corrections, { ...known, monthFirst: [...new Set([...(known.monthFirst ?? []), role])] });
}

/** The user says by how many minutes the times on sheets with this header stand too early. */
export function withMinutes(corrections: Corrections, fingerprint: string, minutes: number): Corrections {
  return withLayout(corrections, { ...correctionFor(corrections, fingerprint), minutes });
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

/** The user says which of two sheets counts where both hold a case. */
function withPreferred(corrections: Corrections, sheet: string, over: string): Corrections {
  const others = (corrections.preferred ?? []).filter((each) => !isPair(each, sheet, over));
  return { ...corrections, preferred: [...others, { sheet, over }] };
}

/** True for an answer about these two sheets, in either order. */
export function isPair({ sheet, over }: PreferredSheet, first: string, second: string): boolean {
  return (sheet === first && over === second) || (sheet === second && over === first);
}

/**
 * The corrections once the user has said yes to an offer as it stands.
 * @example acceptOffer(NO_CORRECTIONS, { kind: "unitAlias", from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", … }).aliases.length // 1
 */
export function acceptOffer(corrections: Corrections, offer: Offer, layouts: readonly SheetLayout[]): Corrections {
  if (offer.kind === "unitAlias") return withAlias(corrections, { from: offer.from, to: offer.to, since: offer.since });
  if (offer.kind === "value") return offer.meaning === 0 ? corrections : withMeaning(corrections, offer.role, offer.text, offer.meaning);
  if (offer.kind === "sameCases") {
    return offer.counts === "" ? corrections : withPreferred(corrections, offer.counts, offer.counts === offer.first ? offer.second : offer.first);
  }
  if (offer.kind === "column") return withColumns(corrections, offer, layouts);
  const { alike, ...single } = offer;
  if (alike) return alike.reduce((all, each) => acceptOffer(all, each, layouts), corrections);
  return withDays(corrections, single, layouts);
}

/** One answer for the days of one column, or of one sheet. */
function withDays(corrections: Corrections, offer: Extract<Offer, { kind: "swapDays" | "monthFirst" | "shiftDays" }>, layouts: readonly SheetLayout[]): Corrections {
  const layout = layouts.find(({ sheet }) => sheet === offer.sheet);
  if (!layout) return corrections;
  const fingerprint = layoutFingerprint(layout);
  if (offer.kind === "swapDays") return withSwap(corrections, fingerprint, offer.role, true);
  if (offer.kind === "shiftDays") return withMinutes(corrections, fingerprint, offer.minutes);
  const read = withMonthFirst(corrections, fingerprint, offer.role);
  return offer.exchanged > 0 ? withSwap(read, fingerprint, offer.role, true) : read;
}

/** One answer for the column and for those of the same header on other sheets that wait for the same word. */
function withColumns(corrections: Corrections, { sheet, column, header, role }: Extract<Offer, { kind: "column" }>, layouts: readonly SheetLayout[]): Corrections {
  return columnsAsked(layouts, { sheet, column, header })
    .reduce((all, each) => withColumn(all, each.layout, each.column, role), corrections);
}

/** The column of a question and all others that it is asked of too: doubtful ones with the same header. */
export function columnsAsked(
  layouts: readonly SheetLayout[], { sheet, column, header }: { sheet: string; column: number; header: string },
): { layout: SheetLayout; column: number }[] {
  return layouts.flatMap((layout) => {
    if (layout.sheet === sheet) return [{ layout, column }];
    return (layout.doubts ?? []).filter((doubt) => squeezedKey(doubt.header) === squeezedKey(header)).map((doubt) => ({ layout, column: doubt.column }));
  });
}
