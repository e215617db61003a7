import { cleanText } from "../texts/cell";
import type { AggregateRow, AggregateRows } from "../model/aggregateTable";
import { isLevelLabel } from "./rowRoles";
import { isSourceLabel } from "./sourceWords";

/** Bands of fields begin otherwise; "Phòng cháy", "Phòng, chống tham nhũng" are fields. */
const UNIT = /^(sở|ubnd|[uủ][yỷ] ban nhân dân|xã|phường|thị trấn|thị xã|huyện|quận|đặc khu|thành phố|tp\.?|ban quản lý|ban dân tộc|văn phòng|chi cục|cục|công an|trung tâm|kho bạc|bhxh|bảo hiểm xã hội|thanh tra|bộ phận một cửa|phòng(?!,? (cháy|chống|bệnh|dịch|không|ngừa)))\s/u;

/**
 * The unit that a row of a table by unit is of: none where it names a system of the table's own unit.
 * @example unitOfLabel("Trên Hệ thống các Bộ") // ""
 */
export function unitOfLabel(label: string): string {
  return isSourceLabel(label) ? "" : label;
}

/** Whether a band of fields is named like one unit. */
function isUnitBand(band: string): boolean {
  return UNIT.test(cleanText(band).toLowerCase()) && !isLevelLabel(band) && !isSourceLabel(band);
}

/** The rows with the unit of each: its own name in a table by unit, else the innermost band that names one. */
export function withUnits(rows: readonly AggregateRow[], kind: AggregateRows): AggregateRow[] {
  return rows.map((row) => ({ ...row, unit: kind === "unit" ? unitOfLabel(row.label) : [...row.path].reverse().find(isUnitBand) ?? "" }));
}
