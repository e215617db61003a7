import type { TableBlock, TableColumn, TableRow } from "../model/model";
import type { TargetIndicator } from "../request/targets";
import { assessed, belowTarget, targetValue } from "../situation/targets";
import { targetNotes, targetRowName } from "../situation/targetWords";
import type { Situation } from "../situation/situation";

/** A rate of a table and what its target is set for. */
interface MeasuredColumn {
  key: string;
  target: TargetIndicator;
}

function isMeasured(column: { key: string; target?: TargetIndicator }): column is MeasuredColumn {
  return column.target !== undefined;
}

/** Puts a cell behind those of some columns; places are those before anything was put. */
function behind<Item>(items: readonly Item[], additions: ReadonlyMap<number, Item>): Item[] {
  return items.flatMap((item, place) => {
    const added = additions.get(place);
    return added === undefined ? [item] : [item, added];
  });
}

/**
 * A table of rates with an assessment behind each that has a target, a row of the targets and where they come from; the table itself
 * where none is set.
 * @param groups of each row, undefined for the whole
 * @example withTargets(situation, columns, ["Sở A", undefined], table).columns.at(-1)?.header // "Đánh giá"
 */
export function withTargets(situation: Situation, columns: readonly { key: string; target?: TargetIndicator }[], groups: readonly (string | undefined)[], table: TableBlock): TableBlock {
  const { words } = situation;
  const known = columns.filter(isMeasured);
  const indicators = known.map(({ target }) => target);
  const notes = [...table.notes, ...targetNotes(situation, indicators)];
  const measured = known.map(({ key, target }) => ({ key, target, place: table.columns.findIndex((column) => column.key === key), values: groups.map((group) => targetValue(situation, target, { group })) }))
    .filter(({ place, values }) => place >= 0 && values.some((value) => value !== null));
  if (measured.length === 0) return { ...table, notes };
  const column = (at: TableColumn): TableColumn => ({ key: `${at.key}Assessment`, header: words.say("report.col.assessment"), ...(at.groups ? { groups: at.groups } : {}), shown: "text", width: 11 });
  const row = ({ cells, ...rest }: TableRow, index: number): TableRow => (
    { ...rest, cells: behind(cells, new Map(measured.map(({ place, values }) => [place, assessed(words, cells[place], values[index])]))) });
  const wide = table.columns.map((_, place) => (place === 1 ? targetRowName(situation, indicators) : measured.find((each) => each.place === place)?.values[groups.indexOf(undefined)] ?? null));
  const hasWhole = wide.some((cell) => typeof cell === "number");
  const target: TableRow = { role: "target", cells: behind(wide, new Map(measured.map(({ place }) => [place, null]))) };
  return {
    ...table, notes,
    columns: behind(table.columns, new Map(measured.map(({ place }) => [place, column(table.columns[place])]))),
    rows: [...table.rows.map(row), ...(hasWhole ? [target] : [])],
    highlights: [...table.highlights, ...measured.flatMap(({ key, values }) => belowTarget(key, values))],
  };
}
