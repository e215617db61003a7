import type { Finding } from "../model/findings";
import { isDitto } from "../vocabulary/dittos";
import { isCase } from "./fates";
import { ToldOnce } from "./findings/toldOnce";
import type { RowStore, TextRole } from "./rowStore";

type NameRole = "unit" | "field";

/** Fewer names, some of which come again later, prove no custom of writing a name only where it changes. */
const LEAST_CHANGES = 8;
/** In fewer rows a blank may be forgotten as well. */
const LEAST_ROWS = 6;
/** Names that repeat the one before them, as at the top of a page, in all names. */
const MOST_REPEATED = 0.05;

/**
 * Fills the name of a unit, or a field, down the rows of its group where it is written only on the first of them: cells
 * merged downwards, a name written only where it changes, ditto marks. Blanks in a column that names most cases stay blanks.
 * After rows are judged.
 * @returns what to tell: once for each sheet, column and name
 */
export function fillNamesFromAbove(store: RowStore, fates: Uint8Array): Finding[] {
  return (["unit", "field"] as const).flatMap((role) => {
    const isDitto = dittoCodes(store, role);
    return store.sources.flatMap(({ columns }, at) => {
      const rows = columns[role] === 0 ? [] : rowsWithGaps(store, role, fates, at + 1, isDitto);
      return rows.length === 0 ? [] : fillDown(store, role, rows, isDitto);
    });
  });
}

function dittoCodes(store: RowStore, role: TextRole): Uint8Array {
  const { texts, codeCount } = store.texts[role];
  const codes = new Uint8Array(codeCount);
  texts.forEach((text, code) => { if (isDitto(text)) codes[code] = 1; });
  return codes;
}

/** Columns of words, in which a mark repeats the word above. */
const WORD_ROLES = ["status", "channel", "serviceLevel"] as const;

/** Puts the word above in place of a ditto mark: '"' below "Trực tuyến". Before rows are judged, for a state decides over its row. */
export function fillDittoWords(store: RowStore): void {
  for (const role of WORD_ROLES) {
    const isDittoCode = dittoCodes(store, role);
    if (!isDittoCode.includes(1)) continue;
    const { codes } = store.texts[role];
    let above = 0;
    for (let row = 0; row < store.length; row++) {
      if (row > 0 && store.sheet[row] !== store.sheet[row - 1]) above = 0;
      if (isDittoCode[codes[row]] === 1) codes[row] = above;
      else if (codes[row] !== 0) above = codes[row];
    }
  }
}

/** Rows of a sheet that are cases, usable or not; none where every one of them has a name. */
function rowsWithGaps(store: RowStore, role: NameRole, fates: Uint8Array, sheet: number, isDitto: Uint8Array): number[] {
  const { codes } = store.texts[role];
  const sheets = store.sheet;
  const rows: number[] = [];
  const { first, end } = store.spans[sheet];
  let row = first;
  while (row < end && (sheets[row] !== sheet || (codes[row] !== 0 && isDitto[codes[row]] === 0))) row++;
  if (row === end) return rows;
  for (row = first; row < end; row++) if (sheets[row] === sheet && isCase(fates[row])) rows.push(row);
  return rows;
}

function fillDown(store: RowStore, role: NameRole, rows: readonly number[], isDitto: Uint8Array): Finding[] {
  const { codes, isError, texts } = store.texts[role];
  const fillsBlanks = areGroups(rows.map((row) => codes[row]).filter((code) => isDitto[code] === 0));
  const once = new ToldOnce(store);
  let name = 0;
  let first = 0;
  for (const row of rows) {
    const code = codes[row];
    if (isDitto[code] === 0 && (code > 0 || !fillsBlanks)) [name, first] = [isError[code] || code >= texts.length ? 0 : code, row];
    else {
      // A mark below no name stands for none.
      codes[row] = name;
      if (name > 0) once.tell("unitFromAbove", first, role, texts[name], { shared: name });
    }
  }
  return once.findings;
}

/**
 * Whether names stand only where they change: half of the cells or more are blank, the first is not, and hardly a name is
 * that of the filled cell before it. A column that merely has gaps repeats its names.
 */
function areGroups(codes: readonly number[]): boolean {
  const names = codes.filter((code) => code > 0);
  if (codes.length < LEAST_ROWS || names.length === 0 || codes[0] === 0 || names.length * 2 > codes.length) return false;
  if (new Set(names).size === names.length) return true;
  const repeated = names.filter((code, at) => code === names[at - 1]).length;
  return names.length >= LEAST_CHANGES && repeated <= names.length * MOST_REPEATED;
}
