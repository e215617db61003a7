import { missingFor } from "../../indicators/availability";
import type { FigureName } from "../../indicators/figureNames";
import type { ColumnRole } from "../../register/model/roles";
import type { Situation } from "./situation";
import type { Wording } from "../words/wording";

/** Column names in quotes: “Hình thức tiếp nhận”. */
export function columnNames(roles: readonly ColumnRole[], words: Wording): string {
  return roles.map((role) => `“${words.say(`report.column.${role}`)}”`).join(", ");
}

/** Whether it is printed tables that lack a figure rather than the register. */
function isPrintedLack({ counted, reading }: Situation, figure: FigureName): boolean {
  if (counted.from === "aggregates") return true;
  return counted.from === "both" && missingFor(figure, reading.table.roles).length === 0;
}

/**
 * Why a figure is missing, for the place where its number would stand; "" when it is there.
 * @example lackNote(situation, "online") // "Sổ không có cột “Hình thức tiếp nhận”"
 */
export function lackNote(situation: Situation, figure: FigureName): string {
  const roles = situation.lacks(figure);
  if (roles.length === 0) return "";
  if (isPrintedLack(situation, figure)) return situation.words.say("report.lacksPrinted");
  return situation.words.say("report.lacksColumn", { columns: columnNames(roles, situation.words) });
}

/**
 * A footnote for figures that a table must leave out, one line per missing set of columns.
 * @example lackFootnotes(situation, { online: "hồ sơ trực tuyến" })
 */
export function lackFootnotes(situation: Situation, figures: Partial<Record<FigureName, string>>): string[] {
  const { words } = situation;
  const named = Object.entries(figures) as [FigureName, string][];
  return named.flatMap(([figure, name]) => {
    const roles = situation.lacks(figure);
    if (roles.length > 0 && isPrintedLack(situation, figure)) return [words.say("report.lacksPrintedFor", { figure: name })];
    return roles.length === 0 ? [] : [words.say("report.lacksColumnFor", { columns: columnNames(roles, words), figure: name })];
  });
}
