import type { ScoredGroup, ScoredItem } from "./scoreItems";

/** A text inside a formula. */
export function quoted(text: string): string {
  // Excel takes no longer text inside a formula.
  return `"${text.slice(0, 250).replace(/"/g, '""')}"`;
}

/** The row still shows the numbers of an earlier period: they are unchanged and its source cell was not cleared. */
function isCarried({ carried, numerator, denominator }: ScoredItem): string | null {
  if (carried === null) return null;
  return `AND({source}<>"",{numerator}=${numerator ?? 0},{denominator}=${denominator ?? 0})`;
}

function unlessCarried(item: ScoredItem, formula: string): string {
  const condition = isCarried(item);
  return condition === null ? formula : `IF(${condition},"",${formula})`;
}

const LACKS = 'OR({numerator}="",{denominator}="",{numerator}<0,{denominator}<0)';
const FULL_AT = "IF({fullAt}>1,{fullAt}/100,{fullAt})";

/**
 * The rate of an item as it follows its numbers.
 * @param factor the table's row of the item whose rate it is multiplied by
 */
export function rateFormula(item: ScoredItem, factor: number | null): string {
  const times = factor === null ? "" : `*{rate@${factor}}`;
  const needs = factor === null ? "" : `,{rate@${factor}}=""`;
  return unlessCarried(item, `IF(OR(${LACKS},{denominator}=0${needs}),"",{numerator}/{denominator}${times})`);
}

/** The points of an item as they follow its numbers, threshold and maximum, or the points that were typed. */
export function pointsFormula(item: ScoredItem): string {
  const none = item.item.onNone === "full" ? "{maximum}" : "0";
  const ofRate = `IF(OR({rate}="",{fullAt}=""),"",IF({fullAt}<=0,"",ROUND(MIN({maximum},{maximum}*{rate}/${FULL_AT}),2)))`;
  return `IF({given}<>"",{given},${unlessCarried(item, `IF(${LACKS},"",IF({denominator}=0,${none},${ofRate}))`)})`;
}

/** Sums over some rows of the table of what is scored of each. */
export function scoredSum(rows: readonly number[]): string {
  return rows.map((row) => `IF({points@${row}}="",0,{maximum@${row}})`).join("+") || "0";
}

/** The sum of a column over some rows. */
export function sumOver(key: string, rows: readonly number[]): string {
  return `SUM(${rows.map((row) => `{${key}@${row}}`).join(",")})`;
}

/** A sum of maxima as a text that does not depend on the language of Excel: "62", "62,5". */
export function numberText(sum: string): string {
  return `INT(${sum})&IF(${sum}=INT(${sum}),"",","&INT((${sum}-INT(${sum}))*10+0.000001))`;
}

/**
 * The same as that formula comes to.
 * @example plainNumber(62.5) // "62,5"
 */
export function plainNumber(sum: number): string {
  const rest = Math.floor((sum - Math.floor(sum)) * 10 + 0.000001);
  return Number.isInteger(sum) ? String(sum) : `${Math.floor(sum)},${rest}`;
}

/** The points of a group: those typed, else the sum of its items. */
export function groupPointsFormula(rows: readonly number[]): string {
  return `IF({given}<>"",{given},IF(COUNT(${rows.map((row) => `{points@${row}}`).join(",")})=0,"",ROUND(${sumOver("points", rows)},2)))`;
}

/** What of a group is scored. */
export function groupScoredFormula(rows: readonly number[], row?: number): string {
  const at = row === undefined ? "" : `@${row}`;
  return `IF({given${at}}<>"",{maximum${at}},${scoredSum(rows)})`;
}

/** Whether a group has items with points. */
export function earnsPoints({ maximum }: ScoredGroup): boolean {
  return maximum > 0;
}
