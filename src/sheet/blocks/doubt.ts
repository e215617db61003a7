import type { DoubtBox, EffectTable, TableBlock } from "../../report/model/model";
import { effectLine } from "../../report/model/doubtBox";
import { areaOf, type Draft } from "../plan/draft";
import { lineCount, linesHeight } from "../plan/measure";
import type { CellStyle } from "../plan/plan";
import { evenSpans, spansOf, widthOf, type Span } from "../plan/spans";
import { COLOUR, GAP, SIZE } from "../plan/tokens";

/** The rules above and below are rows of their own: thicker than a cell's edge, so that the box is seen in black and white too. */
const RULE = 2.25;
/** Letters of an answer's words and of two numbers with an arrow. */
const ANSWER_WIDTH = 40;
const CHANGE_WIDTH = 18;
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

const NUMBER: CellStyle = { ...PLAIN, size: SIZE.header, bold: true, horizontal: "Center", indent: 0 };
const LABEL: CellStyle = { ...NUMBER, bold: false, size: SIZE.note, colour: COLOUR.quiet, vertical: "Bottom" };

/** The effects as the columns of a table, for what lays tables on a sheet to find room for them. */
function tableOf({ figures, rows }: EffectTable): TableBlock {
  return {
    type: "table", id: "", title: "", numbered: false, highlights: [], notes: [],
    columns: ["", ...figures].map((header, at) => ({ key: String(at), header, shown: "text", width: at === 0 ? ANSWER_WIDTH : CHANGE_WIDTH })),
    rows: rows.map(({ answer, changes }) => ({ role: "total", cells: [answer, ...changes] })),
  };
}

/** Where the effects stand; null where the sheet's columns, which are those of its main table, have no room for them. */
function effectSpans(draft: Draft, effects: EffectTable): Span[] | null {
  if (draft.columns <= effects.figures.length) return null;
  const spans = spansOf(tableOf(effects), draft.grid, { body: SIZE.header, header: SIZE.note });
  const fits = effects.rows.every(({ changes }) => changes.every((text, at) => lineCount(text, widthOf(draft.grid, spans[at + 1]), SIZE.header, true) === 1));
  return fits ? spans : null;
}

/** What each answer changes: labels over numbers, an answer a row; a sentence each where there is no room for them. */
function placeEffects(draft: Draft, effects: EffectTable): void {
  const { figures, rows } = effects;
  const spans = effectSpans(draft, effects);
  if (spans === null) return rows.forEach((row) => placeLine(draft, [{ span: draft.wide, text: effectLine(effects, row), style: PLAIN }]));
  const [answer, ...ofFigures] = spans;
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
