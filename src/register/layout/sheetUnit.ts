import { cellText } from "../texts/cell";
import { foldKey } from "../texts/fold";
import type { SheetUnit } from "../model/layout";
import type { CellValue, Grid } from "../model/grid";
import { isOfCentralCity } from "../vocabulary/centralCities";
import { headerEntries } from "../vocabulary/headerIndex";
import { placeKindOf, shownPlace, withoutOffice } from "../vocabulary/placeKinds";
import { bandKind } from "../vocabulary/unitWords";
import { beforeDate, behindLabel, LETTERHEAD_ROWS, LONGEST_LINE, titleLines, withoutPeriod } from "./titleRows";

/**
 * The unit of all cases of a sheet, as what stands above the header ("Đơn vị: UBND xã Tân Lập", the name in the same cell or
 * beside it; a letterhead, "UBND XÃ TÂN LẬP") or the sheet's name says; undefined when nothing does.
 * @param header 0-based grid row of the header's first row
 * @example sheetUnit({ sheet: "Xã Tân Lập", top: 1, left: 1, rows: [] }, 0) // { name: "Xã Tân Lập", row: 0, column: 0 }
 */
export function sheetUnit(grid: Grid, header: number): SheetUnit | undefined {
  return titleUnit(grid, header) ?? letterheadUnit(grid, header) ?? nameUnit(grid.sheet);
}

/** The unit behind a label in a title row, the lowest such row first. */
function titleUnit(grid: Grid, header: number): SheetUnit | undefined {
  for (let row = header - 1; row >= 0; row--) {
    const cells = grid.rows[row];
    for (let at = 0; at < cells.length; at++) {
      const name = labelled(cells, at);
      if (name !== "") return { name, row: grid.top + row, column: grid.left + at };
    }
  }
  return undefined;
}

/** The unit behind "Đơn vị:" in a cell or in the next filled one; "" for none. */
function labelled(cells: Grid["rows"][number], at: number): string {
  const { label, name } = behindLabel(cells, at);
  return label !== "" && namesUnit(label) && bandKind(name) === "unit" ? withoutPeriod(name) : "";
}

function namesUnit(label: string): boolean {
  return foldKey(label) === "don vi bao cao" || headerEntries(label).some(({ role }) => role === "unit" || role === "receivingUnit");
}

/** How near a body of a letterhead stands to the cases: a commune, a department, a district; others are no unit of ours. */
const RANKS = { commune: 3, department: 2, district: 1, none: 0 } as const;
const COMMUNES: readonly string[] = ["xa", "phuong", "thi tran", "dac khu"];
/** Bodies that settle cases; offices and centres that only receive them are not among them. */
const DEPARTMENT = /^(?:so|ban quan ly|bql|thanh tra|chi cuc|cuc|cong an|bao hiem xa hoi|bhxh|kho bac|thue|hai quan|chi nhanh van phong dang ky dat dai) \S/;

function letterheadUnit(grid: Grid, header: number): SheetUnit | undefined {
  let best: { unit: SheetUnit; rank: number } | undefined;
  grid.rows.slice(0, Math.min(header, LETTERHEAD_ROWS)).forEach((cells, row) => cells.forEach((cell, at) => {
    for (const line of lines(cell)) {
      const rank = rankOf(line);
      if (rank > (best?.rank ?? 0)) best = { unit: { name: shownPlace(withoutPeriod(line)), row: grid.top + row, column: grid.left + at }, rank };
    }
  }));
  return best?.unit;
}

function lines(cell: CellValue): string[] {
  return titleLines(cell).filter((line) => line.length <= LONGEST_LINE && !line.includes(":"));
}

function rankOf(line: string): number {
  if (beforeDate(line) !== null) return RANKS.none;
  if (bandKind(line) !== "unit") return RANKS.none;
  const kind = placeKindOf(line);
  if (COMMUNES.includes(kind)) return RANKS.commune;
  if (kind !== "") return kind === "thanh pho" && isOfCentralCity(line) ? RANKS.none : RANKS.district;
  return DEPARTMENT.test(foldKey(withoutOffice(line))) ? RANKS.department : RANKS.none;
}

function nameUnit(sheet: string): SheetUnit | undefined {
  const name = cellText(sheet);
  return bandKind(name) === "unit" ? { name: withoutPeriod(name), row: 0, column: 0 } : undefined;
}
