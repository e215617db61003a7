import type { CellScalar } from "../model/cell";

/** A value of a cell with the number format that shows it; "" = the default format. */
interface OdsValue {
  value: CellScalar | undefined;
  numberFormat: string;
}

/** What a cell says of itself: its attributes, and the text that it shows. */
interface OdsCell {
  type: string;
  value: string;
  date: string;
  time: string;
  boolean: string;
  /** The text of a formula's result; undefined when the cell shows it only. */
  string: string | undefined;
  isError: boolean;
  shown: string;
}

const DAY = 86_400_000;
/** Day 0: 30/12/1899. Programs that save a day of early 1900 as .ods and as .xlsx count it alike, whatever Excel calls it. */
const FIRST = Date.UTC(1899, 11, 30);
const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

function amount(text: string | undefined): number {
  return Number((text ?? "0").replace(",", "."));
}

/**
 * Serial day of an ISO date with its time as a fraction; NaN for what is none, or before the calendar of workbooks.
 * @example dateSerial("2021-09-21T12:00:00") // 44460.5
 */
export function dateSerial(text: string): number {
  const found = DATE.exec(text.trim());
  if (!found) return NaN;
  const [year, month, day] = found.slice(1, 4).map(Number);
  const time = Date.UTC(year, month - 1, day);
  if (new Date(time).getUTCMonth() !== month - 1 || new Date(time).getUTCDate() !== day) return NaN;
  const count = Math.round((time - FIRST) / DAY);
  if (count < 0) return NaN;
  const clock = (amount(found[4]) * 3600 + amount(found[5]) * 60 + amount(found[6])) / 86_400;
  return count + clock;
}

/** Days of a duration: "PT12H30M00S". NaN for what is none. */
function durationDays(text: string): number {
  const found = DURATION.exec(text.trim());
  if (!found) return NaN;
  const days = amount(found[2]) + (amount(found[3]) * 3600 + amount(found[4]) * 60 + amount(found[5])) / 86_400;
  return found[1] === "-" ? -days : days;
}

function text(shown: string): OdsValue {
  return { value: shown === "" ? undefined : shown, numberFormat: "" };
}

function numeric(value: number, numberFormat: string, shown: string): OdsValue {
  return Number.isFinite(value) ? { value, numberFormat } : text(shown);
}

function dated(cell: OdsCell): OdsValue {
  const serial = dateSerial(cell.date);
  return numeric(serial, Number.isInteger(serial) ? "dd/mm/yyyy" : "dd/mm/yyyy hh:mm", cell.shown || cell.date);
}

function timed(cell: OdsCell): OdsValue {
  const days = durationDays(cell.time);
  return numeric(days, Math.abs(days) < 1 ? "hh:mm:ss" : "[h]:mm:ss", cell.shown);
}

/** The value of a cell as Excel keeps it: days as serial numbers of the 1900 system, shares as fractions. */
export function odsValue(cell: OdsCell): OdsValue {
  const number = (): number => (cell.value.trim() === "" ? NaN : Number(cell.value));
  if (cell.isError) return text(/^Err:/i.test(cell.shown) ? "#VALUE!" : cell.shown);
  switch (cell.type) {
    case "float": return numeric(number(), "", cell.shown);
    case "currency": return numeric(number(), "#,##0", cell.shown);
    case "percentage": return numeric(number(), "0.00%", cell.shown);
    case "date": return dated(cell);
    case "time": return timed(cell);
    case "boolean": return cell.boolean === "" ? text(cell.shown) : { value: cell.boolean === "true", numberFormat: "" };
    case "string": return text(cell.string ?? cell.shown);
    default: return text(cell.shown);
  }
}
