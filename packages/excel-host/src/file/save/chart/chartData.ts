import type { Area } from "@tthc/spreadsheet/area";
import type { CellScalar, SheetState, WorkbookState } from "../../../model/state";
import { effectiveFormat } from "../../../model/formats";
import { parseArea } from "@tthc/spreadsheet/address";
import { escapeXml } from "@tthc/xlsx-reader/xml/text";

interface Place {
  sheet: SheetState;
  area: Area;
}

/** More points than this are left to the program that opens the file. */
const MOST_CACHED = 5000;

/** "Sheet!$B$2:$B$9" or "'My sheet'!B2" within the workbook; null when it points elsewhere. */
function placeOf(reference: string, state: WorkbookState): Place | null {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const name = (found?.[1]?.replace(/''/g, "'") ?? found?.[2] ?? "").toLowerCase();
  const sheet = state.sheets.find((each) => each.name.toLowerCase() === name);
  const area = parseArea(found?.[3] ?? "");
  return sheet && area ? { sheet, area } : null;
}

function cells({ sheet, area }: Place): (CellScalar | undefined)[] {
  const found: (CellScalar | undefined)[] = [];
  for (let row = area.row; row < area.row + area.rows && found.length < MOST_CACHED; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) found.push(sheet.rows[row]?.values[column]);
  }
  return found;
}

function points(values: readonly (string | undefined)[]): string {
  const listed = values.map((value, index) => (value === undefined ? "" : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`));
  return `<c:ptCount val="${values.length}"/>${listed.join("")}`;
}

function stripped(reference: string): string {
  return escapeXml(reference.replace(/^=/, ""));
}

/** `<c:strRef>` with the texts that stand there now, so that a viewer without a calculator shows them. */
export function textReference(reference: string, state: WorkbookState): string {
  const place = placeOf(reference, state);
  const texts = place && place.area.rows * place.area.columns <= MOST_CACHED
    ? cells(place).map((value) => (value === undefined || value === "" ? undefined : escapeXml(String(value)))) : [];
  return `<c:strRef><c:f>${stripped(reference)}</c:f>${texts.length > 0 ? `<c:strCache>${points(texts)}</c:strCache>` : ""}</c:strRef>`;
}

/** `<c:numRef>` with the numbers that stand there now and the number format of the first. */
export function numberReference(reference: string, state: WorkbookState): string {
  const place = placeOf(reference, state);
  if (!place || place.area.rows * place.area.columns > MOST_CACHED) return `<c:numRef><c:f>${stripped(reference)}</c:f></c:numRef>`;
  const numbers = cells(place).map((value) => (typeof value === "number" ? String(value) : undefined));
  const { sheet, area } = place;
  const format = state.formats[effectiveFormat(sheet, sheet.rows[area.row], area.column)]?.numberFormat ?? "General";
  return `<c:numRef><c:f>${stripped(reference)}</c:f><c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${points(numbers)}</c:numCache></c:numRef>`;
}
