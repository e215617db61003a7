import { type Color, resolveThemeColor } from "hucre";

/** The 56 colours of old palettes (indexes 8…63), then the system's text and background. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 "
  + "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF "
  + "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC "
  + "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Theme order of cells: light and dark are swapped against the theme part's order. */
const SWAPPED = [1, 0, 3, 2];

/**
 * A colour of the file as "#RRGGBB"; undefined for "automatic".
 * @example hexColour({ rgb: "FF0000" }, []) // "#FF0000"
 */
export function hexColour(colour: Color | undefined, theme: readonly string[]): string | undefined {
  if (!colour) return undefined;
  if (colour.rgb !== undefined) return /^[0-9a-f]{6,8}$/i.test(colour.rgb) ? `#${colour.rgb.slice(-6).toUpperCase()}` : undefined;
  if (colour.theme !== undefined) return theme.length === 0 ? undefined : `#${resolveThemeColor([...theme], SWAPPED[colour.theme] ?? colour.theme, colour.tint)}`;
  if (colour.indexed === undefined) return undefined;
  const hex = INDEXED[colour.indexed < 8 ? colour.indexed : colour.indexed - 8];
  return hex === undefined ? undefined : `#${hex}`;
}
