/** A cell holds up to 32,767 signs; no name, status or total is anywhere near as long, with all that stands beside it. */
const LONGEST_LABEL = 1000;

/**
 * True for a text that is too long to be a label. Whoever looks for words in a cell asks first: some expressions take the square
 * of a text's length, and a cell full of digits would hold Excel up for minutes.
 * @example isLongText("Đã trả kết quả") // false
 */
export function isLongText(text: string): boolean {
  return text.length > LONGEST_LABEL;
}
