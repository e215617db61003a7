import { formatDay } from "../../src/calendar/day";
import type { Merged, MergedFile } from "../../src/merge/model/merged";
import type { ReadingLine } from "../../src/register/model/reading";

function describeLine({ read, used, excluded }: ReadingLine): string {
  return [`${read} = ${used}`, ...excluded.map(({ type, count }) => `${count} ${type}`)].join(" + ");
}

function describeFile(file: MergedFile): string[] {
  const { name, status, kind, unit, units, rows, questions, refusal } = file;
  if (refusal) return [`${name}: ${status} (${refusal.code})`, ...file.sheets.map(({ sheet, kind: is }) => `  ${sheet}: ${is}`)];
  const whose = unit === null ? `nobody's [${units.join("; ")}]` : `${unit.name} (${unit.from})`;
  return [
    `${name}: ${kind}, ${whose}, ${describeLine(rows)}${questions > 0 ? `, asks ${questions}` : ""}`,
    ...file.sheets.map(({ sheet, kind: is, rows: own }) => `  ${sheet}: ${is}${own === null ? "" : `, ${describeLine(own)}`}`),
  ];
}

/** Files read together as a person would check them. */
export function describeMerged({ reading, files, missingUnits, repeatedUnits, strays, sameCases }: Merged): unknown {
  const { table } = reading;
  const cases = new Map<string, number>();
  for (let at = 0; at < table.length; at++) {
    const unit = table.units[table.unit[at]];
    cases.set(unit, (cases.get(unit) ?? 0) + 1);
  }
  return {
    files: files.flatMap(describeFile),
    whole: describeLine(reading.line),
    cases: Object.fromEntries(cases),
    ...(reading.aggregates.length > 0 && {
      tables: reading.aggregates.map((each) => {
        const rows = each.rowsRead.filter(({ role }) => role === "data").map(({ label, leftOut }) => (leftOut === null ? label : `${label}: ${leftOut}`));
        return `${each.sheet}: ${each.rows}${each.reportingUnit === "" ? "" : ` of ${each.reportingUnit}`} [${rows.join("; ")}]`;
      }),
    }),
    findings: reading.findings.items.map(({ type, sheet, row, value, count, other }) => (
      `${type} ${sheet} ${row}${value === "" ? "" : ` "${value}"`}${count ? ` × ${count}` : ""}${other ? ` → ${other.sheet} ${other.row}` : ""}`
    )),
    offers: reading.offers.map((offer) => [offer.kind, "alike" in offer ? `alike × ${offer.alike?.length}` : "", "sheet" in offer ? offer.sheet : ""].filter(Boolean).join(" ")),
    ...(missingUnits.length > 0 && { missing: missingUnits }),
    ...(repeatedUnits.length > 0 && { repeated: repeatedUnits.map(({ unit, files: of }) => `${unit}: ${of.join(" | ")}`) }),
    ...(strays.length > 0 && { strays: strays.map(({ file, of, unit, count }) => `${file} of ${of}: ${count} of ${unit}`) }),
    ...(sameCases.common > 0 && {
      sameCases: [`${sameCases.common} common, ${sameCases.differing} differ`, ...sameCases.shown.map(({ caseId, field, kept, left }) => (
        `${caseId} ${field}: ${kept.value} (${kept.key} ${kept.row}) ≠ ${left.value} (${left.key} ${left.row})`
      ))],
    }),
    span: `${formatDay(table.span.firstReceived)} – ${formatDay(table.span.lastReceived)}`,
  };
}
