import { LEVELS, levelOfUnit } from "../vocabulary/levels";
import { unitForm } from "./abbreviations";

/** Bodies whose numbers may hold those of all units below them. */
const WHOLE = /^(ubnd|trung tam phuc vu hanh chinh cong|van phong (ubnd|hdnd|hoi dong nhan dan)|tinh|thanh pho|huyen|quan|thi xa)( |$)/;

/** The place of a unit's level from the top down; -1 where its name tells none. */
export function rankOf(unit: string): number {
  return LEVELS.findIndex((level) => level === levelOfUnit(unit));
}

/**
 * Whether a unit may stand for some others: the office of a province or district over units of a lower level, and that of a
 * province over its departments.
 * @example mayHold("UBND huyện Tam Đảo", ["Xã Hồ Sơn"]) // true
 */
export function mayHold(unit: string, others: readonly string[]): boolean {
  return WHOLE.test(unitForm(unit)) && others.some((other) => rankOf(other) > rankOf(unit) || (rankOf(unit) === 0 && rankOf(other) === 0));
}
