import type { Day } from "../../calendar/day";
import type { OwnDay } from "../../calendar/ownDays";
import type { FigureName } from "../../indicators/figureNames";
import type { Period } from "../../calendar/period";
import type { CaseState } from "../../indicators/caseState";
import type { Conventions } from "../../indicators/conventions";
import type { RateBase } from "../../indicators/types";
import { COURSE_ROLES, type ColumnRole } from "../../register/model/roles";

/** One case as the figures see it: days are Excel serials (0 = none), codes those of the case table. No person's name. */
export interface FrozenCase {
  /** "" when the register gives none that can be told from others. */
  id: string;
  unit: string;
  received: Day;
  due: Day;
  finished: Day;
  handedOver: Day;
  status: number;
  channel: number;
  serviceLevel: number;
  /** What happened on its way, as far as it moves the day by which it is judged. */
  dueNew: Day;
  supplementRequested: Day;
  supplementReceived: Day;
}

/** A case and where it stands in the register now; row is 1-based. */
export interface PlacedCase extends FrozenCase {
  sheet: string;
  row: number;
}

/** How the figures were counted: without the same of these a comparison means nothing. */
export interface FrozenBasis {
  period: Period;
  conventions: Conventions;
  rateBase: RateBase;
  ruleVersion: string;
  /** Days that the centre has off, or works, unlike other bodies; only where an appointment was moved by working days. */
  ownDays?: readonly OwnDay[];
  /** Columns of the register that figures depend on, in FIGURE_ROLES' order. */
  roles: readonly ColumnRole[];
}

/** One kind of thing that was open, with its cases or cells. The type is a finding's, of the version that froze it. */
export interface FrozenDoubt {
  type: string;
  count: number;
}

/** Everything that the figures of a period are made of, on the day of extraction (domain.md 2.3). */
export interface FrozenState<Case extends FrozenCase = FrozenCase> extends FrozenBasis {
  /** Figures of the whole that were not certain; left out when all were. */
  doubtful?: readonly FigureName[];
  /** Why they were not, in order of their names; older freezes do not say it. */
  doubts?: readonly FrozenDoubt[];
  /** Cases that count in the period, in an order that does not depend on the register's. */
  cases: readonly Case[];
}

/** Where a case counts: how it came into the period and what became of it. */
export interface CaseClass {
  arrival: "received" | "carriedOver" | "none";
  state: CaseState;
  handedOver: boolean;
}

export const CHANGED_PARTS = ["unit", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel", ...COURSE_ROLES] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

/** A case that is not as it was frozen. */
export interface CaseChange {
  id: string;
  kind: "added" | "removed" | "changed";
  /** Which parts differ; none for a case that is on one side only. */
  what: readonly ChangedPart[];
  /** null: not among the frozen cases. */
  before: FrozenCase | null;
  /** null: not in the register any more. A case that still is but no longer counts in the period has the class "outside". */
  now: PlacedCase | null;
  classBefore: CaseClass | null;
  classNow: CaseClass | null;
  /** Whether any figure of the whole or of a unit moves by it. */
  counts: boolean;
}
