import type { ExcelVersion } from "@tthc/excel-host";
import { KINDS, type Kind } from "./plans";
import type { Judged } from "./sweep";

const HEAD = ["action", "failure", "Excel", "runs", "as before", "only selection", "complete", "left and told", "violations"];

function line(of: readonly Judged[], names: readonly string[]): string[] {
  const count = (holds: (judged: Judged) => boolean): string => String(of.filter(holds).length);
  return [
    ...names, String(of.length), count(({ result }) => result === "asBefore"), count(({ result }) => result === "selection"), count(({ result }) => result === "complete"),
    count(({ result, violations }) => result === "left" && violations.length === 0), count(({ violations }) => violations.length > 0),
  ];
}

function aligned(rows: readonly string[][]): string {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => (column < 3 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ")).join("\n");
}

function kindsOfViolations(judged: readonly Judged[]): string {
  const by = new Map<string, Judged[]>();
  for (const each of judged) for (const violation of each.violations) by.set(violation, [...(by.get(violation) ?? []), each]);
  return [...by].sort(([, a], [, b]) => b.length - a.length).map(([violation, of]) =>
    [`${of.length} × ${violation}`, ...of.slice(0, 5).map(({ action, version, kind, place, sentence }) => `    ${action}, ${version}, ${kind} at ${place}: ${sentence.slice(0, 300)}`)].join("\n")).join("\n");
}

/**
 * Action × failure × version with the numbers of runs and what became of the workbook, the sums, and the first runs of
 * each broken rule.
 */
export function tableOf(judged: readonly Judged[]): string {
  const actions = [...new Set(judged.map(({ action }) => action))];
  const versions = [...new Set(judged.map(({ version }) => version))];
  const of = (action: string, kind: Kind, version: ExcelVersion): Judged[] => judged.filter((each) => each.action === action && each.kind === kind && each.version === version);
  const rows = actions.flatMap((action) => KINDS.flatMap((kind) => versions.map((version) => line(of(action, kind, version), [action, kind, version]))));
  const sums = [
    ...actions.map((action) => line(judged.filter((each) => each.action === action), [action, "all", "all"])),
    ...KINDS.map((kind) => line(judged.filter((each) => each.kind === kind), ["all", kind, "all"])), line(judged, ["all", "all", "all"]),
  ];
  return `${aligned([HEAD, ...rows, ...sums])}\n\n${kindsOfViolations(judged)}`;
}
