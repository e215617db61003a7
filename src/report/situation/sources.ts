import type { Reading, ReadingLine } from "../../register/model/reading";
import type { FindingType } from "../../register/model/findings";
import type { SheetLayout } from "../../register/model/layout";
import { columnLetter } from "@tthc/spreadsheet/address";
import type { MethodBlock } from "../model/model";
import type { Wording } from "../words/wording";

type Line = MethodBlock["lines"][number];

function findingTitle(type: FindingType, words: Wording): string {
  return words.say(`finding.${type}.title`);
}

function layoutLine(layout: SheetLayout, words: Wording): Line {
  const columns = layout.columns.map(({ role, column }) => `${words.say(`report.column.${role}`)} (${columnLetter(column)})`);
  return {
    label: words.say("report.method.source", { sheet: layout.sheet }),
    value: words.say("report.method.sourceValue", {
      header: layout.headerRows.join(", "), first: layout.firstRow, last: layout.lastRow, columns: columns.join(", "),
    }),
  };
}

/**
 * The balanced line of a reading: read = used + excluded by reason (design.md 5).
 * @example readingSentence(line, wordingOf("vi")) // "Đã đọc 16.240 dòng = dùng 16.234 + loại 6 (Dòng trống)"
 */
export function readingSentence(line: ReadingLine, words: Wording): string {
  const parts = line.excluded.filter(({ count }) => count > 0)
    .map(({ type, count }) => words.say("report.method.excluded", { count: words.count(count), reason: findingTitle(type, words) }));
  return [words.say("report.method.read", { read: words.count(line.read), used: words.count(line.used) }), ...parts].join(" + ");
}

function findingCounts(reading: Reading, words: Wording): string {
  const parts = [...reading.findings.counts].filter(([, count]) => count > 0)
    .map(([type, count]) => words.say("report.method.finding", { title: findingTitle(type, words), count: words.count(count) }));
  return parts.length === 0 ? words.say("report.method.noFindings") : parts.join("; ");
}

/** A line a sheet of the workbook; of merged files their number: the sheet of sources lists them. */
function sheetLines({ layouts, files }: Reading, words: Wording): Line[] {
  if (files === undefined) return layouts.map((layout) => layoutLine(layout, words));
  return [{ label: words.say("report.method.files"), value: words.say("report.method.filesValue", { files: words.count(files), sheets: words.count(layouts.length) }) }];
}

/** Where the numbers come from: sheets with header rows and columns taken, rows read and left out, findings. */
export function sourceLines(reading: Reading, words: Wording): Line[] {
  return [
    ...sheetLines(reading, words),
    // Without a register no row of cases was read; each table's own line says how many of its rows count.
    ...(reading.layouts.length === 0 && reading.aggregates.length > 0 ? [] : [{ label: words.say("report.method.rows"), value: readingSentence(reading.line, words) }]),
    { label: words.say("report.method.findings"), value: findingCounts(reading, words) },
  ];
}
