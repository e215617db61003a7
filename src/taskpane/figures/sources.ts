import { needsOf } from "../../indicators/availability";
import type { FigureName } from "../../indicators/figureNames";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import type { Say } from "../store/usePane";
import { columnLetter } from "@tthc/spreadsheet/address";

/**
 * The columns that a figure was made from, as the sheets name them: "“Ngày tiếp nhận” (cột F)". The letter is said
 * only when there is one sheet; several sheets may keep the column in different places.
 */
export function sourceWords(figure: FigureName, layouts: readonly SheetLayout[], say: Say): string {
  const matches = layouts.flatMap((layout) => layout.columns);
  const usedRoles = needsOf(figure).flatMap((choices) => choices.filter((role) => matches.some((match) => match.role === role)));
  const words = [...new Set(usedRoles)].map((role) => columnWords(role, layouts, say));
  return [...new Set(words)].join("; ");
}

function columnWords(role: ColumnRole, layouts: readonly SheetLayout[], say: Say): string {
  const matches = layouts.flatMap((layout) => layout.columns).filter((match) => match.role === role);
  const headers = [...new Set(matches.map((match) => `“${match.header}”`))].join(" / ");
  if (layouts.length > 1) return headers;
  return say("pane.columnNamed", { header: headers, column: columnLetter(matches[0].column) });
}
