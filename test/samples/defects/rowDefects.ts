import type { FindingType } from "../../../src/register/model/findings";
import type { CellValue } from "../../../src/register/model/grid";
import type { Dice } from "../random";
import { HEADER } from "../sheet";
import { dateParts } from "../workdays";

const at = (header: (typeof HEADER)[number]): number => HEADER.indexOf(header);

/** Places of the sample's columns in its rows. */
export const PLACE = {
  ordinal: at("STT"), caseId: at("Mã hồ sơ"), field: at("Lĩnh vực"), unit: at("Cơ quan giải quyết"), received: at("Ngày tiếp nhận"),
  due: at("Ngày hẹn trả"), finished: at("Ngày có kết quả"), handedOver: at("Ngày trả kết quả"), status: at("Trạng thái"),
  channel: at("Hình thức tiếp nhận"), level: at("Mức độ DVC"),
} as const;

const two = (value: number): string => String(value).padStart(2, "0");

/** A serial as an export prints it: "21/09/2021 08:05", or without the time for a whole day. */
export function printed(serial: number): string {
  const { year, month, day } = dateParts(Math.floor(serial));
  const minutes = Math.round((serial % 1) * 1440);
  const date = `${two(day)}/${two(month)}/${year}`;
  return minutes === 0 ? date : `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * A fault of one row. finding: what the reading must say of it, at the place given (-1 = the whole row); null when the
 * row must be read as if nothing were wrong.
 */
export interface RowDefect {
  name: string;
  finding: FindingType | null;
  place: number;
  /** Rows on which the fault is one, e.g. only those that are resolved. */
  suits(row: readonly CellValue[]): boolean;
  spoil(row: CellValue[], dice: Dice): void;
}

const always = (): boolean => true;
const isOpen = (row: readonly CellValue[]): boolean => row[PLACE.finished] === null && row[PLACE.handedOver] === null;
const isFinished = (row: readonly CellValue[]): boolean => typeof row[PLACE.finished] === "number";
const isHandedOver = (row: readonly CellValue[]): boolean => isFinished(row) && typeof row[PLACE.handedOver] === "number";
const isPlain = (row: readonly CellValue[]): boolean => row[PLACE.status] === "Đã trả kết quả" && isHandedOver(row);

function defect(name: string, finding: FindingType | null, place: number, suits: RowDefect["suits"], spoil: RowDefect["spoil"]): RowDefect {
  return { name, finding, place, suits, spoil };
}

/** Faults that a reading must tell, one finding each. */
export const TOLD: readonly RowDefect[] = [
  defect("no day of receipt", "missingReceived", PLACE.received, always, (row) => { row[PLACE.received] = null; }),
  defect("a day that does not exist", "unreadableDate", PLACE.received, always, (row) => { row[PLACE.received] = "31/02/2021"; }),
  defect("a due day in words", "unreadableDate", PLACE.due, always, (row) => { row[PLACE.due] = "theo lịch hẹn"; }),
  defect("an error in the due day", "errorCell", PLACE.due, always, (row) => { row[PLACE.due] = "#N/A"; }),
  defect("an error in the result day", "errorCell", PLACE.finished, isFinished, (row) => { row[PLACE.finished] = "#VALUE!"; }),
  defect("no due day", "missingDue", PLACE.due, always, (row) => { row[PLACE.due] = null; }),
  defect("due before it came in", "dueBeforeReceived", PLACE.due, isOpen, (row) => { row[PLACE.due] = Math.floor(Number(row[PLACE.received])) - 3; }),
  defect("resolved before it came in", "finishedBeforeReceived", PLACE.finished, isFinished, (row) => { row[PLACE.finished] = Math.floor(Number(row[PLACE.received])) - 40; }),
  defect("done without a day", "doneWithoutFinished", PLACE.finished, isPlain, (row) => { row[PLACE.finished] = null; row[PLACE.handedOver] = null; }),
  defect("a result day left out after the hand-over", "finishedFromHandedOver", PLACE.finished, isPlain, (row) => { row[PLACE.finished] = null; }),
  defect("a hand-over day in words", "unreadableHandedOver", PLACE.handedOver, isHandedOver, (row) => { row[PLACE.handedOver] = "đã nhận"; }),
  defect("not accepted", "notAccepted", PLACE.status, isOpen, (row) => { row[PLACE.status] = "Không được tiếp nhận"; }),
  defect("no unit", "missingUnit", PLACE.unit, always, (row) => { row[PLACE.unit] = ""; }),
  defect("no case id", "missingCaseId", PLACE.caseId, always, (row) => { row[PLACE.caseId] = null; }),
];

/** Ways of writing that must make no difference to any figure and call for no finding. */
export const HARMLESS: readonly RowDefect[] = [
  defect("days as text with the time", null, PLACE.received, always, (row) => { row[PLACE.received] = printed(Number(row[PLACE.received])); }),
  defect("time first, as one export writes it", null, PLACE.received, always, (row) => {
    const [date, time = "00:00"] = printed(Number(row[PLACE.received])).split(" ");
    row[PLACE.received] = `${time}, ${date}`;
  }),
  defect("dots for strokes", null, PLACE.due, always, (row) => { row[PLACE.due] = printed(Number(row[PLACE.due])).replaceAll("/", "."); }),
  defect("ISO days", null, PLACE.due, always, (row) => { row[PLACE.due] = printed(Number(row[PLACE.due])).split("/").reverse().join("-"); }),
  defect("decomposed letters and blanks of every kind", null, PLACE.unit, always, (row) => { row[PLACE.unit] = `  ${String(row[PLACE.unit]).normalize("NFD")}\u00a0`; }),
  defect("status in capitals", null, PLACE.status, always, (row) => { row[PLACE.status] = String(row[PLACE.status]).toUpperCase(); }),
  defect("a case id in small letters", null, PLACE.caseId, always, (row) => { row[PLACE.caseId] = ` ${String(row[PLACE.caseId]).toLowerCase()} `; }),
];
