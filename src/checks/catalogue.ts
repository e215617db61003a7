import { FINDING_TYPES, type FindingList, type FindingType } from "../register/model/findings";

export type Severity = "error" | "warning" | "info";

/** What became of the row or column: counted as it stands, left out of every figure, read by a guess, or left to the user. */
type FindingOutcome = "counted" | "excluded" | "guessed" | "asked";

export interface FindingEntry {
  type: FindingType;
  severity: Severity;
  outcome: FindingOutcome;
}

/**
 * What is no errand for the user though it is no mere information: harmless, for no figure is another by it, or it is told where it
 * matters; or offered, for a question is open about it, which counts itself.
 */
type NoErrand = "harmless" | "offered";

/**
 * Every finding: how grave it is and what was done about it. error = a case is missing from the report until somebody
 * mends the register; warning = the figures stand, but may not be what is meant; info = nothing to do. Errors and warnings want the user to look, unless they are harmless or offered.
 */
const CATALOGUE: Record<FindingType, [Severity, FindingOutcome, NoErrand?]> = {
  blankRow: ["info", "excluded"],
  duplicateCase: ["warning", "excluded", "harmless"],
  duplicateDiffers: ["warning", "excluded"],
  idReused: ["warning", "counted"],
  linkedStep: ["info", "excluded"],
  linkedWithoutParent: ["info", "guessed"],
  registersDiffer: ["error", "asked", "offered"],
  missingReceived: ["error", "excluded"],
  unreadableDate: ["error", "excluded"],
  finishedBeforeReceived: ["error", "excluded"],
  dueBeforeReceived: ["warning", "counted"],
  missingDue: ["warning", "counted"],
  dueOnRestDay: ["info", "counted"],
  dueNotByLimit: ["info", "counted"],
  errorCell: ["error", "excluded"],
  notComputed: ["error", "excluded"],
  notAccepted: ["info", "excluded"],
  doneWithoutFinished: ["error", "excluded"],
  finishedFromHandedOver: ["warning", "guessed"],
  unreadableHandedOver: ["warning", "counted"],
  unknownStatus: ["warning", "asked", "offered"],
  unknownChannel: ["warning", "asked", "offered"],
  unknownServiceLevel: ["warning", "asked", "offered"],
  missingUnit: ["warning", "counted"],
  missingColumn: ["warning", "counted", "harmless"],
  guessedColumn: ["warning", "guessed"],
  ignoredColumn: ["info", "counted"],
  unsureColumn: ["warning", "asked", "offered"],
  shiftedColumns: ["warning", "guessed"],
  otherTable: ["warning", "asked"],
  unreadSheet: ["error", "asked"],
  notACase: ["info", "excluded"],
  missingCaseId: ["warning", "counted", "harmless"],
  returnedWithoutFinished: ["warning", "counted"],
  unitFromReceivingUnit: ["warning", "guessed", "harmless"],
  mergedSpelling: ["info", "counted"],
  tooManyNames: ["warning", "counted"],
  unitFromBand: ["warning", "guessed", "harmless"],
  unitFromAbove: ["warning", "guessed", "harmless"],
  unitFromTitle: ["warning", "guessed", "harmless"],
  wordForDay: ["info", "guessed"],
  dueSameDay: ["info", "guessed"],
  otherHeader: ["error", "excluded"],
  mappedValue: ["info", "counted"],
  renamedUnit: ["info", "counted"],
  receivedAfterToday: ["warning", "counted"],
  finishedAfterToday: ["warning", "counted"],
  handedOverBeforeFinished: ["warning", "counted"],
  openWithFinished: ["warning", "counted"],
  onlineInformationOnly: ["warning", "counted", "harmless"],
  levelConflict: ["warning", "counted"],
  bareLevel: ["warning", "asked", "offered"],
  unreadableValue: ["warning", "counted"],
  twoDigitYear: ["info", "guessed"],
  compactDate: ["info", "guessed"],
  placeholderDay: ["info", "guessed"],
  letterDigits: ["info", "guessed"],
  lostSeconds: ["warning", "guessed", "harmless"],
  shiftedDays: ["error", "asked", "offered"],
  shiftApplied: ["info", "counted"],
  monthFirstDays: ["error", "asked", "offered"],
  monthFirstApplied: ["info", "counted"],
  swappedDays: ["error", "asked", "offered"],
  swapApplied: ["info", "counted"],
  date1904: ["error", "counted"],
  idLostDigits: ["warning", "counted", "harmless"],
  codeFromNumber: ["info", "guessed"],
  legacyText: ["info", "counted"],
  aggregateUnreadable: ["error", "excluded"],
  aggregateRowEmpty: ["warning", "excluded"],
  aggregateRepeated: ["warning", "excluded"],
  aggregateFormula: ["warning", "counted"],
  aggregateThousands: ["warning", "guessed"],
  aggregateNoPeriod: ["warning", "guessed"],
  aggregateCut: ["error", "excluded"],
  aggregateSuffix: ["info", "guessed"],
  aggregateSentTwice: ["warning", "excluded"],
  procedureTwice: ["info", "counted"],
  procedureDiffers: ["warning", "counted"],
  procedureNameTwice: ["warning", "counted", "harmless"],
  procedureLimit: ["warning", "counted", "harmless"],
  procedureLevel: ["warning", "counted"],
  procedureUnreadable: ["warning", "counted", "harmless"],
  procedureRowLeft: ["warning", "counted", "harmless"],
  procedureFieldAbove: ["info", "guessed"],
  procedureOtherList: ["warning", "guessed", "harmless"],
};

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/**
 * The catalogue's entry for a finding.
 * @example findingEntry("missingDue") // { type: "missingDue", severity: "warning", outcome: "counted" }
 */
export function findingEntry(type: FindingType): FindingEntry {
  const [severity, outcome] = CATALOGUE[type];
  return { type, severity, outcome };
}

/**
 * How many findings want the user to look: those that change a figure, or may. Open questions beside them count for themselves.
 * @example errandCount(reading.findings.counts) // 3 where three days cannot be read and 40 rows are blank
 */
export function errandCount(counts: FindingList["counts"]): number {
  return [...counts].reduce((sum, [type, count]) => {
    const [severity, , noErrand] = CATALOGUE[type];
    return severity === "info" || noErrand ? sum : sum + count;
  }, 0);
}

/** All entries, gravest first, else in the order in which a register is read. */
export function findingCatalogue(): FindingEntry[] {
  return FINDING_TYPES.map(findingEntry).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Locale keys of a finding's texts: what it is, what to do. What it means for the figures stands in locales/findingGuide. */
interface FindingTextKeys<T extends FindingType = FindingType> {
  title: `finding.${T}.title`;
  fix: `finding.${T}.fix`;
}

/**
 * Where a finding's sentences stand in the locales.
 * @example findingTextKeys("blankRow").title // "finding.blankRow.title"
 */
export function findingTextKeys<T extends FindingType>(type: T): FindingTextKeys<T> {
  return { title: `finding.${type}.title`, fix: `finding.${type}.fix` };
}
