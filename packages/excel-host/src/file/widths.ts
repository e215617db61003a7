/** Width of the widest digit against the font's size, by font; other fonts are close to the first. */
const DIGIT: Record<string, number> = {
  calibri: 0.507, "times new roman": 0.5, arial: 0.556, tahoma: 0.546, "segoe ui": 0.539, cambria: 0.554, verdana: 0.636,
  "courier new": 0.6, ".vntime": 0.5, "vni-times": 0.5,
};

const PIXEL = 0.75;
const PADDING = 5;

/**
 * Pixels of the widest digit of the workbook's own font: Excel's unit of column widths.
 * @example digitWidth("Calibri", 11) // 7
 */
export function digitWidth(font: string, points: number): number {
  return Math.max(1, Math.round((points / PIXEL) * (DIGIT[font.toLowerCase()] ?? DIGIT.calibri)));
}

/** Points of a column that the file makes `characters` wide: 8.43 is 48 in Calibri 11. */
export function columnPoints(characters: number, digit: number): number {
  const pixels = characters < 1 && digit > 0 ? characters * (digit + PADDING) : ((256 * characters + Math.floor(128 / digit)) / 256) * digit;
  return Math.floor(pixels + 1e-9) * PIXEL;
}

/** File width (characters, two decimals kept finer) of a column of `points`: the inverse of columnPoints. */
export function columnCharacters(points: number, digit: number): number {
  const pixels = Math.round(points / PIXEL);
  const characters = pixels <= digit + PADDING ? pixels / (digit + PADDING) : pixels / digit;
  return Math.min(255, Math.ceil(characters * 256) / 256);
}
