import type { DoubtBox, EffectTable } from "./model";

/** One answer as a sentence, where there are no cells for its numbers. */
export function effectLine({ figures }: EffectTable, { answer, changes }: EffectTable["rows"][number]): string {
  return `${answer}: ${figures.map((figure, at) => `${figure} ${changes[at]}`).join("; ")}.`;
}

/**
 * The box as lines of text, for papers that have no cells: why not to sign, what is open, what answers would change, what to do.
 * @example boxLines(box)[0] // "⚠ SỐ LIỆU CHƯA ĐỦ TIN CẬY – CHƯA KÝ"
 */
export function boxLines({ lead, open, effects, remedy }: DoubtBox): string[] {
  return [lead, open, ...(effects === null ? [] : effects.rows.map((row) => effectLine(effects, row))), remedy];
}
