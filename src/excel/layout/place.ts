import {
  FIGURE_CELLS, type Block, type ChartBlock, type FormHeadBlock, type LetterheadBlock, type MethodBlock, type ParagraphBlock, type ReportModel, type TableBlock,
} from "../../report/model";
import { addedCaptions, drawable, placeBeside, placeCharts } from "./charts";
import { Draft } from "./draft";
import { figureCellsText } from "./figureCells";
import { columnGrid, mainTable, tableSizes } from "./grid";
import { placeFormHead } from "./formHead";
import { placeKeyFigures } from "./keyFigures";
import { placeLetterhead } from "./letterhead";
import { pageBreaks } from "./pages";
import type { SheetPlan } from "./plan";
import { placeNotes } from "./section";
import { placeTable, type PlacedTable } from "./table";
import { placeMethod, placeParagraph, placeSignature } from "./texts";
import type { TableSizes } from "./widths";
import { GAP, MOST_FROZEN, PRINT, PAGE_ROWS } from "./tokens";

/** What the blocks of one report share while they are placed. */
interface Placing {
  draft: Draft;
  charts: ChartBlock[];
  paragraphs: ParagraphBlock[];
  tables: Map<string, PlacedTable>;
  /** Charts that already stand beside their table. */
  done: Set<ChartBlock>;
  /** Unit of the numbers: above the first table. */
  unitNote: string;
  signNote: string;
  /** Rows of the heading at the top. */
  heading: number;
}

function chartedKeys(charts: readonly ChartBlock[], table: string): Set<string> {
  return new Set(charts.filter((chart) => chart.table === table).flatMap((chart) => chart.series.map((each) => each.column)));
}

function placeOneTable(placing: Placing, block: TableBlock): void {
  if (block.columns.length === 0) return;
  const { draft, charts, tables } = placing;
  const first = draft.nextRow;
  const table = placeTable(draft, block, chartedKeys(charts, block.id), placing.unitNote);
  placing.unitNote = "";
  tables.set(block.id, table);
  const [chart] = drawable(charts.filter((each) => each.table === block.id && !placing.done.has(each)), tables);
  const beside = chart !== undefined && placeBeside(draft, chart);
  if (beside) placing.done.add(chart.block);
  const under = draft.nextRow;
  const signs = block.highlights.length > 0 ? [placing.signNote] : [];
  placeNotes(draft, [...block.notes, ...signs, ...(beside ? addedCaptions([chart]) : [])]);
  tables.set(block.id, { ...table, end: draft.nextRow });
  for (let row = under; row < draft.nextRow - 1; row++) draft.kept.add(row);
  draft.addRow(GAP);
  draft.close(first, { head: table.bodyFirst - first + 2, end: under, ...(beside ? {} : { runs: true }) });
}

function placeBlock(placing: Placing, block: Exclude<Block, ChartBlock>): void {
  if (block.type === "letterhead") {
    placeLetterhead(placing.draft, block);
    placing.heading = placing.draft.nextRow;
    return;
  }
  if (block.type === "formHead") {
    placeFormHead(placing.draft, block);
    placing.heading = placing.draft.nextRow;
    return;
  }
  if (block.type === "keyFigures") return placeKeyFigures(placing.draft, block);
  if (block.type === "table") return placeOneTable(placing, block);
  if (block.type === "paragraph") return placeParagraph(placing.draft, block);
  if (block.type === "method") return placeMethod(placing.draft, withFigureCells(placing, block));
  placeSignature(placing.draft, block);
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
  placeCharts(placing.draft, drawable(ready, placing.tables));
  ready.forEach((chart) => placing.done.add(chart));
  return open.filter((chart) => !ready.includes(chart));
}

function placeAll(placing: Placing, blocks: readonly Block[]): void {
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

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** Height of a printed page in the sheet's points: a sheet that is wider than the page is shrunk to fit. */
function pageHeight(draft: Draft): number {
  return PRINT.height * Math.max(1, sumOf(draft.grid) / PRINT.width);
}

/**
 * What stays in sight when the sheet is scrolled: down to the main table's header when that leaves enough to scroll,
 * else the report's heading.
 */
function frozenRows(draft: Draft, main: PlacedTable | undefined, heading: number): number {
  const rows = main ? main.bodyFirst : heading;
  return [rows, heading].find((each) => sumOf(draft.rowHeights.slice(0, each)) <= MOST_FROZEN) ?? 0;
}

function isHeading(block: Block): block is LetterheadBlock | FormHeadBlock {
  return block.type === "letterhead" || block.type === "formHead";
}

/**
 * A table that runs over a page goes behind the other blocks, with its charts: print repeats its header on every page
 * after it, where nothing else but the signatures and "Cách tính" may stand. Any other order of blocks is the report's.
 */
function ordered(blocks: readonly Block[], main: TableBlock | undefined): readonly Block[] {
  if (!main || main.rows.length <= PAGE_ROWS) return blocks;
  const closing = (block: Block): boolean => block.type === "signature" || block.type === "method";
  const ofMain = (block: Block): boolean => block === main || (block.type === "chart" && block.table === main.id);
  return [...blocks.filter((block) => !ofMain(block) && !closing(block)), main, ...blocks.filter((block) => block !== main && ofMain(block)), ...blocks.filter(closing)];
}

/** The printed pages, and the main table's header repeated on them when the table itself runs over a page. */
function printed(draft: Draft, main: PlacedTable | undefined): Pick<SheetPlan, "pageBreaks" | "titleRows"> {
  const height = pageHeight(draft);
  const plain = pageBreaks(draft.rowHeights, draft.chunks, { height, titleRow: Infinity, titleHeight: 0 }, draft.kept);
  if (!main) return { pageBreaks: plain, titleRows: null };
  if (!plain.some((row) => row > main.bodyFirst && row < main.end)) return { pageBreaks: plain, titleRows: null };
  const titleHeight = sumOf(draft.rowHeights.slice(main.headerFirst, main.bodyFirst));
  const breaks = pageBreaks(draft.rowHeights, draft.chunks, { height, titleRow: main.headerFirst, titleHeight }, draft.kept);
  return { pageBreaks: breaks, titleRows: { first: main.headerFirst, count: main.headerRows } };
}

/** A report placed with one type size of its tables. */
function placeSized(model: ReportModel, signNote: string, widest: TableBlock | undefined, sizes: TableSizes): SheetPlan {
  const heading = model.blocks.find(isHeading);
  const draft = new Draft(columnGrid(widest, sizes), sizes);
  const charts = model.blocks.filter((block) => block.type === "chart");
  const paragraphs = model.blocks.filter((block) => block.type === "paragraph");
  const placing: Placing = { draft, charts, paragraphs, tables: new Map(), done: new Set(), unitNote: heading?.unitNote ?? "", signNote, heading: 0 };
  placeAll(placing, model.keepOrder ? model.blocks : ordered(model.blocks, widest));
  const main = placing.tables.get(widest?.id ?? "");
  return {
    columnWidths: [...draft.grid], rowHeights: draft.rowHeights, cells: draft.cells, formulas: draft.formulas, merges: draft.merges,
    styles: draft.styles, highlights: draft.highlights, charts: draft.charts, links: draft.links,
    frozenRows: frozenRows(draft, main, placing.heading), ...printed(draft, main), figures: draft.figures,
  };
}

/**
 * Places a report on a sheet: rows, columns, values, looks, charts and printed pages, without any host.
 * The type of the tables is smaller where that saves the main table from running over a page.
 * signNote: the sentence that explains ▲ ▼ below tables that mark figures.
 * The same model always gives the same plan; blocks keep their order, except that a small chart may stand beside
 * its narrow table.
 * @example placeReport(model, "▲ ▼ …").columnWidths.length // columns of the main table
 */
export function placeReport(model: ReportModel, signNote: string): SheetPlan {
  const widest = mainTable(model.blocks.filter((block) => block.type === "table"));
  const [wanted, ...smaller] = tableSizes(widest);
  const plan = placeSized(model, signNote, widest, wanted);
  if (plan.titleRows === null) return plan;
  // A table that runs over by a few rows is better set smaller; its header need not be repeated then.
  for (const sizes of smaller) {
    const tighter = placeSized(model, signNote, widest, sizes);
    if (tighter.titleRows === null) return tighter;
  }
  return plan;
}
