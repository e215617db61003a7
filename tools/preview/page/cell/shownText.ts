import type { Language } from "../../../../src/locales/language";
import { format, formatColor, isDateFormat } from "@tthc/excel-host/model/numberFormat";
import { isCellError } from "@tthc/excel-host/model/grid/errors";
import type { CellScalar } from "@tthc/excel-host/model/state";

/** What a cell shows: its text, the colour its number format asks for, and where General puts it. */
interface ShownText {
  text: string;
  colour: string | null;
  side: "left" | "right" | "center";
  /** Numbers and dates never spill over: they show #### when the column is too narrow. */
  numeric: boolean;
}

const NUMBER_FORMAT_COLOURS: Record<string, string> = {
  black: "#000000", white: "#FFFFFF", red: "#C00000", green: "#00803C", blue: "#0033CC", yellow: "#8A6D00", magenta: "#B0009B", cyan: "#006E80",
};

function colourOf(pattern: string, value: CellScalar): string | null {
  if (!pattern.includes("[")) return null;
  const colour = formatColor(pattern, value, { throws: false });
  return typeof colour === "string" ? NUMBER_FORMAT_COLOURS[colour.toLowerCase()] ?? null : null;
}

/**
 * A value in its number format as Excel shows it in the user's language.
 * @example shownText(0.9974, "0.00%", "vi").text // "99,74%"
 */
export function shownText(value: CellScalar | undefined, pattern = "General", language: Language = "vi"): ShownText {
  if (value === undefined || value === "") return { text: "", colour: null, side: "left", numeric: false };
  if (typeof value === "boolean" || isCellError(value)) {
    return { text: String(value).toUpperCase(), colour: null, side: "center", numeric: false };
  }
  const negativeDate = typeof value === "number" && value < 0 && isDateFormat(pattern);
  const text = negativeDate ? "#######" : format(pattern, value, { locale: language, throws: false });
  const numeric = typeof value === "number" && pattern !== "@";
  return { text, colour: colourOf(pattern, value), side: numeric ? "right" : "left", numeric };
}
