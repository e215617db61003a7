import type { FormHeadBlock } from "../../report/model/model";
import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import type { CellStyle } from "../plan/plan";
import { evenSpans, widthOf, type Span } from "../plan/spans";
import { GAP, SIZE } from "../plan/tokens";

/** A quarter at each side for the form's number and for who reports, half of the width for the title. */
function headSpans(draft: Draft): [Span, Span, Span] {
  const quarters = evenSpans(draft.grid, 4);
  const first = quarters[0];
  const last = quarters[quarters.length - 1];
  return [first, { column: first.columns, columns: last.column - first.columns }, last];
}

function lines(draft: Draft, words: string, span: Span, size: number, bold: boolean): number {
  return linesHeight(lineCount(words, widthOf(draft.grid, span), size, bold), size);
}

/** The head of an official form: number left, title and period in the middle, who reports and to whom right. */
export function placeFormHead(draft: Draft, block: FormHeadBlock): void {
  const first = draft.nextRow;
  const [left, middle, right] = headSpans(draft);
  const number = block.left.join("\n");
  const parties = block.right.join("\n");
  const period = block.lines.join("\n");
  const heading = block.doubt === null ? block.title : `${block.doubt.mark}\n${block.title}`;
  const title = draft.addRow(lines(draft, heading, middle, SIZE.title, true));
  const below = draft.addRow(Math.max(
    lines(draft, period, middle, SIZE.subtitle, false),
    lines(draft, number, left, SIZE.header, true) - draft.rowHeights[title], lines(draft, parties, right, SIZE.header, false) - draft.rowHeights[title]));
  const side: CellStyle = { size: SIZE.header, horizontal: "Left", vertical: "Top", wrap: true };
  draft.put(areaOf(title, left, 2), number, "text", { ...side, bold: true });
  draft.put(areaOf(title, middle), heading, "text", { size: SIZE.title, bold: true, horizontal: "Center", vertical: "Center", wrap: true });
  draft.put(areaOf(title, right, 2), parties, "text", side);
  draft.byHand.push({ part: "parties", row: title, column: right.column });
  draft.put(areaOf(below, middle), period, "text", { size: SIZE.subtitle, horizontal: "Center", vertical: "Top", wrap: true });
  draft.addRow(GAP / 2);
  draft.close(first, { heading: true });
}
