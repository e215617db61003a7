import { isOwnId } from "../rows/ownId";
import { isTotalWord } from "../vocabulary/totalWords";
import { FATE } from "./fates";
import { DAY_ROLES, TEXT_ROLES, type DayRole, type RowStore, type TextRole } from "./rowStore";

/** Letters with which the label of a total begins; running numbers and ids rarely do. */
const FIRST_LETTERS = /^[\s"'(]*[tcgsamblnđkhσ∑]/i;
/** Columns of which a case fills nearly every cell: a blank in all of them is odd. */
const FILLED = 0.9;
/** Share of rows that have an id and a word where a row without both is odd: a sheet of some cases may end in several statistics. */
const MOST = 0.5;

/**
 * Rows that hold days and yet are no case: totals, averages and counts of the rows above, by their label in any column that
 * is read, or by holding nothing but counts and the last (first, mean) days of the columns (domain.md 4.4.4).
 */
export class TotalRows {
  private readonly flagged: { role: TextRole; isTotal: Uint8Array }[];
  private readonly texts: readonly TextRole[][];
  private readonly usual: (boolean | undefined)[] = [];
  private readonly hasLabels: boolean;
  /** By sheet: the codes of the column whose words only cases have. */
  private readonly telling: readonly (Uint16Array | null)[];

  constructor(private readonly store: RowStore) {
    this.flagged = TEXT_ROLES.flatMap((role) => {
      const isTotal = Uint8Array.from(store.texts[role].texts, (text) => (FIRST_LETTERS.test(text) && isTotalWord(text) ? 1 : 0));
      return isTotal.includes(1) ? [{ role, isTotal }] : [];
    });
    this.hasLabels = this.flagged.length > 0 || !store.bands.isEmpty;
    this.telling = store.sources.map(({ columns }) => (columns.unit > 0 ? store.texts.unit.codes : columns.status > 0 ? store.texts.status.codes : null));
    this.texts = store.sources.map(({ columns }) => TEXT_ROLES.filter((role) => columns[role] > 0));
  }

  /** Asked of every row first: one with a unit, or without one a state, is a case unless a word of a total stands in it. */
  mayBeLabelled(row: number, sheet: number): boolean {
    if (this.hasLabels) return true;
    const telling = this.telling[sheet - 1];
    return telling === null || telling[row] === 0;
  }

  /** True for a row, with days, whose label says that it is a total; one with an id of its own is a case, whatever its words. */
  isLabelled(row: number): boolean {
    const { store } = this;
    if (isOwnId(store.idText(row))) return false;
    for (const { role, isTotal } of this.flagged) if (isTotal[store.texts[role].codes[row]] === 1) return true;
    if (!store.bands.isEmpty && store.bands.cellsAt(row).some(({ text }) => isTotalWord(text))) return true;
    const telling = this.telling[store.sheet[row] - 1];
    if (telling !== null && telling[row] !== 0) return false;
    const id = store.idAt(row);
    return typeof id === "string" && FIRST_LETTERS.test(id) && isTotalWord(id);
  }

  /**
   * True for a row of which only days are left: neither an id of its own nor a running number nor any word, where most rows
   * have both. A lone date, the last and first days of the columns, a total whose label stands in a column that is not read.
   */
  hasOnlyDays(row: number): boolean {
    const { store } = this;
    const sheet = store.sheet[row];
    // An error in the place of an id is the id of a case that a look-up did not find.
    if (store.numbered.has(row) || store.idText(row) !== "") return false;
    if (this.texts[sheet - 1].some((role) => store.texts[role].codes[row] !== 0)) return false;
    this.usual[sheet] ??= this.usualOf(sheet);
    return this.usual[sheet];
  }

  /** Most rows with a day have an id or a running number, and a word. */
  private usualOf(sheet: number): boolean {
    const { store } = this;
    let [rows, known, worded] = [0, 0, 0];
    for (let row = 0; row < store.length; row++) {
      if (store.sheet[row] !== sheet || !store.hasDay(row)) continue;
      rows++;
      if (store.numbered.has(row) || isOwnId(store.idText(row))) known++;
      if (this.texts[sheet - 1].some((role) => store.texts[role].codes[row] !== 0)) worded++;
    }
    return known >= rows * MOST && worded >= rows * MOST;
  }

  /**
   * True for the first or last row of a sheet that holds counts in place of an id or of words, or a mean in place of days, and
   * whose days are the last, the first or the mean ones of their columns.
   */
  isStatistic(row: number, fates: Uint8Array): boolean {
    const { store } = this;
    if (this.texts[store.sheet[row] - 1].some((role) => /\p{L}/u.test(store.texts[role].textAt(row)))) return false;
    const others = this.otherCases(row, fates);
    const days = DAY_ROLES.filter((role) => store.days[role].data[row] > 0);
    if (others.length < 2 || days.length === 0 || !this.lacksWords(others)) return false;
    const kinds = days.map((role) => extreme(store, role, row, others));
    if (!kinds.every((kind) => kind !== "")) return false;
    return this.holdsCount(row, others) || (days.length >= 3 && kinds.every((kind) => kind === kinds[0]));
  }

  private otherCases(row: number, fates: Uint8Array): number[] {
    const { store } = this;
    const others: number[] = [];
    for (let each = 0; each < store.length; each++) {
      if (each !== row && store.sheet[each] === store.sheet[row] && fates[each] !== FATE.notACase && store.hasDay(each)) others.push(each);
    }
    return others;
  }

  /** Nearly every other row has a word where this one has none. */
  private lacksWords(others: readonly number[]): boolean {
    const { store } = this;
    const usual = this.texts[store.sheet[others[0]] - 1].filter((role) => others.filter((each) => store.texts[role].codes[each] !== 0).length >= others.length * FILLED);
    return usual.length > 0;
  }

  /** A count of the other rows under ids that are no numbers, or under words. */
  private holdsCount(row: number, others: readonly number[]): boolean {
    const { store } = this;
    const id = store.idText(row);
    const isNumbered = others.some((each) => isWhole(store.idText(each)));
    if (isWhole(id) && !isNumbered && Number(id) <= others.length) return true;
    return TEXT_ROLES.some((role) => {
      const text = store.texts[role].textAt(row);
      return isWhole(text) && Number(text) <= others.length && !others.some((each) => isWhole(store.texts[role].textAt(each)));
    });
  }
}

function isWhole(text: string): boolean {
  return /^\d{1,7}$/.test(text);
}

/** Which day of its column a row's day is: the last, the first or the mean; "" for none of them. */
function extreme(store: RowStore, role: DayRole, row: number, others: readonly number[]): "last" | "first" | "mean" | "" {
  const { data } = store.days[role];
  let [low, high, sum, count] = [Infinity, 0, 0, 0];
  for (const each of others) {
    const day = data[each];
    if (day <= 0) continue;
    low = Math.min(low, day);
    high = Math.max(high, day);
    sum += day;
    count++;
  }
  if (count === 0 || low === high) return "";
  if (data[row] === high) return "last";
  if (data[row] === low) return "first";
  return Math.abs(data[row] - sum / count) <= 1 ? "mean" : "";
}
