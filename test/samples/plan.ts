/** One administrative procedure: its field, its time limit in working days, how often it comes. */
export interface Procedure {
  field: string;
  name: string;
  limit: number;
  weight: number;
}

/** Numbers of a window's first part (all months but the last) and of its last month. */
export interface Split {
  before: number;
  last: number;
}

/** What one unit's register must come to, month by month of the quarter. */
export interface UnitPlan {
  name: string;
  /** The two-digit office number inside a case id. */
  office: string;
  procedures: readonly Procedure[];
  received: readonly number[];
  online: readonly number[];
  /** Online at level 3 (một phần); the others are level 4 (toàn trình). */
  partial: readonly number[];
  /** Resolved after their due day. */
  late: Split;
  /** Open and overdue at the close. */
  overdue: number;
  /** Open cases: at the quarter's opening, at the opening of its last month, in time at its close. */
  stock: { opening: number; beforeLast: number; inTime: number };
}

/** What a whole register must come to. All days are day numbers. */
export interface RegisterPlan {
  seed: number;
  /** First days of the quarter's months and the day after its last. */
  monthStarts: readonly [number, number, number, number];
  /** The register is as exported on this day, in the evening. */
  extracted: number;
  units: readonly UnitPlan[];
  returned: Split;
  withdrawn: Split;
  /** Results handed over, in the two parts of the quarter. */
  handedOver: Split;
  /** Resolved before the quarter, not yet collected at its opening. */
  awaitingCollection: number;
  /** Cases paused at the close; pastDue of them have passed their due day. */
  paused: { count: number; pastDue: number };
  /** Received after the close, until the extraction. */
  afterClose: number;
}
