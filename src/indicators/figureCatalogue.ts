import { COURSE_ROLES, type ColumnRole } from "../register/model/roles";

/** Where figures are listed. A list elsewhere is a filter of the catalogue by one of these, or a table that the compiler holds to it. */
type Place =
  /** The report as data, and the doubtful figures that are kept with a frozen period. */
  | "data"
  | "keyFigures" | "effect" | "unitTable" | "trend" | "comparison" | "form" | "freeze" | "summaryFunction"
  /** Printed in aggregate tables: such a table may give it, its rows' balances and its periods are checked. */
  | "printed" | "printedBalance" | "printedPeriods"
  /** Checks: months against their period, groups against the whole, periods against each other, printed tables against cases. */
  | "months" | "groups" | "periods" | "crossed";

/** Columns without which there is no such figure: of every list at least one (domain.md 2.2). */
export type Needs = readonly (readonly ColumnRole[])[];

/** What becomes of a count when a period is put together from its parts: events add up, stocks are those of its beginning or end. */
export type Nature = "event" | "opening" | "closing" | "mixed";

type Entry = { in: readonly Place[] } & (
  /** Counted once a case by countCases.ts. alsoBy: columns that change the count where they are there. */
  | { kind: "counter"; needs: Needs; alsoBy?: readonly ColumnRole[]; nature: Nature }
  /**
   * Made of other counts. needs: where the sum needs less than its terms, since only their split asks for more. keptIn: the
   * counter that keeps the sum where a printed table does not tell its two terms apart.
   */
  | { kind: "sum"; plus: readonly string[]; minus?: readonly string[]; needs?: Needs; keptIn?: string }
  /** A share of one count in another; those of the base are told by BASES. */
  | { kind: "rate"; part: string; whole: string }
);

const RECEIVED = ["received"] as const;
const DUE = ["due"] as const;
/** The day of completion falls back to the day of hand-over. */
const FINISHED = ["finished", "handedOver"] as const;
/** A case sent back is on time and a paused one in time, whatever its days (classify.ts); its course may move its appointment (judged.ts). */
const BY_COURSE = ["status", ...COURSE_ROLES] as const;
const JUDGED = { needs: [DUE, FINISHED], alsoBy: BY_COURSE } as const;
const ONLINE = [RECEIVED, ["channel"]] as const;
const BY_LEVEL = [...ONLINE, ["serviceLevel"]] as const;

/** Every list of printed tables. */
const PRINTED = ["printed", "printedBalance", "printedPeriods"] as const;

/**
 * Every figure, in the order in which they are written as data: what it is made of, the columns that it needs, and where it
 * is listed. A new figure is an entry here; a counter besides a line of countCases.ts; the compiler names what else it lacks.
 */
export const FIGURES = {
  received: {
    kind: "counter", needs: [RECEIVED], nature: "event",
    in: ["data", "keyFigures", "effect", "unitTable", "trend", "comparison", "freeze", "summaryFunction", ...PRINTED, "months", "groups", "periods", "crossed"],
  },
  carriedOver: {
    kind: "counter", needs: [RECEIVED, FINISHED], nature: "opening",
    in: ["data", "keyFigures", "unitTable", "trend", "comparison", "form", "freeze", "summaryFunction", ...PRINTED, "groups", "crossed"],
  },
  cumulative: {
    kind: "sum", plus: ["carriedOver", "received"], needs: [RECEIVED, FINISHED], keptIn: "received",
    in: ["data", "keyFigures", "unitTable", "trend", "comparison", "form", "freeze", "summaryFunction", ...PRINTED, "periods", "crossed"],
  },
  resolved: {
    kind: "sum", plus: ["earlyAndOnTime", "late"], needs: [FINISHED],
    in: ["data", "trend", "form", "freeze", ...PRINTED, "periods", "crossed"],
  },
  early: {
    kind: "counter", ...JUDGED, nature: "event",
    in: ["data", "unitTable", "form", "freeze", "summaryFunction", ...PRINTED, "months", "groups", "periods", "crossed"],
  },
  onTime: {
    kind: "counter", ...JUDGED, nature: "event",
    in: ["data", "unitTable", "form", "freeze", "summaryFunction", ...PRINTED, "months", "groups", "periods", "crossed"],
  },
  late: {
    kind: "counter", ...JUDGED, nature: "event",
    in: ["data", "unitTable", "trend", "form", "freeze", "summaryFunction", ...PRINTED, "months", "groups", "periods", "crossed"],
  },
  pending: { kind: "sum", plus: ["inTime", "overdue"], needs: [RECEIVED, FINISHED], in: ["data", "form", "freeze", ...PRINTED, "crossed"] },
  inTime: {
    kind: "counter", needs: [RECEIVED, DUE, FINISHED], alsoBy: BY_COURSE, nature: "closing",
    in: ["data", "unitTable", "trend", "form", "freeze", "summaryFunction", ...PRINTED, "groups", "crossed"],
  },
  overdue: {
    kind: "counter", ...JUDGED, nature: "closing",
    in: ["data", "unitTable", "trend", "form", "freeze", "summaryFunction", ...PRINTED, "groups", "crossed"],
  },
  due: {
    kind: "sum", plus: ["earlyAndOnTime", "lateAndOverdue"],
    in: ["data", "keyFigures", "effect", "unitTable", "comparison", "freeze", "summaryFunction", ...PRINTED, "periods"],
  },
  earlyAndOnTime: {
    kind: "sum", plus: ["early", "onTime"], keptIn: "onTime",
    in: ["data", "keyFigures", "unitTable", "trend", "comparison", ...PRINTED, "periods", "crossed"],
  },
  lateAndOverdue: { kind: "sum", plus: ["overdue", "late"], keptIn: "late", in: ["data", "keyFigures", "effect", "comparison", "printed", "printedBalance"] },
  returned: {
    kind: "counter", needs: [["status"], FINISHED], nature: "event",
    in: ["data", "freeze", "printed", "printedPeriods", "months", "periods"],
  },
  withdrawn: {
    kind: "counter", needs: [["status"], FINISHED], nature: "event",
    in: ["data", "freeze", "printed", "printedPeriods", "months", "periods"],
  },
  returnedAndWithdrawn: { kind: "sum", plus: ["returned", "withdrawn"], in: ["keyFigures", "printed", "periods"] },
  handedOver: {
    kind: "counter", needs: [["handedOver"]], nature: "event",
    in: ["data", "keyFigures", "comparison", "freeze", "printed", "months", "groups", "periods"],
  },
  online: {
    kind: "counter", needs: ONLINE, nature: "event",
    in: ["data", "keyFigures", "effect", "unitTable", "comparison", "form", "freeze", "summaryFunction", ...PRINTED, "months", "groups", "periods", "crossed"],
  },
  onlineFull: { kind: "counter", needs: BY_LEVEL, nature: "event", in: ["data", ...PRINTED, "periods"] },
  onlinePartial: { kind: "counter", needs: BY_LEVEL, nature: "event", in: ["data", ...PRINTED, "periods"] },
  /** Online cases that are neither full nor partial by what the register says. */
  onlineLevelUnsaid: { kind: "sum", plus: ["online"], minus: ["onlineFull", "onlinePartial"], in: ["data"] },
  /** Of the cases received: those that another body received. A "thereof", never an addend (domain-2026.md 9). */
  outOfTerritory: { kind: "counter", needs: [RECEIVED, ["outOfTerritory"]], nature: "event", in: ["data"] },
  noDueDate: { kind: "counter", needs: [RECEIVED, DUE, FINISHED], nature: "mixed", in: ["data"] },
  /** Of those returned or withdrawn: finished after their due day, however they are counted. */
  returnedLate: { kind: "counter", needs: [["status"], DUE, FINISHED], alsoBy: COURSE_ROLES, nature: "event", in: ["data", "freeze"] },
  /** Of those: counted on time by convention. Decision 766 judges them by date, so its rate is made without them. */
  lateCountedOnTime: { kind: "counter", ...JUDGED, nature: "event", in: ["data"] },
  /** Base C by the columns of II.06a: (8) + (9) + (10) + (12) + (13), which is (3), so that the next two make it up. */
  base766: { kind: "sum", plus: ["earlyAndOnTime", "lateAndOverdue", "inTime"], in: ["data", "printed"] },
  onTime766: { kind: "sum", plus: ["earlyAndOnTime", "inTime"], minus: ["lateCountedOnTime"], in: ["data", "printed"] },
  late766: { kind: "sum", plus: ["lateAndOverdue", "lateCountedOnTime"], in: ["data", "printed"] },
  pausedInTime: { kind: "counter", needs: [RECEIVED, DUE, ["status"], FINISHED], alsoBy: BY_COURSE, nature: "closing", in: ["data"] },
  onTimeRate: {
    kind: "rate", part: "onTimeCount", whole: "baseCount",
    in: ["data", "keyFigures", "effect", "unitTable", "trend", "comparison", "freeze", "summaryFunction", "printed"],
  },
  lateRate: {
    kind: "rate", part: "lateCount", whole: "baseCount",
    in: ["data", "keyFigures", "unitTable", "trend", "comparison", "freeze", "printed"],
  },
  returnedRate: { kind: "rate", part: "returned", whole: "baseCount", in: ["data", "printed"] },
  withdrawnRate: { kind: "rate", part: "withdrawn", whole: "baseCount", in: ["data", "printed"] },
  returnedAndWithdrawnRate: { kind: "rate", part: "returnedAndWithdrawn", whole: "baseCount", in: ["data", "keyFigures", "comparison", "printed"] },
  onlineRate: {
    kind: "rate", part: "online", whole: "received",
    in: ["data", "keyFigures", "effect", "unitTable", "trend", "comparison", "freeze", "summaryFunction", "printed"],
  },
  /** Of the online cases. */
  onlineFullRate: { kind: "rate", part: "onlineFull", whole: "online", in: ["data", "printed"] },
  /** "TT 01": ((8) + (9)) / (7), base B whatever base was chosen. */
  onTimeRateTT01: {
    kind: "rate", part: "earlyAndOnTime", whole: "resolved",
    in: ["data", "keyFigures", "unitTable", "trend", "comparison", "freeze", "printed"],
  },
  /** "QĐ 766": ((8) + (9) + (12)) / (3), base C by II.06a; the portal's own item 2.1 is another figure (supplements). */
  onTimeRate766: {
    kind: "rate", part: "onTime766", whole: "base766",
    in: ["data", "keyFigures", "unitTable", "trend", "comparison", "freeze", "printed"],
  },
} as const satisfies Record<string, Entry>;
