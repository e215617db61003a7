import { foldKey } from "../texts/fold";
import { BODY_BREAK, type SheetLetterhead, type TitleRow } from "../model/layout";
import { isBegunName, isBodyName, joinedName } from "../vocabulary/bodyNames";
import { placeOfBody, signedPlace } from "../vocabulary/signedPlace";
import { beforeDate, behindLabel, LETTERHEAD_ROWS, titleLines, withoutPeriod } from "./titleRows";

/** Superior bodies are at most two, below them the body that issues. */
const MOST_BODIES = 3;
/** A row of more cells is no row of a letterhead. */
const MOST_CELLS = 4;

/** What stands in a letterhead beside the names of bodies and says nothing of them. */
const MOTTO = /^(?:cong hoa xa hoi chu nghia|xa hoi chu nghia|chxhcn|doc lap tu do|dang cong san)/;
const FORM_NUMBER = /^(?:mau|bieu|phu luc|don vi tinh|ma (?:don vi|so|qhns)|ban hanh|kem theo|theo (?:thong tu|quyet dinh|nghi dinh))(?: |$)/;
const PAPER_NUMBER = /^\s*số\s*[:.…\d/]/iu;

function saysNothing(line: string): boolean {
  const key = foldKey(line);
  return key === "" || MOTTO.test(key) || FORM_NUMBER.test(key) || PAPER_NUMBER.test(line.normalize("NFC")) || beforeDate(line) !== null;
}

/**
 * Who issues the register's papers and where, as the rows above its header say: the bodies at the left, one below the other,
 * above the title; the place before ", ngày … tháng …", or the province that they are of. What is not sure is not said;
 * null when nothing is.
 * @example sheetLetterhead([["UBND TỈNH VĨNH PHÚC"], ["SỞ Y TẾ"]]) // { superior: "UBND TỈNH VĨNH PHÚC", agency: "SỞ Y TẾ", place: "Vĩnh Phúc" }
 */
export function sheetLetterhead(titles: Rows = []): SheetLetterhead | null {
  const { superior, agency } = asPrinted(bodyLines(titles.slice(0, LETTERHEAD_ROWS))) ?? labelled(titles);
  const place = placeBeforeDate(titles) || placeOfBody(superior.split(BODY_BREAK), agency);
  return superior === "" && agency === "" && place === "" ? null : { superior, agency, place };
}

type Bodies = Pick<SheetLetterhead, "superior" | "agency">;
type Rows = readonly TitleRow[];

/** The lines of the leftmost cells up to the first that is none of a letterhead. */
function bodyLines(rows: Rows): string[] {
  const bodies: string[] = [];
  for (const cells of rows) {
    if (cells.length > MOST_CELLS || typeof cells[0] !== "string") break;
    if (!takeLines(titleLines(cells[0]), bodies)) break;
  }
  return bodies;
}

/** Adds what a cell says to the bodies above it; false at a line that ends the letterhead. */
function takeLines(lines: readonly string[], bodies: string[]): boolean {
  for (const line of lines) {
    // What was pushed to the right with blanks stands beside the bodies: the motto, a date.
    if (saysNothing(line)) continue;
    const name = withoutPeriod(line.replace(/^[^\p{L}\p{N}]+|[\s\-–—_*.,]+$/gu, ""));
    const whole = bodies.length > 0 ? joinedName(bodies[bodies.length - 1], name) : "";
    if (whole !== "") bodies[bodies.length - 1] = whole;
    else if (isBodyName(name) || isBegunName(name)) bodies.push(name);
    else return false;
  }
  return true;
}

/** A province's committee: nobody stands above it in a letterhead. */
const OF_PROVINCE = /^(?:hdnd va )?(?:ubnd|uy ban nhan dan) tinh(?: |$)/;

/** The bodies as a letterhead has them; null where they are not sure to be one. */
function asPrinted(lines: readonly string[]): Bodies | null {
  const bodies = lines.filter((line, at) => foldKey(line) !== foldKey(lines[at - 1] ?? ""));
  if (bodies.length === 0 || bodies.length > MOST_BODIES || !bodies.every(isBodyName)) return null;
  const agency = bodies[bodies.length - 1];
  if (bodies.length > 1 && OF_PROVINCE.test(foldKey(agency))) return null;
  return { superior: bodies.slice(0, -1).join(BODY_BREAK), agency };
}

const LABELS: Readonly<Record<keyof Bodies, readonly string[]>> = {
  superior: ["co quan chu quan", "don vi chu quan", "co quan cap tren"],
  agency: ["don vi bao cao", "co quan bao cao", "don vi lap bao cao", "co quan lap bao cao"],
};

/** The bodies behind labels: "Đơn vị báo cáo: UBND xã Yên Sơn". */
function labelled(rows: Rows): Bodies {
  const bodies = { superior: "", agency: "" };
  for (const cells of rows) cells.forEach((_, at) => {
    const { label, name } = behindLabel(cells, at);
    const part = (["superior", "agency"] as const).find((each) => LABELS[each].includes(foldKey(label)));
    if (part && isBodyName(name)) bodies[part] ||= withoutPeriod(name);
  });
  return bodies;
}

/** The place in which all date lines say that the paper was signed. */
function placeBeforeDate(rows: Rows): string {
  const places = rows.flatMap((cells) => cells.flatMap(titleLines)).map((line) => signedPlace(beforeDate(line) ?? "")).filter((place) => place !== "");
  return places.every((place) => foldKey(place) === foldKey(places[0])) ? places[0] ?? "" : "";
}
