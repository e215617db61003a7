import type { SheetState } from "../../../model/state";
import { columnCharacters } from "../../widths";
import { ElementXml, prefixed } from "@tthc/xlsx-reader/xml/elementXml";

/** Width of a column that says nothing of it, in the file's unit: a `<col>` without one is drawn without width. */
const STANDARD_WIDTH = "9.140625";

/** Columns of one `<col>`, 1-based, and its other attributes as they are written. */
interface Run {
  first: number;
  last: number;
  element: string;
}

/** What columns were before and are now; both count as the host does, from 0. */
interface Columns {
  widths: ReadonlyMap<number, number>;
  hidden: ReadonlySet<number>;
  formats: ReadonlyMap<number, number>;
}

function runsOf(cols: ElementXml): Run[] {
  return cols.all("col").map((element) => {
    const { min, max } = ElementXml.of(element).attributes;
    return { first: Number(min), last: Number(max), element };
  });
}

/** Columns where `now` differs from before, ascending. */
function changedColumns(now: Columns, before: Columns): number[] {
  const found = new Set<number>();
  for (const column of new Set([...now.widths.keys(), ...before.widths.keys()])) if (now.widths.get(column) !== before.widths.get(column)) found.add(column);
  for (const column of new Set([...now.formats.keys(), ...before.formats.keys()])) if (now.formats.get(column) !== before.formats.get(column)) found.add(column);
  for (const column of new Set([...now.hidden, ...before.hidden])) if (now.hidden.has(column) !== before.hidden.has(column)) found.add(column);
  return [...found].sort((a, b) => a - b);
}

/** Cuts runs so that a changed column stands alone; columns that no run names get one. */
function alone(runs: readonly Run[], columns: readonly number[], empty: string): { run: Run; changed: boolean }[] {
  const found: { run: Run; changed: boolean }[] = [];
  let next = 0;
  const single = (column: number, element: string): void => {
    found.push({ run: { first: column, last: column, element }, changed: true });
    next++;
  };
  for (const { first, last, element } of [...runs].sort((a, b) => a.first - b.first)) {
    while (columns[next] < first) single(columns[next], empty);
    let from = first;
    while (columns[next] <= last) {
      const column = columns[next];
      if (column > from) found.push({ run: { first: from, last: column - 1, element }, changed: false });
      single(column, element);
      from = column + 1;
    }
    if (from <= last) found.push({ run: { first: from, last, element }, changed: false });
  }
  while (next < columns.length) single(columns[next], empty);
  return found;
}

/** Neighbours whose element is the same become one run again. */
function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found[found.length - 1];
    if (last && last.last === run.first - 1 && last.element === run.element) last.last = run.last;
    else found.push({ ...run });
  }
  return found;
}

function elementFor(element: string, column: number, now: Columns, before: Columns, digit: number, style: (format: number) => number): string {
  const col = ElementXml.of(element);
  const width = now.widths.get(column);
  if (width !== before.widths.get(column)) {
    col.set("width", width === undefined ? null : columnCharacters(width, digit));
    col.set("customWidth", width === undefined ? null : 1);
  }
  const format = now.formats.get(column);
  if (format !== before.formats.get(column)) col.set("style", format === undefined ? null : style(format));
  if (now.hidden.has(column) !== before.hidden.has(column)) col.set("hidden", now.hidden.has(column) ? 1 : null);
  const said = Object.keys(col.attributes).filter((name) => name !== "min" && name !== "max");
  if (said.length > 0 && !said.includes("width")) col.set("width", STANDARD_WIDTH);
  return said.length === 0 ? "" : String(col);
}

/** Writes widths, hidden columns and column formats that differ from before. digit: pixels of the widest digit. */
export function writeColumns(worksheet: ElementXml, sheet: SheetState, before: Columns, digit: number, style: (format: number) => number): void {
  const now = { widths: sheet.columnWidths, hidden: sheet.hiddenColumns, formats: sheet.columnFormats ?? new Map<number, number>() };
  const columns = changedColumns(now, before).map((column) => column + 1);
  if (columns.length === 0) return;
  const cols = worksheet.child("cols");
  const runs = alone(runsOf(cols), columns, prefixed("<col/>", worksheet.prefix)).map(({ run, changed }): Run => (
    changed ? { ...run, element: elementFor(run.element, run.first - 1, now, before, digit, style) } : run
  ));
  const written = joined(runs).filter(({ element }) => element !== "").map(({ first, last, element }) => {
    const col = ElementXml.of(element);
    col.set("min", first);
    col.set("max", last);
    return String(col);
  });
  worksheet.put("cols", written.length === 0 ? "" : prefixed("<cols>", cols.prefix) + written.join("") + prefixed("</cols>", cols.prefix));
}
