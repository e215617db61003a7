import type { LegacyColumn, LegacyEncoding } from "../model/layout";
import type { CellValue, Grid } from "../model/grid";
import { encodingOfFont, mayBeLegacy, unicodeText } from "./encodings";
import { encodingOfWords, evidenceFor, markedWords } from "./evidence";

/** Rows that are looked at. */
const SAMPLE_ROWS = 120;

/**
 * A grid with the texts of its legacy columns in Unicode, and which columns those are, by font and by the words they hold.
 * Where fonts are not said, words alone decide; a column too short to tell follows the others of the sheet. A grid without
 * legacy text is given back as it is.
 * @example decodeGrid({ sheet: "S", top: 1, left: 1, rows: [["M· hå s¬"], ["Së Y tÕ"]] }).grid.rows[0] // ["Mã hồ sơ"]
 */
export function decodeGrid(grid: Grid): { grid: Grid; legacy: LegacyColumn[] } {
  const rows = grid.rows.slice(0, SAMPLE_ROWS);
  const columns = suspectColumns(rows);
  if (columns.size === 0) return { grid, legacy: [] };
  const encodings = encodingsOf(columns, grid.fonts);
  if (encodings.size === 0) return { grid, legacy: [] };
  const legacy = [...encodings].map(([at, encoding]) => ({ column: grid.left + at, encoding })).sort((a, b) => a.column - b.column);
  return { grid: { ...grid, rows: grid.rows.map((row) => decodedRow(row, encodings)) }, legacy };
}

/**
 * Whether a grid holds words that may be in an old encoding, so that fonts are worth asking for.
 * @example needsFonts([["Së Y tÕ"]]) // true
 */
export function needsFonts(rows: readonly (readonly CellValue[])[]): boolean {
  const words = markedWords([...suspectColumns(rows.slice(0, SAMPLE_ROWS)).values()].flatMap(({ texts }) => texts));
  return evidenceFor(words, "tcvn3").odd > 0;
}

interface Suspect {
  /** Texts with signs of the upper half of Latin-1 only. */
  texts: string[];
  /** Some text of the column is Unicode beyond doubt. */
  hasUnicode: boolean;
}

function suspectColumns(rows: readonly (readonly CellValue[])[]): Map<number, Suspect> {
  const columns = new Map<number, Suspect>();
  const unicode = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, at) => {
      if (typeof cell !== "string" || !/[^\u0000-\u00a0]/.test(cell)) return;
      if (!mayBeLegacy(cell)) unicode.add(at);
      else if (columns.has(at)) columns.get(at)?.texts.push(cell);
      else columns.set(at, { texts: [cell], hasUnicode: false });
    });
  }
  for (const at of unicode) {
    const column = columns.get(at);
    if (column) column.hasUnicode = true;
  }
  return columns;
}

function encodingsOf(columns: ReadonlyMap<number, Suspect>, fonts: Grid["fonts"]): Map<number, LegacyEncoding> {
  const ofSheet = encodingOfWords(markedWords([...columns.values()].flatMap(({ texts }) => texts)));
  const encodings = new Map<number, LegacyEncoding>();
  for (const [at, suspect] of columns) {
    const encoding = encodingOf(suspect, encodingOfFont(fonts?.[at]), ofSheet);
    if (encoding) encodings.set(at, encoding);
  }
  return encodings;
}

function encodingOf({ texts, hasUnicode }: Suspect, font: LegacyEncoding | null, ofSheet: LegacyEncoding | null): LegacyEncoding | null {
  const words = markedWords(texts);
  const own = encodingOfWords(words);
  if (font !== null && own === null && !hasUnicode) return evidenceFor(words, font).sound > 0 ? font : null;
  if (own !== null) return own === "tcvn3" && font === "tcvn3Capitals" ? font : own;
  if (ofSheet === null) return null;
  const { odd, sound } = evidenceFor(words, ofSheet);
  return sound * 2 > words.size && (odd > 0 || !hasUnicode) ? ofSheet : null;
}

function decodedRow(row: readonly CellValue[], encodings: ReadonlyMap<number, LegacyEncoding>): readonly CellValue[] {
  return row.map((cell, at) => {
    const encoding = encodings.get(at);
    return encoding && typeof cell === "string" ? unicodeText(cell, encoding) : cell;
  });
}
