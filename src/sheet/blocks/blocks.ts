import { FIGURE_CELLS, type Block, type ChartBlock, type DoubtBox, type MethodBlock, type ParagraphBlock, type TableBlock } from "../../report/model/model";
import { drawableCharts, windowOf } from "../table/chartData";
import { addedCaptions, placeBeside, placeCharts } from "./charts";
import { placeDoubt } from "./doubt";
import type { Chunk, Draft } from "../plan/draft";
import { figureCellsText } from "./figureCells";
import { placeFormHead } from "./formHead";
import { placeKeyFigures } from "./keyFigures";
import { placeLetterhead } from "./letterhead";
import { placeNotes } from "../plan/section";
import { placeTable, type PlacedTable } from "../table/table";
import { tailOf } from "../table/tableEnd";
import { placeMethod, placeParagraph, placeSignature } from "./texts";
import { GAP } from "../plan/tokens";

/** What the writer itself says on a sheet. */
export interface LayoutWords {
  /** Explains ▲ ▼ below tables that mark figures. */
  sign: string;
  /** Title of a table that goes on, with {title}. */
  continued: string;
  /** Head and foot of every page of a draft. */
  draft: string;
}

/** What the blocks of one report share while they are placed. */
export interface Placing {
  draft: Draft;
  words: LayoutWords;
  charts: ChartBlock[];
  paragraphs: ParagraphBlock[];
  tables: Map<string, PlacedTable>;
  /** By table: its rows that begin a page under a header of their own. */
  repeats: ReadonlyMap<string, readonly number[]>;
  /** Charts that already stand. */
  done: Set<ChartBlock>;
  /** Unit of the numbers: above the first table. */
  unitNote: string;
  /** Rows of the heading at the top. */
  heading: number;
  /** The rows where what was placed last, or its end, begins: a signature stays with one of them. */
  tail: readonly number[];
}

/** A table of at most this many rows goes to the next page whole when a signature needs its end there. */
const FEW_ROWS = 8;

function chartedKeys(charts: readonly ChartBlock[], table: string): Set<string> {
  return new Set(charts.filter((chart) => chart.table === table).flatMap((chart) => chart.series.map((each) => each.column)));
}

/** How a table may go over to the next page: not within the rows that a chart draws. */
function cutOf(draft: Draft, { bodyFirst, rowAt, window, block }: PlacedTable, first: number): Pick<Chunk, "head" | "runs"> {
  const plain = bodyFirst - first + 2;
  if (window === null || window.from > 1) return { head: plain, runs: true };
  const whole = window.from + window.count >= block.rows.map(({ role }) => role).lastIndexOf("data") + 1;
  return whole ? { head: draft.nextRow - first } : { head: Math.max(plain, rowAt[window.from + window.count - 1] - first + 1), runs: true };
}

function placeOneTable(placing: Placing, block: TableBlock): void {
  if (block.columns.length === 0) return;
  const { draft, charts, tables, words } = placing;
  const first = draft.nextRow;
  const table = placeTable(draft, block, {
    charted: chartedKeys(charts, block.id), note: placing.unitNote, window: windowOf(block, charts),
    repeats: placing.repeats.get(block.id) ?? [], continued: block.title === "" ? "" : words.continued.replace("{title}", () => block.title),
  });
  placing.unitNote = "";
  tables.set(block.id, table);
  placing.tail = block.rows.length > FEW_ROWS ? [tailOf(table)] : [first, tailOf(table)];
  const [chart] = drawableCharts(charts.filter((each) => each.table === block.id && !placing.done.has(each)), tables);
  const beside = chart !== undefined && placeBeside(draft, chart);
  if (beside) {
    placing.done.add(chart.block);
    placing.tail = [first];
  }
  const under = draft.nextRow;
  const signs = block.highlights.length > 0 ? [words.sign] : [];
  placeNotes(draft, [...block.notes, ...signs, ...(beside ? addedCaptions([chart]) : [])]);
  for (let row = under; row < draft.nextRow - 1; row++) draft.kept.add(row);
  draft.addRow(GAP);
  const cut = cutOf(draft, table, first);
  draft.close(first, { ...cut, end: under, ...(beside ? { runs: undefined } : {}) });
}

function placeHeading(placing: Placing, doubt: DoubtBox | null, place: () => void): void {
  place();
  placing.heading = placing.draft.nextRow;
  placeDoubt(placing.draft, doubt);
}

function placeBlock(placing: Placing, block: Exclude<Block, ChartBlock>): void {
  const { draft } = placing;
  if (block.type === "table") return placeOneTable(placing, block);
  if (block.type === "signature") return placeSignature(draft, block, placing.tail);
  if (block.type === "method") return placeMethod(draft, withFigureCells(placing, block), placing.tail);
  placing.tail = [draft.nextRow];
  if (block.type === "letterhead") return placeHeading(placing, block.doubt, () => placeLetterhead(draft, block));
  if (block.type === "formHead") return placeHeading(placing, block.doubt, () => placeFormHead(draft, block));
  if (block.type === "keyFigures") return placeKeyFigures(draft, block);
  placeParagraph(draft, block);
}

/** The method's line about the paragraphs' numbers says their cells; without any it is left out. */
function withFigureCells({ draft, paragraphs }: Placing, block: MethodBlock): MethodBlock {
  const lines = block.lines.map((line) => (line.value === FIGURE_CELLS ? { ...line, value: figureCellsText(paragraphs, draft.figures) } : line));
  return { ...block, lines: lines.filter(({ value }) => value !== "") };
}

/** A chart may come before its table: it is placed once the table stands. */
function placeReadyCharts(placing: Placing, run: readonly ChartBlock[]): ChartBlock[] {
  const open = run.filter((chart) => !placing.done.has(chart));
  const ready = open.filter((chart) => placing.tables.has(chart.table));
  const drawn = drawableCharts(ready, placing.tables);
  placeCharts(placing.draft, drawn);
  if (drawn.length > 0) placing.tail = [placing.draft.chunks[placing.draft.chunks.length - 1].first];
  ready.forEach((chart) => placing.done.add(chart));
  return open.filter((chart) => !ready.includes(chart));
}

/** Puts all blocks on the sheet in their order, except that a small chart may stand beside its narrow table. */
export function placeBlocks(placing: Placing, blocks: readonly Block[]): void {
  let run: ChartBlock[] = [];
  for (const block of blocks) {
    if (block.type === "chart") {
      run.push(block);
      continue;
    }
    run = placeReadyCharts(placing, run);
    placeBlock(placing, block);
  }
  placeReadyCharts(placing, run);
}
