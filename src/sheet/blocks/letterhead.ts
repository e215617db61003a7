import type { LetterheadBlock } from "../../report/model/model";
import { AGENCY_PARTS } from "../plan/byHand";
import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import type { CellStyle } from "../plan/plan";
import { evenSpans, widthOf, type Span } from "../plan/spans";
import { COLOUR, GAP, SIZE } from "../plan/tokens";

/** The official short rules under the issuing body and the motto, drawn with box letters that join. */
const SHORT_RULE = "─".repeat(14);
const LONG_RULE = "─".repeat(34);

function linesOf(draft: Draft, words: readonly string[], halves: readonly Span[]): number {
  return Math.max(...words.map((each, index) => lineCount(each, widthOf(draft.grid, halves[index]), SIZE.motto, true)));
}

/** One line of the two halves; the last line of each is bold, the motto's first too (NĐ 30/2020). */
function headLine(draft: Draft, left: string, right: string, halves: readonly Span[], last: boolean, first: boolean): void {
  const size = SIZE.motto;
  const row = draft.addRow(linesHeight(linesOf(draft, [left, right], halves), size));
  const style = { size, horizontal: "Center", vertical: "Center", wrap: true } as const;
  draft.put(areaOf(row, halves[0]), left, "text", { ...style, bold: last });
  draft.put(areaOf(row, halves[1]), right, "text", { ...style, bold: last || first });
}

function titleLine(draft: Draft, words: string, size: number, look: Pick<CellStyle, "bold" | "italic" | "colour">): void {
  if (words === "") return;
  const lines = lineCount(words, widthOf(draft.grid, draft.wide), size, look.bold);
  const row = draft.addRow(linesHeight(lines, size));
  draft.put(areaOf(row, draft.wide), words, "text", { size, ...look, horizontal: "Center", vertical: "Center", wrap: true });
}

/** The two halves of the head: where the fewest lines wrap, then as even as the columns allow. */
function headHalves(draft: Draft, left: readonly string[], right: readonly string[]): Span[] {
  const cuts = draft.grid.slice(1).map((_, index): Span[] => [{ column: 0, columns: index + 1 }, { column: index + 1, columns: draft.columns - index - 1 }]);
  const cost = ([a, b]: Span[]): number => {
    const lines = left.reduce((sum, words, index) => sum + linesOf(draft, [words, right[index]], [a, b]), 0);
    return lines + Math.abs(widthOf(draft.grid, a) / widthOf(draft.grid, draft.wide) - 0.5);
  };
  return cuts.reduce((best, cut) => (cost(cut) < cost(best) ? cut : best), evenSpans(draft.grid, 2));
}

/** Aligns the two halves at their last lines, so that both rules stand on one row. */
function padLines(lines: readonly string[], count: number): string[] {
  return [...new Array<string>(count - lines.length).fill(""), ...lines];
}

/**
 * The official head of a report: agency left (NĐ 30/2020), motto right, title and window centred.
 * The unit note is not placed here: it stands above the main table (see table.ts).
 */
export function placeLetterhead(draft: Draft, block: LetterheadBlock): void {
  const first = draft.nextRow;
  const count = Math.max(block.agency.length, block.motto.length);
  const left = padLines(block.agency, count);
  const right = padLines(block.motto, count);
  const halves = headHalves(draft, left, right);
  left.forEach((words, index) => headLine(draft, words, right[index], halves, index === count - 1, index === count - block.motto.length));
  AGENCY_PARTS.slice(0, count).forEach((part, index) => draft.byHand.push({ part, row: first + count - 1 - index, column: halves[0].column }));
  const rules = draft.addRow(8);
  const ruleStyle = { size: 6, horizontal: "Center", vertical: "Top", colour: COLOUR.ink } as const;
  if (block.agency.length > 0) draft.put(areaOf(rules, halves[0]), SHORT_RULE, "text", ruleStyle);
  if (block.motto.length > 0) draft.put(areaOf(rules, halves[1]), LONG_RULE, "text", ruleStyle);
  titleLine(draft, block.doubt?.mark ?? "", SIZE.title, { bold: true, colour: COLOUR.bad });
  titleLine(draft, block.title, SIZE.title, { bold: true });
  titleLine(draft, block.subtitle, SIZE.subtitle, { italic: true });
  draft.addRow(GAP / 2);
  draft.close(first, { heading: true });
}
