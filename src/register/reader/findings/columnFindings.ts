import { DAY_MARK } from "../../days/dayReading";
import { LOST_ID } from "../../duplicates/caseId";
import type { FindingCollector } from "../../model/findingCollector";
import type { Finding, FindingType } from "../../model/findings";
import type { Offer } from "../../model/offers";
import { cellText } from "../../texts/cell";
import { restoreCodes } from "../procedureCodes";
import { days1904Findings } from "../days1904";
import { shiftFindings } from "../dayShifts";
import { swapFindings, type AppliedSwap } from "../daySwaps";
import { FATE } from "../fates";
import type { AppliedShift } from "../lostSeconds";
import { monthFirstFindings } from "../monthFirst";
import { DAY_ROLES, TEXT_ROLES, type RowStore } from "../rowStore";
import { ToldOnce } from "./toldOnce";

/** What there is to say of the values of whole columns, whatever becomes of their rows. */
export function collectColumnFindings(store: RowStore, applied: { swaps: readonly AppliedSwap[]; shifts: readonly AppliedShift[] }, out: FindingCollector): Offer[] {
  const [monthFirst, shifts] = [monthFirstFindings(store), shiftFindings(store, applied.shifts)];
  const swaps = notAskedTwice(swapFindings(store, applied.swaps), monthFirst.offers);
  const once = new ToldOnce(store);
  tellMarks(store, once);
  tellLostIds(store, once);
  restoreProcedureCodes(store, once);
  tellLegacyTexts(store, once);
  const found: Finding[] = [...swaps.findings, ...monthFirst.findings, ...shifts.findings, ...days1904Findings(store), ...once.findings];
  for (const finding of found) out.add(finding);
  return [...swaps.offers, ...monthFirst.offers, ...shifts.offers];
}

type Asked = Pick<Offer & { kind: "swapDays" }, "sheet" | "column">;

/** A column whose texts have the month first and whose date cells are exchanged gets one question, which mends both. */
function notAskedTwice({ findings, offers }: ReturnType<typeof swapFindings>, monthFirst: readonly Offer[]): ReturnType<typeof swapFindings> {
  const both = monthFirst.flatMap((offer) => (offer.kind === "monthFirst" && offer.exchanged > 0 ? [offer] : []));
  const isAsked = ({ sheet, column }: Asked): boolean => both.some((offer) => offer.sheet === sheet && offer.column === column);
  return {
    findings: findings.filter((finding) => finding.type !== "swappedDays" || !isAsked(finding)),
    offers: offers.filter((offer) => offer.kind !== "swapDays" || !isAsked(offer)),
  };
}

const MARK_TYPES: readonly (readonly [number, FindingType])[] = [
  [DAY_MARK.twoDigitYear, "twoDigitYear"], [DAY_MARK.compact, "compactDate"], [DAY_MARK.never, "placeholderDay"], [DAY_MARK.letters, "letterDigits"],
];

/** Days that were read by an assumption. */
function tellMarks(store: RowStore, once: ToldOnce): void {
  for (const [bit, type] of MARK_TYPES) {
    for (const role of DAY_ROLES) {
      for (const { mark, row, text, count } of store.days[role].marked.values()) if ((mark & bit) !== 0) once.tell(type, row, role, text, { count });
    }
  }
}

/** Case ids that lost digits. */
function tellLostIds(store: RowStore, once: ToldOnce): void {
  for (let row = 0; row < store.length; row++) if (store.idHash[row] === LOST_ID) once.tell("idLostDigits", row, "caseId", store.idText(row));
}

/** Puts back the zeros of procedure codes where the column proves them. */
function restoreProcedureCodes(store: RowStore, once: ToldOnce): void {
  const column = store.more.texts.get("procedureCode");
  if (!column) return;
  const written = [...column.texts];
  const restored = restoreCodes(written);
  for (const [code, whole] of restored) column.texts[code] = whole;
  for (let row = 0; row < store.length && restored.size > 0; row++) {
    const whole = restored.get(column.codes[row]);
    if (whole !== undefined) once.tell("codeFromNumber", row, "procedureCode", `${written[column.codes[row]]} → ${whole}`);
  }
}

/** Columns whose texts were turned into Unicode, with the first text as it was. */
function tellLegacyTexts(store: RowStore, once: ToldOnce): void {
  for (const role of TEXT_ROLES) {
    const { codes, legacyTexts } = store.texts[role];
    for (let row = 0; row < store.length && legacyTexts.size > 0; row++) {
      const value = legacyTexts.get(codes[row]);
      if (value !== undefined) once.tell("legacyText", row, role, value);
    }
  }
}

/** Cells of used rows in the further day and number columns that hold something unreadable. */
export function collectUnreadableValues(store: RowStore, fates: Uint8Array, out: FindingCollector): void {
  const once = new ToldOnce(store);
  for (const [role, column] of store.more.days) {
    const { data } = column;
    for (let row = 0; row < store.length; row++) if (data[row] < 0 && fates[row] === FATE.used) once.tell("unreadableValue", row, role, column.textAt(row));
  }
  for (const [role, column] of store.more.numbers) {
    for (const { row, value } of column.settle()) if (fates[row] === FATE.used) once.tell("unreadableValue", row, role, cellText(value));
  }
  for (const finding of once.findings) out.add(finding);
}
