import type { DoubtBox, EffectTable } from "../../report/model/model";
import { effectLine } from "../../report/model/doubtBox";
import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import type { CellStyle } from "../plan/plan";
import { evenSpans, widthOf, type Span } from "../plan/spans";
import { COLOUR, GAP, SIZE } from "../plan/tokens";

/** The rules above and below are rows of their own: thicker than a cell's edge, so that the box is seen in black and white too. */
const RULE = 2.25;
/** Columns of an answer's words, in columns of figures. */
const ANSWER_COLUMNS = 2;
/** Points that an indent takes of a cell. */
const INDENT = 9;

const PLAIN: CellStyle = { size: SIZE.body, colour: COLOUR.ink, horizontal: "Left", vertical: "Center", wrap: true, indent: 1 };

/** One cell of a line of the box. */
interface Cell {
  span: Span;
  text: string;
  style: CellStyle;
}

function placeLine(draft: Draft, cells: readonly Cell[]): void {
  const heights = cells.map(({ span, text, style: { size = SIZE.body, bold, indent } }) => (
    linesHeight(lineCount(text, widthOf(draft.grid, span) - (indent ? INDENT : 0), size, bold), size)));
  const row = draft.addRow(Math.max(...heights) + 1);
  for (const { span, text, style } of cells) draft.put(areaOf(row, span), text, "text", style);
}

function placeRule(draft: Draft): void {
  draft.style(areaOf(draft.addRow(RULE), draft.wide), { fill: COLOUR.bad });
}

const NUMBER: CellStyle = { ...PLAIN, bold: true, horizontal: "Center", indent: 0 };
const LABEL: CellStyle = { ...NUMBER, bold: false, size: SIZE.note, colour: COLOUR.quiet, vertical: "Bottom" };

/** What each answer changes: labels over numbers, an answer a row; a sentence each where the sheet has too few columns. */
function placeEffects(draft: Draft, effects: EffectTable): void {
  const { figures, rows } = effects;
  const spans = evenSpans(draft.grid, figures.length + ANSWER_COLUMNS);
  if (spans.length <= figures.length) return rows.forEach((row) => placeLine(draft, [{ span: draft.wide, text: effectLine(effects, row), style: PLAIN }]));
  const ofFigures = spans.slice(-figures.length);
  const answer: Span = { column: 0, columns: ofFigures[0].column };
  const cellsOf = (texts: readonly string[], style: CellStyle): Cell[] => texts.map((text, at) => ({ span: ofFigures[at], text, style }));
  placeLine(draft, [{ span: answer, text: "", style: PLAIN }, ...cellsOf(figures, LABEL)]);
  for (const row of rows) placeLine(draft, [{ span: answer, text: row.answer, style: PLAIN }, ...cellsOf(row.changes, NUMBER)]);
}

/** The box under the title of a draft: why not to sign and what to do, what is open, and what the main figures come to after each answer. */
export function placeDoubt(draft: Draft, box: DoubtBox | null): void {
  if (box === null) return;
  const start = draft.nextRow;
  const [left, right] = evenSpans(draft.grid, 2);
  placeRule(draft);
  const first = draft.nextRow;
  placeLine(draft, [
    { span: left, text: box.lead, style: { ...PLAIN, bold: true, colour: COLOUR.bad, size: SIZE.section } },
    { span: right, text: box.remedy, style: { ...PLAIN, italic: true, size: SIZE.header } },
  ]);
  placeLine(draft, [{ span: draft.wide, text: box.open, style: PLAIN }]);
  if (box.effects !== null) placeEffects(draft, box.effects);
  draft.style(areaOf(first, draft.wide, draft.nextRow - first), { fill: COLOUR.doubtFill, edges: { left: COLOUR.bad, right: COLOUR.bad } });
  placeRule(draft);
  draft.addRow(GAP / 2);
  draft.close(start, { heading: true });
}
