/** Excel's longest cell text, less the one letter that an apostrophe before it takes. */
export const MAX_TEXT = 32_766;
/** Above this a cell formatted as text shows ##### in older versions. */
export const MAX_SHOWN_AS_TEXT = 255;

/**
 * A text as a cell can hold it: no control characters but tab and line break, cut at Excel's longest.
 * @example storableText("a\u0007b\r\nc") // "ab\nc"
 */
export function storableText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "").replace(/\r\n?/g, "\n").slice(0, MAX_TEXT);
}
