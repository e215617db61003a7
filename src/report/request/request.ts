import type { OwnDay } from "../../calendar/ownDays";
import type { ClosingDay } from "../../calendar/period";
import type { GroupBy, RateBase } from "../../indicators/types";
import type { Conventions } from "../../indicators/conventions";
import type { Language } from "../../locales/language";
import type { ReportKind } from "./reportKind";
import type { RuleSetId, ScoreScope } from "./scoreChoices";
import type { Target } from "./targets";

/** Whose report it is, as it is offered: the province's centre, one commune's, or many districts and communes. */
export const SCOPES = ["province", "commune", "district"] as const;

/**
 * How the report speaks: as a chief of office signs it (every count apart, every rate with its counts, no praise), or in the sentences
 * of the report of 2021 that was published.
 */
export const STYLES = ["signed", "published"] as const;

/** What the user said of who issues the reports; "" leaves a part to what the register says, or to be filled in by hand. */
export interface LetterheadFacts {
  /** The body above the one that issues; several lines with "|" between them. */
  superior: string;
  /** The body that issues; with its superior bodies before it where a "|" stands between them. */
  agency: string;
  /** Where the report is signed. */
  place: string;
  signer: string;
  /** Office of the one who signs. */
  signerTitle: string;
}

/** Nothing said. */
export const NO_LETTERHEAD: LetterheadFacts = { superior: "", agency: "", place: "", signer: "", signerTitle: "" };

/** Texts of papers in the user's own words; "" leaves each to what is usual. */
export interface PaperTexts {
  /** Whom the report goes to; several with "|" between them. */
  recipient: string;
  /** Number of the form of which the table is, such as "Biểu số II.06a/VPCP/KSTT". */
  formNumber: string;
  /** What the form comes from, below its number. */
  formSource: string;
}

/** Nothing said. */
export const USUAL_TEXTS: PaperTexts = { recipient: "", formNumber: "", formSource: "" };

/** What the user chose; kept in the workbook's settings. */
export interface ReportSettings extends LetterheadFacts, PaperTexts {
  /** Text as parsePeriod reads it; "" = the last complete quarter in the data. */
  period: string;
  closingDay: ClosingDay;
  groupBy: GroupBy;
  rateBase: RateBase;
  conventions: Conventions;
  /** What figures are measured against, as somebody set it and for which days. */
  targets: readonly Target[];
  /** Units with a smaller base of the rate are not ranked best or worst (domain.md 5). */
  minimumCaseload: number;
  /** Share of the cases that a figure looks at, above which those left out make it doubtful, 0…1. */
  doubtAbove: number;
  /** Decides the wording of the paragraph. */
  scope: (typeof SCOPES)[number];
  style: (typeof STYLES)[number];
  language: Language;
  /** Add units that only aggregate tables of the period hold to those of the register. */
  mergeAggregates: boolean;
  /** Days that this centre has off or works unlike other bodies, in order. */
  ownDays: readonly OwnDay[];
  /** The rule set of the score of QĐ 766, and whom it scores. */
  scoreRules: RuleSetId;
  scoreScope: ScoreScope;
  /** The reports that one click makes. */
  reports: readonly ReportKind[];
}

/** Why there is no report; texts are in locales (problem.<code>). */
export type ProblemCode =
  | "noRegister" | "emptyWorkbook" | "noReceivedColumn" | "noDueColumn" | "noFinishedColumn" | "noCases" | "notComputed"
  | "noCasesInPeriod" | "badPeriod" | "badClosingDay" | "badTarget" | "protectedWorkbook" | "sheetNameTaken" | "tooLarge" | "editMode" | "unsupportedHost" | "writeFailed" | "readFailed" | "cancelled" | "lacksColumns"
  | "aggregateLacks" | "aggregateNoPeriod" | "aggregateOtherPeriod" | "aggregateMissingMonths" | "aggregateNotJoined" | "aggregateFormLacks" | "aggregateNoFields" | "aggregateNoUnits" | "aggregateFewMonths" | "aggregateNotCompared" | "needsCases" | "notWithAdded" | "freezeGone" | "sheetUnknown" | "freezeChanged" | "notLoaded" | "notCertain" | "onlyDraft" | "onlyDraftFreeze"
  | "leftUnfinished" | "leftRenamed" | "leftParked" | "leftUnknown" | "oldStays" | "removeFailed" | "removedSome" | "removedUnknown" | "notSaved" | "savedUnknown" | "cellsFailed"
  | "filesShown";

/** Problems with merged files, whose sentences come with the part that merges. */
export type FilesCode = "filesNoRegister" | "filesNoCases" | "filesAsked" | "filesDiffer" | "filesLost";

/** A sentence in the user's language that says what to do. */
export interface Problem {
  code: ProblemCode | FilesCode;
  message: string;
}
