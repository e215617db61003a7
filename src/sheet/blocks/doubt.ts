import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import { widthOf } from "../plan/spans";
import { COLOUR, GAP, SIZE } from "../plan/tokens";

/** The box under the title: what keeps the figures from being certain; the first line bold, a rule all around, also in black and white. */
export function placeDoubt(draft: Draft, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const start = draft.nextRow;
  lines.forEach((line, at) => {
    const bold = at === 0;
    const row = draft.addRow(linesHeight(lineCount(line, widthOf(draft.grid, draft.wide), SIZE.body, bold), SIZE.body) + 2);
    draft.put(areaOf(row, draft.wide), line, "text", { size: SIZE.body, bold, colour: COLOUR.ink, horizontal: "Left", vertical: "Center", wrap: true, indent: 1 });
  });
  const box = areaOf(start, draft.wide, lines.length);
  draft.style(box, { fill: COLOUR.doubtFill, edges: { top: COLOUR.ink, bottom: COLOUR.ink, left: COLOUR.ink, right: COLOUR.ink } });
  draft.addRow(GAP / 2);
  draft.close(start);
}
