import { invalidArgument } from "../../executor/hostError";

/** HTML colour names that reports use; the library passes names on to the host. */
const COLOUR_NAMES: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", lime: "#00FF00", blue: "#0000FF", yellow: "#FFFF00",
  orange: "#FFA500", gray: "#808080", grey: "#808080", silver: "#C0C0C0", maroon: "#800000", navy: "#000080", teal: "#008080",
  purple: "#800080", olive: "#808000", aqua: "#00FFFF", cyan: "#00FFFF", magenta: "#FF00FF", pink: "#FFC0CB", brown: "#A52A2A",
  lightgray: "#D3D3D3", lightgrey: "#D3D3D3", darkgray: "#A9A9A9", darkred: "#8B0000", darkgreen: "#006400", darkblue: "#00008B",
  lightblue: "#ADD8E6", lightgreen: "#90EE90", lightyellow: "#FFFFE0", gold: "#FFD700", whitesmoke: "#F5F5F5",
};

/** "#RRGGBB" in upper case from "#rrggbb", "rrggbb" or a colour name; anything else is refused as Excel does. */
export function colour(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value.trim());
  const found = hex ? `#${hex[1].toUpperCase()}` : COLOUR_NAMES[value.trim().toLowerCase()];
  if (found === undefined) throw invalidArgument();
  return found;
}
