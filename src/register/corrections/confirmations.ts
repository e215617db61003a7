import { sameSubject, type Answers, type Refusal } from "./answers";
import { isPair } from "./corrections";
import type { Corrections, LayoutCorrection, PreferredSheet, UnitAlias, ValueMeanings } from "../model/corrections";
import type { AggregateFigure } from "../model/aggregateTable";
import type { ColumnRole } from "../model/roles";

/** One thing that the user has answered, as it can be shown and taken back. */
export type Confirmation =
  | { kind: "column"; fingerprint: string; place: number; role: ColumnRole | null }
  | { kind: "swapDays"; fingerprint: string; role: ColumnRole }
  | { kind: "monthFirst"; fingerprint: string; role: ColumnRole }
  | { kind: "shiftDays"; fingerprint: string; minutes: number }
  | { kind: "value"; role: keyof ValueMeanings; text: string; meaning: number }
  | { kind: "unitAlias"; alias: UnitAlias }
  | { kind: "figure"; fingerprint: string; place: number; figure: AggregateFigure | null }
  | { kind: "sameCases"; preferred: PreferredSheet }
  | { kind: "declined"; subject: Refusal };

const VALUE_ROLES = ["status", "channel", "serviceLevel"] as const satisfies readonly (keyof ValueMeanings)[];

/**
 * All that holds because the user said so, kind by kind; what was declined comes last.
 * @example confirmationsOf(answers)[0] // { kind: "column", fingerprint: "1k9x", place: 6, role: "finished" }
 */
export function confirmationsOf({ corrections, declined }: Answers): Confirmation[] {
  const { layouts, values, aliases, aggregates, preferred = [] } = corrections;
  return [
    ...layouts.flatMap(({ fingerprint, columns }) => columns.map((column): Confirmation => ({ kind: "column", fingerprint, ...column }))),
    ...layouts.flatMap(({ fingerprint, swapped }) => swapped.map((role): Confirmation => ({ kind: "swapDays", fingerprint, role }))),
    ...layouts.flatMap(({ fingerprint, monthFirst = [] }) => monthFirst.map((role): Confirmation => ({ kind: "monthFirst", fingerprint, role }))),
    ...layouts.flatMap(({ fingerprint, minutes = 0 }): Confirmation[] => (minutes > 0 ? [{ kind: "shiftDays", fingerprint, minutes }] : [])),
    ...VALUE_ROLES.flatMap((role) => Object.entries(values[role]).map(([text, meaning]): Confirmation => ({ kind: "value", role, text, meaning }))),
    ...aggregates.flatMap(({ fingerprint, columns }) => columns.map((column): Confirmation => ({ kind: "figure", fingerprint, ...column }))),
    ...aliases.map((alias): Confirmation => ({ kind: "unitAlias", alias })),
    ...preferred.map((each): Confirmation => ({ kind: "sameCases", preferred: each })),
    ...declined.map((subject): Confirmation => ({ kind: "declined", subject })),
  ];
}

function withoutInLayout(corrections: Corrections, fingerprint: string, change: (layout: LayoutCorrection) => LayoutCorrection): Corrections {
  const layouts = corrections.layouts.map((layout) => (layout.fingerprint === fingerprint ? change(layout) : layout));
  return { ...corrections, layouts: layouts.filter(saysAnything) };
}

function saysAnything({ columns, swapped, monthFirst = [], minutes = 0 }: LayoutCorrection): boolean {
  return columns.length + swapped.length + monthFirst.length + minutes > 0;
}

function withoutFigure(corrections: Corrections, fingerprint: string, place: number): Corrections {
  const aggregates = corrections.aggregates.map((each) => (each.fingerprint === fingerprint ? { ...each, columns: each.columns.filter((column) => column.place !== place) } : each));
  return { ...corrections, aggregates: aggregates.filter(({ columns }) => columns.length > 0) };
}

function withoutMeaning(corrections: Corrections, role: keyof ValueMeanings, text: string): Corrections {
  const others = Object.fromEntries(Object.entries(corrections.values[role]).filter(([key]) => key !== text));
  return { ...corrections, values: { ...corrections.values, [role]: others } };
}

function withoutPreferred({ preferred = [], ...others }: Corrections, { sheet, over }: PreferredSheet): Corrections {
  const kept = preferred.filter((each) => !isPair(each, sheet, over));
  return kept.length === 0 ? others : { ...others, preferred: kept };
}

/**
 * The answers without one of them: what it was about is guessed, or asked, again.
 * @example withoutAnswer(answers, confirmationsOf(answers)[0]).corrections.layouts.length // 0
 */
export function withoutAnswer(answers: Answers, taken: Confirmation): Answers {
  const { corrections, declined } = answers;
  const kept = (changed: Corrections): Answers => ({ ...answers, corrections: changed });
  switch (taken.kind) {
    case "column":
      return kept(withoutInLayout(corrections, taken.fingerprint, (layout) => ({ ...layout, columns: layout.columns.filter(({ place }) => place !== taken.place) })));
    case "swapDays":
      return kept(withoutInLayout(corrections, taken.fingerprint, (layout) => ({ ...layout, swapped: layout.swapped.filter((role) => role !== taken.role) })));
    case "monthFirst":
      return kept(withoutInLayout(corrections, taken.fingerprint, (layout) => ({ ...layout, monthFirst: layout.monthFirst?.filter((role) => role !== taken.role) })));
    case "shiftDays":
      return kept(withoutInLayout(corrections, taken.fingerprint, (layout) => ({ ...layout, minutes: 0 })));
    case "value":
      return kept(withoutMeaning(corrections, taken.role, taken.text));
    case "figure":
      return kept(withoutFigure(corrections, taken.fingerprint, taken.place));
    case "unitAlias":
      return kept({ ...corrections, aliases: corrections.aliases.filter(({ from, since }) => from !== taken.alias.from || since !== taken.alias.since) });
    case "sameCases":
      return kept(withoutPreferred(corrections, taken.preferred));
    case "declined":
      return { ...answers, declined: declined.filter((each) => !sameSubject(each, taken.subject)) };
  }
}
