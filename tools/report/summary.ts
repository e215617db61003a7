import { howReadText, noteText } from "../../src/files/readingText";
import { countText } from "../../src/locales/numberText";
import { toolText } from "../locales/toolText";
import type { HeadlessReport } from "./makeReport";

/** What a person wants to see at once when no file was asked for. */
export function summary(report: HeadlessReport): string {
  const { rows, period, findings, file } = report;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return [
    toolText("vi", "preview.report.period", { label: period.label, from: shown(period.from), to: shown(period.to) }),
    ...(file ? [toolText("vi", "preview.report.readAs", { how: howReadText(file, "vi") }), ...file.notes.map((note) => noteText(note, "vi"))] : []),
    toolText("vi", "preview.report.rows", { read: countText(rows.read), used: countText(rows.used) }),
    report.narrative,
    ...(errors + warnings > 0 ? [toolText("vi", "preview.report.findings", { errors: countText(errors), warnings: countText(warnings) })] : []),
  ].join("\n");
}

/** "2021-06-21" → "21/6/2021". */
function shown(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}/${month}/${year}`;
}
