import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";

/** One quiet blue-green, dark to light; 80 is the colour of the icons. */
const brand: BrandVariants = {
  10: "#02141b", 20: "#06222d", 30: "#08303f", 40: "#0a3d50", 50: "#0c4a62", 60: "#0d536e", 70: "#0e5875", 80: "#0f5c7a",
  90: "#2b6f8b", 100: "#43829c", 110: "#5b95ac", 120: "#74a8bc", 130: "#8ebacc", 140: "#a9ccda", 150: "#c5dee8", 160: "#e2f0f5",
};

export const lightTheme: Theme = createLightTheme(brand);

/** The lighter shades carry text on dark grounds with a contrast above 4.5:1. */
export const darkTheme: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[130],
  colorBrandForeground2: brand[140],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[140],
  colorBrandForegroundLinkPressed: brand[120],
  colorCompoundBrandForeground1: brand[130],
  colorCompoundBrandStroke: brand[120],
  colorStatusDangerForeground1: "#eeacb2",
};

/**
 * Does a ground colour need light text on it? Unreadable colours count as light.
 * @example isDark("#1f1f1f") // true
 */
export function isDark(colour: string): boolean {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour.trim());
  if (!digits) return false;
  const [red, green, blue] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
