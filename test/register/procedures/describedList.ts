import type { ProcedureFacts, ProcedureList } from "../../../src/register/model/procedureList";
import { letterOf } from "../described";

/** A list as a person would check it: one line a row, parts that are not said left out. */
export function describeList({ columns, unused, rows, procedures, findings, read, bands, left, has, firstRow, headerRows }: Omit<ProcedureList, "others" | "isHidden">) {
  return {
    header: `${headerRows.join(",")} → ${firstRow}`,
    columns: columns.map(({ role, column }) => `${letterOf(column)} ${role}`).join(", "),
    unused: unused.map(({ column, header }) => `${letterOf(column)} ${header}`),
    has: [...has].join(" "),
    balance: `${read} = ${rows.length} + ${bands} + ${left}`,
    rows: Object.fromEntries(rows.map((row) => [row.row, describeFacts(row)])),
    ...(procedures.some(({ rows: own, unclear }) => own.length > 1 || unclear.size > 0) && {
      joined: procedures.filter(({ rows: own }) => own.length > 1).map((each) => `${each.rows.join("+")}: ${describeFacts(each)}${each.unclear.size > 0 ? ` | unclear ${[...each.unclear].join(" ")}` : ""}`),
    }),
    findings: findings.map(({ type, row, column, value, count, other }) => `${type} ${column === 0 ? `row ${row}` : `${letterOf(column)}${row}`} "${value}"${count ? ` × ${count}` : ""}${other ? ` → ${other.row}` : ""}`),
  };
}

function describeFacts({ code, name, field, limit, limitText, fee, charge, level, isBareLevel, paperResult, government, agency, decision, state, change }: ProcedureFacts): string {
  const said = (label: string, value: string): string[] => (value === "" ? [] : [`${label} ${value}`]);
  return [
    code || "no code", name, ...said("of", field), ...(limit ? [`${limit.number} ${limit.unit ?? "?"}`] : said("limit?", limitText)),
    ...said("fee", fee.charged || (fee.text && `? ${fee.text}`)), ...said("charge", charge.charged || (charge.text && `? ${charge.text}`)),
    ...(level > 0 ? [`level ${level}${isBareLevel ? " bare" : ""}`] : []), ...said("paper", paperResult), ...said("at", government), ...said("by", agency),
    ...said("decision", decision), ...said("", state).map((each) => each.trim()), ...said("", change).map((each) => each.trim()),
  ].join(" | ");
}
