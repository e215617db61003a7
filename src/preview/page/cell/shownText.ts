import { format, formatColor, isDateFormat } from "numfmt";
import { isCellError } from "../../model/grid/errors";
import type { CellScalar } from "../../model/state";

/** What a cell shows: its text, the colour its number format asks for, and where General puts it. */
export interface ShownText {
  text: string;
  colour: string | null;
  side: "left" | "right" | "center";
  /** Numbers and dates never spill over: they show #### when the column is too narrow. */
  numeric: boolean;
}

const numberFormatColours: Record<string, string> = {
  Black: "#000000", White: "#FFFFFF", Red: "#C00000", Green: "#00803C", Blue: "#0033CC", Yellow: "#8A6D00", Magenta: "#B0009B", Cyan: "#006E80",
};

function colourOf(pattern: string, value: CellScalar): string | null {
  if (!pattern.includes("[")) return null;
  const colour = formatColor(pattern, value, { throws: false });
  return typeof colour === "string" ? numberFormatColours[colour] ?? null : null;
}

/**
 * A value in its number format as Vietnamese Excel shows it.
 * @example shownText(0.9974, "0.00%").text // "99,74%"
 */
export function shownText(value: CellScalar | undefined, pattern = "General"): ShownText {
  if (value === undefined || value === "") return { text: "", colour: null, side: "left", numeric: false };
  if (typeof value === "boolean" || isCellError(value)) {
    return { text: String(value).toUpperCase(), colour: null, side: "center", numeric: false };
  }
  const negativeDate = typeof value === "number" && value < 0 && isDateFormat(pattern);
  const text = negativeDate ? "#######" : format(pattern, value, { locale: "vi", throws: false });
  const numeric = typeof value === "number" && pattern !== "@";
  return { text, colour: colourOf(pattern, value), side: numeric ? "right" : "left", numeric };
}
