import type { MethodBlock, ParagraphBlock, SignatureBlock } from "../../report/model/model";
import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import type { HandPart } from "../plan/byHand";
import type { Area, CellStyle } from "../plan/plan";
import { placeSectionTitle } from "../plan/section";
import { evenSpans, widthOf, type Span } from "../plan/spans";
import { COLOUR, GAP, SIZE } from "../plan/tokens";

/** Lines of "Cách tính" that must stand together; the rest may go to the next page. */
const METHOD_HEAD = 6;
/** Lines of its end that do not go to a new page alone. */
const METHOD_END = 4;
/** It is set closer than other text, so that it finds room below the signatures, points. */
const CLOSER = 1.5;
/** Excel's highest row, less a little. */
const HIGHEST_ROW = 400;

/** Rows that together are as high as a text needs. */
function textRows(draft: Draft, height: number): { first: number; rows: number } {
  const rows = Math.ceil(height / HIGHEST_ROW);
  const first = draft.nextRow;
  for (let index = 0; index < rows; index++) draft.addRow(height / rows);
  return { first, rows };
}

/** The report's text: each paragraph in one merged cell, so that it can be copied whole. */
export function placeParagraph(draft: Draft, block: ParagraphBlock): void {
  const start = draft.nextRow;
  placeSectionTitle(draft, block.title);
  for (const paragraph of block.text.split("\n").filter((each) => each.trim() !== "")) {
    const lines = lineCount(paragraph, widthOf(draft.grid, draft.wide), SIZE.text);
    const { first, rows } = textRows(draft, linesHeight(lines, SIZE.text));
    const style: CellStyle = { size: SIZE.text, horizontal: "Justify", vertical: "Top", wrap: true };
    draft.put(areaOf(first, draft.wide, rows), paragraph, "text", style);
  }
  draft.addRow(GAP / 2);
  draft.close(start, { head: 2, runs: true });
}

/**
 * "Cách tính": label and value line by line, small, between hairlines. belongs: the rows from which it stays with what
 * is above it where a table's header is repeated.
 */
export function placeMethod(draft: Draft, block: MethodBlock, belongs: readonly number[]): void {
  const start = draft.nextRow;
  placeSectionTitle(draft, block.title);
  const label = labelSpan(draft);
  const value: Span = { column: label.columns, columns: draft.columns - label.columns };
  for (const line of block.lines) {
    const lines = Math.max(
      lineCount(line.label, widthOf(draft.grid, label), SIZE.small),
      lineCount(line.value, widthOf(draft.grid, value), SIZE.small),
    );
    const { first, rows } = textRows(draft, linesHeight(lines, SIZE.small) - CLOSER);
    const style: CellStyle = { size: SIZE.small, horizontal: "Left", vertical: "Top", wrap: true };
    draft.put(areaOf(first, label, rows), line.label, "text", { ...style, colour: COLOUR.quiet });
    draft.put(areaOf(first, value, rows), line.value, "text", style);
    draft.style(areaOf(first, draft.wide, rows), { edges: { top: COLOUR.hairline, bottom: COLOUR.hairline } });
  }
  for (let row = Math.max(start, draft.nextRow - METHOD_END); row < draft.nextRow - 1; row++) draft.kept.add(row);
  draft.addRow(GAP);
  draft.close(start, { head: METHOD_HEAD, since: { rows: belongs, underTitle: true } });
}

/** About a quarter of the width for labels, at least one column and never all. */
function labelSpan(draft: Draft): Span {
  return draft.columns < 2 ? draft.wide : evenSpans(draft.grid, Math.min(4, draft.columns))[0];
}

/**
 * Place and date, then the two signatures with room to sign. belongs: the rows from which the page may begin when they
 * find no room on it, for what is signed stands on the page of the signature.
 */
export function placeSignature(draft: Draft, block: SignatureBlock, belongs: readonly number[]): void {
  const start = draft.nextRow;
  const [left, right] = evenSpans(draft.grid, 2);
  if (block.place !== "") {
    const row = draft.addRow(linesHeight(lineCount(block.place, widthOf(draft.grid, right), SIZE.text), SIZE.text));
    putByHand(draft, "place", areaOf(row, right), block.place, { italic: true, vertical: "Center" });
  }
  const titles = draft.addRow(halfHeight(draft, [left, block.left], [right, block.right]));
  putByHand(draft, "preparerTitle", areaOf(titles, left), block.left, { bold: true, vertical: "Top" });
  putByHand(draft, "signerTitle", areaOf(titles, right), block.right, { bold: true, vertical: "Top" });
  const { preparer = "", signer = "" } = block;
  const names = draft.addRow(ROOM_TO_SIGN + (preparer + signer === "" ? 0 : halfHeight(draft, [left, preparer], [right, signer])));
  putByHand(draft, "preparer", areaOf(names, left), preparer, { bold: true, vertical: "Bottom" });
  putByHand(draft, "signer", areaOf(names, right), signer, { bold: true, vertical: "Bottom" });
  if (preparer + signer !== "") draft.addRow(GAP);
  draft.close(start, { since: { rows: belongs, underTitle: false } });
}

/** Room between who signs and the name, points. */
const ROOM_TO_SIGN = 60;

function halfHeight(draft: Draft, ...halves: readonly (readonly [Span, string])[]): number {
  return linesHeight(Math.max(...halves.map(([span, text]) => lineCount(text, widthOf(draft.grid, span), SIZE.text, true))), SIZE.text);
}

/** A cell in the middle of its half, which the user may fill in as well. */
function putByHand(draft: Draft, part: HandPart, area: Area, text: string, look: CellStyle): void {
  draft.put(area, text, "text", { size: SIZE.text, horizontal: "Center", wrap: true, ...look });
  draft.byHand.push({ part, row: area.row, column: area.column });
}
