import { formatDay } from "../../calendar/day";
import type { CellContent, Shown } from "./model";
import type { Wording } from "../words/wording";

/**
 * A cell's content as a reader sees it on paper; a number that does not exist is a dash.
 * @example contentText(0.9973, "rate", wordingOf("vi")) // "99,73%"
 */
export function contentText(content: CellContent, shown: Shown, words: Wording): string {
  if (content === null) return "–";
  if (typeof content === "string") return content;
  if (typeof content === "object") return `${contentText(content.doubtful, shown, words)} ?`;
  switch (shown) {
    case "rate": return words.share(content, 2);
    case "rate1": return words.share(content, 1);
    case "points": return signed(content, words.decimal(Math.abs(content), 2));
    case "change": return signed(content, words.count(Math.abs(content)));
    case "day": return formatDay(content);
    default: return words.count(content);
  }
}

/** What rounds to nothing has no sign. */
function signed(value: number, text: string): string {
  return /[1-9]/.test(text) ? `${value > 0 ? "+" : "-"}${text}` : text;
}
