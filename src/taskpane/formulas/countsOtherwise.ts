import type { Answers } from "../../register/corrections/answers";

/**
 * Whether the pane counts by something that no formula knows: what the user has confirmed of this register. The rules of the
 * workbook are written into the formulas (exampleFormula.ts).
 * @example countsOtherwise(NO_ANSWERS) // false
 */
export function countsOtherwise({ corrections }: Answers): boolean {
  const { layouts, aliases, values } = corrections;
  const meanings = Object.values(values).reduce((sum, meant) => sum + Object.keys(meant).length, 0);
  return layouts.length + aliases.length + meanings > 0;
}
