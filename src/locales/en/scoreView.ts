import type { viOfScoreView } from "../vi/scoreView";

export const enOfScoreView: Record<keyof typeof viOfScoreView, string> = {
  "scoreView.title": "Score of Decision 766",
  "scoreView.rules": "Rule set",
  "scoreView.rules.portal2026": "766-2026 (portal)",
  "scoreView.rules.own": "Own rules",
  "scoreView.scope": "Scored for",
  "scoreView.scope.province": "Province",
  "scoreView.scope.department": "Department",
  "scoreView.scope.commune": "Commune",
  "scoreView.hint": "Items, maxima, thresholds and the numbers that the register does not have are typed on the sheet “Điểm 766”. What was typed is kept in this workbook by rule set and period; making the sheet again loses none of it.",
};
