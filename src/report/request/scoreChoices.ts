/** Rule sets of the score: as the national portal scores in 2026, and the user's own. */
export const RULE_SETS = ["portal2026", "own"] as const;
export type RuleSetId = (typeof RULE_SETS)[number];

/** Who is scored: the items are the same, but not all of them are the unit's own. */
export const SCORE_SCOPES = ["province", "department", "commune"] as const;
export type ScoreScope = (typeof SCORE_SCOPES)[number];
