import { FINDING_TYPES, type FindingType } from "../register/model/findings";

export type Severity = "error" | "warning" | "info";

/** What became of the row or column: counted as it stands, left out of every figure, read by a guess, or left to the user. */
type FindingOutcome = "counted" | "excluded" | "guessed" | "asked";

export interface FindingEntry {
  type: FindingType;
  severity: Severity;
  outcome: FindingOutcome;
}

/**
 * Every finding: how grave it is and what was done about it. error = a case is missing from the report until somebody
 * mends the register; warning = the figures stand, but may not be what is meant; info = nothing to do.
 */
const CATALOGUE: Record<FindingType, [Severity, FindingOutcome]> = {
  blankRow: ["info", "excluded"],
  duplicateCase: ["warning", "excluded"],
  duplicateDiffers: ["warning", "excluded"],
  idReused: ["warning", "counted"],
  registersDiffer: ["error", "asked"],
  missingReceived: ["error", "excluded"],
  unreadableDate: ["error", "excluded"],
  finishedBeforeReceived: ["error", "excluded"],
  dueBeforeReceived: ["warning", "counted"],
  missingDue: ["warning", "counted"],
  errorCell: ["error", "excluded"],
  notComputed: ["error", "excluded"],
  notAccepted: ["info", "excluded"],
  doneWithoutFinished: ["error", "excluded"],
  finishedFromHandedOver: ["warning", "guessed"],
  unreadableHandedOver: ["warning", "counted"],
  unknownStatus: ["warning", "asked"],
  unknownChannel: ["warning", "asked"],
  unknownServiceLevel: ["warning", "asked"],
  missingUnit: ["warning", "counted"],
  missingColumn: ["warning", "counted"],
  guessedColumn: ["warning", "guessed"],
  ignoredColumn: ["info", "counted"],
  unsureColumn: ["warning", "asked"],
  shiftedColumns: ["warning", "guessed"],
  otherTable: ["warning", "asked"],
  unreadSheet: ["error", "asked"],
  notACase: ["info", "excluded"],
  missingCaseId: ["warning", "counted"],
  returnedWithoutFinished: ["warning", "counted"],
  unitFromReceivingUnit: ["warning", "guessed"],
  mergedSpelling: ["info", "counted"],
  tooManyNames: ["warning", "counted"],
  unitFromBand: ["warning", "guessed"],
  unitFromAbove: ["warning", "guessed"],
  unitFromTitle: ["warning", "guessed"],
  wordForDay: ["info", "guessed"],
  dueSameDay: ["info", "guessed"],
  otherHeader: ["error", "excluded"],
  mappedValue: ["info", "counted"],
  renamedUnit: ["info", "counted"],
  receivedAfterToday: ["warning", "counted"],
  finishedAfterToday: ["warning", "counted"],
  handedOverBeforeFinished: ["warning", "counted"],
  openWithFinished: ["warning", "counted"],
  onlineInformationOnly: ["warning", "counted"],
  levelConflict: ["warning", "counted"],
  bareLevel: ["warning", "asked"],
  unreadableValue: ["warning", "counted"],
  twoDigitYear: ["info", "guessed"],
  compactDate: ["info", "guessed"],
  placeholderDay: ["info", "guessed"],
  letterDigits: ["info", "guessed"],
  lostSeconds: ["warning", "guessed"],
  shiftedDays: ["error", "asked"],
  shiftApplied: ["info", "counted"],
  monthFirstDays: ["error", "asked"],
  monthFirstApplied: ["info", "counted"],
  swappedDays: ["error", "asked"],
  swapApplied: ["info", "counted"],
  date1904: ["error", "counted"],
  idLostDigits: ["warning", "counted"],
  codeFromNumber: ["info", "guessed"],
  legacyText: ["info", "counted"],
  aggregateUnreadable: ["error", "excluded"],
  aggregateRowEmpty: ["warning", "excluded"],
  aggregateRepeated: ["warning", "excluded"],
  aggregateFormula: ["warning", "counted"],
  aggregateThousands: ["warning", "guessed"],
  aggregateNoPeriod: ["warning", "guessed"],
  aggregateCut: ["error", "excluded"],
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

/** All entries, gravest first, else in the order in which a register is read. */
export function findingCatalogue(): FindingEntry[] {
  return FINDING_TYPES.map(findingEntry).sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

/** Locale keys of a finding's texts: what it is, what it means for the figures, what to do. */
interface FindingTextKeys<T extends FindingType = FindingType> {
  title: `finding.${T}.title`;
  explain: `finding.${T}.explain`;
  fix: `finding.${T}.fix`;
}

/**
 * Where a finding's sentences stand in the locales.
 * @example findingTextKeys("blankRow").title // "finding.blankRow.title"
 */
export function findingTextKeys<T extends FindingType>(type: T): FindingTextKeys<T> {
  return { title: `finding.${type}.title`, explain: `finding.${type}.explain`, fix: `finding.${type}.fix` };
}
