import type { Block, FormHeadBlock, LetterheadBlock, ReportModel, TableBlock } from "../report/model/model";
import { placeBlocks, type LayoutWords, type Placing } from "./blocks/blocks";
import { Draft } from "./plan/draft";
import { mainTable, tableSizes } from "./plan/grid";
import type { SheetPlan } from "./plan/plan";
import { printedPages } from "./pages/printed";
import { sheetGrid } from "./plan/sheetGrid";
import type { PlacedTable } from "./table/table";
import { MOST_FROZEN } from "./plan/tokens";
import type { TableSizes } from "./plan/widths";

/** What the sheets that are tried for one report differ by. */
interface Attempt {
  draft: boolean;
  blocks: readonly Block[];
  sizes: TableSizes;
  repeats: ReadonlyMap<string, readonly number[]>;
}

/**
 * What stays in sight when the sheet is scrolled: down to the main table's header when that leaves enough to scroll,
 * else the report's heading.
 */
function frozenRows(draft: Draft, main: PlacedTable | undefined, heading: number): number {
  const heightOf = (rows: number): number => draft.rowHeights.slice(0, rows).reduce((sum, each) => sum + each, 0);
  return [main ? main.bodyFirst : heading, heading].find((rows) => heightOf(rows) <= MOST_FROZEN) ?? 0;
}

function isHeading(block: Block): block is LetterheadBlock | FormHeadBlock {
  return block.type === "letterhead" || block.type === "formHead";
}

function isTable(block: Block): block is TableBlock {
  return block.type === "table";
}

function newPlacing({ blocks, sizes, repeats }: Attempt, words: LayoutWords): Placing {
  return {
    draft: new Draft(sheetGrid(blocks.filter(isTable), sizes), sizes), words, repeats,
    charts: blocks.filter((block) => block.type === "chart"), paragraphs: blocks.filter((block) => block.type === "paragraph"),
    tables: new Map(), done: new Set(), unitNote: blocks.find(isHeading)?.unitNote ?? "", heading: 0, tail: [0],
  };
}

/** A placed sheet and how often one of its tables goes on over a page. */
interface Result {
  plan: SheetPlan;
  torn: number;
}

/** One attempt, again and again until no table goes on over a page without a header. */
function tryPlacing(attempt: Attempt, words: LayoutWords): Result {
  const placing = newPlacing(attempt, words);
  placeBlocks(placing, attempt.blocks);
  const { draft, tables } = placing;
  const { pages, missing } = printedPages(draft, [...tables.values()]);
  const known = attempt.repeats.get(missing?.table ?? "") ?? [];
  const rows = missing?.rows.filter((row) => !known.includes(row)) ?? [];
  if (missing && rows.length > 0) return tryPlacing({ ...attempt, repeats: new Map(attempt.repeats).set(missing.table, [...known, ...rows]) }, words);
  const main = tables.get(mainTable(attempt.blocks.filter(isTable))?.id ?? "");
  const plan = {
    columnWidths: [...draft.grid], rowHeights: draft.rowHeights, cells: draft.cells, formulas: draft.formulas, merges: draft.merges,
    styles: draft.styles, highlights: draft.highlights, charts: draft.charts, links: draft.links, bodySize: draft.sizes.body,
    frozenRows: frozenRows(draft, main, placing.heading), ...pages, figures: draft.figures, byHand: draft.byHand, inputs: draft.inputs, draft: attempt.draft ? words.draft : "",
  };
  return { plan, torn: draft.forced.size + (pages.titleRows === null ? 0 : 1) };
}

/** A list of more rows than this is one of many pages: no header stands between its rows. */
const MANY_ROWS = 150;

/** "Cách tính" before the list that ends a sheet: for one that does not fit the page on which the list ends. */
function methodFirst(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.map(({ type }) => type).lastIndexOf("table");
  const methods = blocks.slice(last).filter(({ type }) => type === "method");
  return [...blocks.slice(0, last), ...methods, ...blocks.slice(last).filter(({ type }) => type !== "method")];
}

function endsInList(blocks: readonly Block[]): boolean {
  return (blocks.filter(isTable).pop()?.rows.length ?? 0) > MANY_ROWS;
}

/** A list of many pages has its header from print itself, never in between its rows. */
function placeAttempt(attempt: Attempt, words: LayoutWords): Result {
  const result = tryPlacing(attempt, words);
  return result.plan.titleRows === null && endsInList(attempt.blocks) ? tryPlacing({ ...attempt, blocks: methodFirst(attempt.blocks) }, words) : result;
}

/** Fewer pages first, then fewer tables that go on over one. */
function isBetter({ plan, torn }: Result, best: Result): boolean {
  const more = plan.pageBreaks.length - best.plan.pageBreaks.length;
  return more < 0 || (more === 0 && torn < best.torn);
}

/**
 * Places a report on a sheet: rows, columns, values, looks, charts and printed pages, without any host.
 * The type of the tables is the largest with which the report takes the fewest pages and tears the fewest tables.
 * The same model always gives the same plan; blocks keep their order, except that a small chart may stand beside
 * its narrow table, and a long "Cách tính" before the list that ends the sheet.
 * @example placeReport(model, { sign: "▲ ▼ …", continued: "{title} (tiếp theo)", draft: "DỰ THẢO …" }).columnWidths.length // columns of the main table
 */
export function placeReport(model: ReportModel, words: LayoutWords): SheetPlan {
  const results = tableSizes(mainTable(model.blocks.filter(isTable))).map((sizes) => placeAttempt({ draft: model.draft === true, blocks: model.blocks, sizes, repeats: new Map() }, words));
  return results.reduce((best, result) => (isBetter(result, best) ? result : best)).plan;
}
