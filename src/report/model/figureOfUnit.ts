/**
 * Name of a unit's figure in the main table, as a paragraph refers to it: no unit's name can be taken for a key figure's.
 * @example figureOfUnit("Huyện Lập Thạch", "onTimeRate") // "units/Huyện Lập Thạch/onTimeRate"
 */
export function figureOfUnit(unit: string, column: string): string {
  return `units/${unit}/${column}`;
}
