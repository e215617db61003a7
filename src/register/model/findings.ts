/** Stable ids: they appear in files that users keep. */
export const FINDING_TYPES = [
  "blankRow", "duplicateCase", "duplicateDiffers", "registersDiffer", "idReused", "linkedStep", "linkedWithoutParent", "missingReceived", "unreadableDate", "finishedBeforeReceived", "dueBeforeReceived",
  "missingDue", "dueOnRestDay", "dueNotByLimit", "errorCell", "notComputed", "notAccepted", "doneWithoutFinished", "finishedFromHandedOver", "unreadableHandedOver",
  "unknownStatus", "unknownChannel", "unknownServiceLevel", "missingUnit", "missingColumn", "guessedColumn", "ignoredColumn", "unsureColumn", "shiftedColumns", "otherTable", "unreadSheet",
  "notACase", "missingCaseId", "returnedWithoutFinished", "unitFromReceivingUnit", "mergedSpelling", "tooManyNames",
  "unitFromBand", "unitFromAbove", "unitFromTitle", "wordForDay", "dueSameDay", "otherHeader", "mappedValue", "renamedUnit", "receivedAfterToday", "finishedAfterToday", "handedOverBeforeFinished",
  "openWithFinished", "onlineInformationOnly", "levelConflict", "bareLevel", "unreadableValue",
  "twoDigitYear", "compactDate", "placeholderDay", "letterDigits", "lostSeconds", "shiftedDays", "shiftApplied", "monthFirstDays", "monthFirstApplied", "swappedDays", "swapApplied", "date1904", "idLostDigits", "codeFromNumber", "legacyText",
  "aggregateUnreadable", "aggregateRowEmpty", "aggregateRepeated", "aggregateFormula", "aggregateThousands", "aggregateNoPeriod",
  "aggregateCut", "aggregateSuffix", "aggregateSentTwice",
  "procedureTwice", "procedureDiffers", "procedureNameTwice", "procedureLimit", "procedureLevel", "procedureUnreadable", "procedureRowLeft",
  "procedureFieldAbove", "procedureOtherList",
] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

export interface Finding {
  type: FindingType;
  sheet: string;
  /** 1-based; 0 = the whole sheet. */
  row: number;
  /** 1-based; 0 = the whole row. */
  column: number;
  /** The offending text, cut to 60 characters, for the sentence; for missingColumn, the header that was looked for. */
  value: string;
  /** Rows that this one finding stands for; 1 when left out. */
  count?: number;
  /** The other row it is about: for duplicates, the row that was kept. */
  other?: { sheet: string; row: number };
}

/** Findings are capped per type (first 1,000 kept); counts are exact. */
export interface FindingList {
  items: readonly Finding[];
  counts: ReadonlyMap<FindingType, number>;
}
