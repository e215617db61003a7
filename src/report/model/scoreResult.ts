import type { ColumnRole } from "../../register/model/roles";
import type { RuleSetId, ScoreScope } from "../request/scoreChoices";

/** One item of the score; points null = not scored, maximum null = watched only. */
interface ScoreItemJson {
  code: string;
  name: string;
  group: string;
  numerator: number | null;
  denominator: number | null;
  rate: number | null;
  fullAt: number;
  maximum: number | null;
  points: number | null;
  /** register, typed, mixed, points (typed as such), none (nothing occurred), carried (an earlier period's), missing, empty, … */
  source: string;
  /** Columns that the register lacks for it. */
  lacks: ColumnRole[];
  doubtful: boolean;
}

/** The score of QĐ 766 as data. Its period is the calendar's. */
export interface ScoreJson {
  period: { label: string; from: string; to: string };
  rules: { id: RuleSetId; name: string; from: string | null; to: string | null; setBy: string };
  scope: ScoreScope;
  items: ScoreItemJson[];
  groups: { group: string; points: number | null; scored: number; maximum: number; doubtful: boolean }[];
  /** scored: the sum of the maxima of what is scored, of maximum. */
  total: { points: number; scored: number; maximum: number; doubtful: boolean };
}
