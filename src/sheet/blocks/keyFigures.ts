import type { KeyFiguresBlock } from "../../report/model/model";
import { isDoubtfulCell, numberIn } from "../../report/model/doubtfulCell";
import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import type { CellStyle } from "../plan/plan";
import { placeSectionTitle } from "../plan/section";
import { evenSpans, widthOf, type Span } from "../plan/spans";
import { COLOUR, DOUBTFUL, GAP, SIZE } from "../plan/tokens";

type Item = KeyFiguresBlock["items"][number];

const MOST_IN_A_ROW = 6;
const TONE = { plain: COLOUR.ink, good: COLOUR.good, bad: COLOUR.bad } as const;
const CENTRE: CellStyle = { horizontal: "Center", vertical: "Center", wrap: true };

/** Height of the row that holds the tallest of the words; the strip is set a little closer than other text. */
function tallest(draft: Draft, words: readonly string[], spans: readonly Span[], size: number): number {
  return linesHeight(Math.max(...words.map((each, index) => lineCount(each, widthOf(draft.grid, spans[index]), size))), size) - 1.5;
}

function placeCards(draft: Draft, items: readonly Item[], spans: readonly Span[]): void {
  const labels = draft.addRow(tallest(draft, items.map((item) => item.label), spans, SIZE.label));
  const values = draft.addRow(linesHeight(1, SIZE.figure));
  const hasNotes = items.some((item) => item.note !== "");
  const notes = hasNotes ? draft.addRow(tallest(draft, items.map((item) => item.note), spans, SIZE.note)) : values;
  items.forEach((item, index) => {
    const span = spans[index];
    draft.put(areaOf(labels, span), item.label, "text", { ...CENTRE, size: SIZE.label, colour: COLOUR.quiet });
    draft.put(areaOf(values, span), item.value ?? "–", item.shown, { ...CENTRE, size: SIZE.figure, bold: true, colour: TONE[item.tone], ...(isDoubtfulCell(item.value) ? DOUBTFUL : {}) });
    if (numberIn(item.value) !== null) draft.figures.set(item.key, { row: values, column: span.column });
    if (hasNotes) draft.put(areaOf(notes, span), item.note, "text", { ...CENTRE, vertical: "Top", size: SIZE.note, italic: true, colour: COLOUR.quiet });
    if (index > 0) draft.style(areaOf(labels, { column: span.column, columns: 1 }, notes - labels + 1), { edges: { left: COLOUR.hairline } });
  });
  draft.style(areaOf(labels, draft.wide), { edges: { top: COLOUR.rule } });
  draft.style(areaOf(notes, draft.wide), { edges: { bottom: COLOUR.rule } });
}

/** Cards in a row: as few rows as possible, then as even as possible; 8 cards are 4 + 4, not 6 + 2. */
function cardsInARow(count: number, columns: number): number {
  const rows = Math.ceil(count / Math.min(MOST_IN_A_ROW, columns));
  return Math.ceil(count / rows);
}

/** The key figures as a strip of label, number and note between two rules; real numbers, merged over even spans. */
export function placeKeyFigures(draft: Draft, block: KeyFiguresBlock): void {
  if (block.items.length === 0) return;
  const first = draft.nextRow;
  placeSectionTitle(draft, block.title);
  const inRow = cardsInARow(block.items.length, draft.columns);
  const spans = evenSpans(draft.grid, inRow);
  for (let next = 0; next < block.items.length; next += inRow) placeCards(draft, block.items.slice(next, next + inRow), spans);
  draft.addRow(GAP / 2);
  draft.close(first);
}
