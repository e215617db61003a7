import { cleanText } from "../texts/cell";
import { plainSigns } from "../texts/plainSigns";

export type Sign = "." | ",";

/** A number as it is written, before it is settled what its signs mean. */
export interface NumberShape {
  negative: boolean;
  percent: boolean;
  /** Digits before the decimal sign, without grouping. */
  whole: string;
  /** Digits after it. */
  fraction: string;
  /** The sign that can only be the decimal one, "" when there is none. */
  decimal: Sign | "";
  /** The sign that can only group thousands, "" when there is none (blanks group in either style). */
  group: Sign | "";
  /** "4.131": one sign, one to three digits before and exactly three after it; group and decimal are "" then. */
  open: Sign | "";
}

/** What may stand behind a number without changing it; a word that multiplies ("triệu") is none of these. */
const UNIT = /(?:hồ sơ|hs|tthc|thủ tục|trường hợp|lượt|đơn vị|người|văn bản|ngày|đồng|vnđ|vnd|đ|₫)\.?$/iu;
const FRAME = /^(\()?([-+]?) ?([\d., ]*\d)( ?%)?(\))?$/;
const CORE = /^(\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*|\d*)(?:([.,])(\d+))?$/;
/** More digits than a number cell keeps. */
const MOST_DIGITS = 15;

/**
 * The shape of a number kept as text; "blank" for a text without any letter or digit ("-", "…"), null for anything that
 * is no number. Every kind of blank may group thousands. Source: domain.md 4.4.5, 4.4.6.
 * @example numberShape("1.234,5 hồ sơ") // { whole: "1234", fraction: "5", decimal: ",", group: ".", open: "", … }
 */
export function numberShape(text: string): NumberShape | "blank" | null {
  const clean = plainSigns(cleanText(text));
  if (!/[\p{L}\p{N}]/u.test(clean)) return "blank";
  const frame = FRAME.exec(clean.replace(UNIT, "").trimEnd());
  if (frame === null || (frame[1] === undefined) !== (frame[5] === undefined)) return null;
  const [, parenthesis, sign, core, percent] = frame;
  const shape = coreShape(core);
  if (shape === null || (parenthesis !== undefined && sign !== "")) return null;
  const significant = (shape.whole + shape.fraction).replace(/^0+/, "");
  if (significant.length > MOST_DIGITS) return null;
  return { ...shape, negative: parenthesis !== undefined || (sign !== "" && sign !== "+"), percent: percent !== undefined };
}

type CoreShape = Omit<NumberShape, "negative" | "percent">;

function coreShape(core: string): CoreShape | null {
  const match = CORE.exec(core);
  if (match === null) return null;
  const [, head, separator = "", decimal = "", fraction = ""] = match;
  const whole = head.replace(/\D/g, "");
  const group = separator === " " ? "" : (separator as Sign | "");
  if (group !== "" && group === decimal) return null;
  const startsWithZero = separator !== "" && head.startsWith("0");
  if (decimal !== "" || group === "") return startsWithZero ? null : { whole, fraction, decimal: decimal as Sign | "", group, open: "" };
  if (startsWithZero) return zeroAndDecimals(head, group);
  const isOpen = head.indexOf(group) === head.lastIndexOf(group);
  return { whole, fraction, decimal: "", group: isOpen ? "" : group, open: isOpen ? group : "" };
}

/** "0.131": nothing is grouped behind a lone 0. */
function zeroAndDecimals(head: string, decimal: Sign): CoreShape | null {
  const [whole, fraction, ...rest] = head.split(decimal);
  return whole === "0" && rest.length === 0 ? { whole, fraction, decimal, group: "", open: "" } : null;
}
