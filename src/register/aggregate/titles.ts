import { parsePeriod } from "../../calendar/periodText";
import { cellText } from "../texts/cell";
import { sheetInFile } from "../texts/fileKey";
import { sourceIn } from "./sourceWords";
import type { Grid } from "../model/grid";
import type { AggregatePeriod } from "../model/aggregateTable";

const DATE = "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{4})?";
const RANGE = new RegExp(`(?:từ\\s*)?(?:ngày\\s*)?${DATE}\\s*(?:-|–|đến hết|đến|tới|to)\\s*(?:hết\\s*)?(?:ngày\\s*)?${DATE}`, "giu");
const LABELS: readonly RegExp[] = [
  /qu[ýyí]\s*(?:iv|i{1,3}|0?[1-4])\s*[/,.-]?\s*(?:năm\s*)?\d{4}/iu,
  /(?:6|9|sáu|chín)\s*tháng\s*(?:đầu|cuối)?\s*(?:của\s*)?(?:năm)?\s*\d{4}/iu,
  /tháng\s*\d{1,2}\s*[/,.-]?\s*(?:năm\s*)?\d{4}/iu,
  /(?<![\p{L}\d])[tq]\s?(?:1[0-2]|0?[1-9])\s*[/.-]\s*\d{4}/iu,
  /năm\s*\d{4}/iu,
];
/** "Vĩnh Yên, ngày 21 tháng 9 năm 2021" dates the paper, "Thông tư … ngày 31/10/2017" the form. */
const PAPER_DATES = /ngày\s*\d{0,2}[\s.…]*tháng\s*\d{0,2}[\s.…]*năm\s*\d{0,4}|(?:thông tư|nghị định|quyết định|công văn|văn bản|tt|nđ|qđ)\s*(?:số\s*)?[\d/]+.*$/giu;
const UNIT = /^(?:tên\s+)?(?:đơn vị|cơ quan)\s+(?:gửi\s+)?(?:tổng hợp,?\s*)?(?:báo cáo|lập biểu|gửi)\s*[:：]\s*(.+)$/iu;
/** A month or quarter that leaves its year to the rest of the title, or to the user: "Tháng 7", "T7", "Quý III". */
const WITHOUT_YEAR: readonly RegExp[] = [
  /qu[ýyí]\s*(?:iv|i{1,3}|0?[1-4])(?![\p{L}\d])/iu,
  /(?<!(?:\d|đến|hết)\s*)th[áa]ng\s*(?:1[0-2]|0?[1-9])(?!\d)/iu,
];
/** Short names stand alone: the "T7" of "ĐT7" is no month. */
const SHORT_WITHOUT_YEAR = /(?<![\p{L}\d])(?:t|q)\s?(?:1[0-2]|0?[1-9])(?![\p{L}\d])/iu;
const YEAR_ALONE = /^(?:năm\s*)?(\d{4})$/iu;
const LONGEST = 300;
/** A closing day only decides which window a label means, not whether it is one. */
const ANY_CLOSING_DAY = 20;

/** Texts of the rows above a table, top down. */
function titleTexts(grid: Grid, headerRow: number): string[] {
  return grid.rows.slice(0, Math.max(0, headerRow - grid.top)).flatMap((row) => row.map(cellText).filter((text) => text !== "" && text.length <= LONGEST));
}

/** A range as parsePeriod reads it: it knows no "hết" before the second day's "ngày". */
function rangeIn(text: string): string {
  const found = text.match(RANGE) ?? [];
  return found.map((each) => each.replace(/\s*hết\s*/iu, " ")).find((each) => parsePeriod(each, ANY_CLOSING_DAY) !== null) ?? "";
}

function labelIn(text: string): string {
  const bare = text.replace(PAPER_DATES, " ");
  return LABELS.map((pattern) => pattern.exec(bare)?.[0] ?? "").find((each) => each !== "" && parsePeriod(each, ANY_CLOSING_DAY) !== null) ?? "";
}

function firstOf(texts: readonly string[], find: (text: string) => string): string {
  for (const text of texts) {
    const found = find(text);
    if (found !== "") return found;
  }
  return "";
}

/** A month or quarter without its year; the sheet's name may be as short as "T7". */
function monthIn(texts: readonly string[], sheet: string): string {
  const spelled = firstOf([...texts.map((text) => text.replace(PAPER_DATES, " ")), sheet], firstMatch);
  return spelled !== "" ? spelled : SHORT_WITHOUT_YEAR.exec(sheet)?.[0] ?? "";
}

function firstMatch(text: string): string {
  return WITHOUT_YEAR.map((pattern) => pattern.exec(text)?.[0] ?? "").find((each) => each !== "") ?? "";
}

/** "Tháng 7" with the year of a title that says no more than a year; without one the user's period has to give it. */
function completedLabel(label: string, texts: readonly string[], sheet: string): string {
  const year = YEAR_ALONE.exec(label)?.[1] ?? "";
  if (label !== "" && year === "") return label;
  const month = monthIn(texts, sheet);
  return month === "" ? label : year === "" ? month : `${month}/${year}`;
}

/**
 * The period that a table's title says, and the sheet's name where the title is silent. A title of a year over the sheet of
 * a month means the month; a month without any year is kept as it stands.
 * @example titlePeriod(grid, 6) // { label: "Quý III năm 2021", range: "Từ ngày 21/6/2021 đến ngày 20/9/2021" }
 */
export function titlePeriod(grid: Grid, headerRow: number): AggregatePeriod {
  const texts = titleTexts(grid, headerRow);
  const range = firstOf(texts, rangeIn);
  const said = firstOf(texts, labelIn);
  if (range !== "") return { label: said, range };
  const named = parsePeriod(grid.sheet, ANY_CLOSING_DAY) === null ? labelIn(grid.sheet) : grid.sheet;
  return { label: completedLabel(said !== "" ? said : named, texts, grid.sheet), range };
}

/**
 * The unit whose table it is, as "Đơn vị báo cáo: …" above the header says; "" when nothing does.
 * @example titleUnit(grid, 6) // "UBND xã Tân Lập"
 */
export function titleUnit(grid: Grid, headerRow: number): string {
  return firstOf(titleTexts(grid, headerRow), (text) => UNIT.exec(text)?.[1].replace(/[.\s_…]+$/, "").trim() ?? "");
}

/**
 * The system that the whole table is of, as its title or the sheet's name says; "" when neither does.
 * @example titleSource(grid, 6) // "Hệ thống của Bộ" for "… giải quyết TTHC trên Hệ thống của Bộ"
 */
export function titleSource(grid: Grid, headerRow: number): string {
  return firstOf([...titleTexts(grid, headerRow), sheetInFile(grid.sheet)], sourceIn);
}
