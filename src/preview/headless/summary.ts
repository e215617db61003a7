import { countText } from "../../locales/numberText";
import { text } from "../../locales/text";
import type { ReportJson } from "../../report/request";

/** What a person wants to see at once when no file was asked for. */
export function summary(report: ReportJson): string {
  const { rows, period, findings } = report;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return [
    text("vi", "preview.report.period", { label: period.label, from: shown(period.from), to: shown(period.to) }),
    text("vi", "preview.report.rows", { read: countText(rows.read), used: countText(rows.used) }),
    report.narrative,
    ...(errors + warnings > 0 ? [text("vi", "preview.report.findings", { errors: countText(errors), warnings: countText(warnings) })] : []),
  ].join("\n");
}

/** "2021-06-21" → "21/6/2021". */
function shown(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}/${month}/${year}`;
}
