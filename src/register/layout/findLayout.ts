import { correctionFor } from "../corrections/corrections";
import type { Corrections } from "../model/corrections";
import { decodeGrid } from "../legacy/decodeGrid";
import { withoutZeros } from "../texts/blankCells";
import type { SheetLayout } from "../model/layout";
import type { ColumnRole } from "../model/roles";
import type { Grid } from "../model/grid";
import { headerBlocks } from "./blockSearch";
import { describeTrial, trialFingerprint } from "./describeTrial";
import { ProfileCache } from "./profile";
import { tryBlock, type ColumnChoices, type Trial } from "./trial";

interface LayoutOptions {
  /** What the user said about headers seen before; it wins over every guess. */
  corrections?: Corrections;
  /** Last row of the sheet's used range, 1-based; without it, the grid's last row. */
  lastRow?: number;
  /**
   * "register": needs a receipt day and one of due, finished, handed over, status, be it one that has to be asked about;
   * "dates": any one day column that is sure, for callers who cannot ask.
   */
  require?: "register" | "dates";
}

/** Rows of the body that are looked at for evidence. */
const SAMPLE_ROWS = 60;
const MAX_WIDTH = 256;
const LOWER_HEADER_MARGIN = 0.9;

/**
 * Where the register stands on a sheet and what each column is taken for; null when the top of the sheet holds none.
 * Title rows above the header, a row of column numbers below it, headers of up to four rows, other tables beside it and
 * headers one cell off their columns are seen through. A 0 is a blank cell, as formulas hand it over. A column too unsure to
 * be read is a doubt of the layout. What the user corrected stands. A register without a due column is still a register.
 * Source: domain.md 4.1–4.4.
 * @param grid the top rows of the sheet, 60 are enough
 * @example findLayout({ sheet: "HoSo", top: 1, left: 1, rows: [["Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả"], ["A1", 44400, 44410]] })?.firstRow // 2
 */
export function findLayout(given: Grid, options: LayoutOptions = {}): SheetLayout | null {
  const { grid, legacy } = decodeGrid({ ...given, rows: withoutZeros(given.rows) });
  const width = Math.min(MAX_WIDTH, grid.rows.reduce((widest, row, at) => (at < 2 * SAMPLE_ROWS ? Math.max(widest, row.length) : widest), 0));
  const cache = new ProfileCache(grid.rows, SAMPLE_ROWS);
  let best: Trial | null = null;
  for (const block of headerBlocks(grid.rows, width)) {
    const trial = tryBlock(grid.rows, block, width, cache);
    if (isEnough(trial, options.require ?? "register") && (best === null || isBetter(trial, best))) best = trial;
  }
  if (best === null) return null;
  const fixed = fixedBy(options.corrections, best);
  const settled = fixed.size === 0 ? best : tryBlock(grid.rows, best.block, width, cache, fixed);
  return { ...describeTrial(grid, settled, options.lastRow), ...(legacy.length > 0 && { legacy }) };
}

/** A header further down must be clearly better: it is more likely the same one repeated on the next printed page. */
function isBetter(trial: Trial, best: Trial): boolean {
  const isBelow = trial.block.start >= best.block.start + best.block.size;
  return trial.score > best.score + (isBelow ? LOWER_HEADER_MARGIN : 1e-9);
}

const ENDS: readonly ColumnRole[] = ["due", "finished", "handedOver"];

function isEnough({ chosen, doubts }: Trial, require: "register" | "dates"): boolean {
  const sure = new Set(chosen.map(({ role }) => role));
  const hasEnd = (roles: ReadonlySet<ColumnRole>): boolean => ENDS.some((role) => roles.has(role));
  if (require === "dates") return hasEnd(sure) || sure.has("received");
  // Of two names that are only near known ones, neither proves the other.
  const named = new Set([...sure, ...doubts.filter(({ how }) => how !== "fuzzy").map(({ role }) => role)]);
  const all = new Set([...sure, ...doubts.map(({ role }) => role)]);
  const isRegister = (receipts: ReadonlySet<ColumnRole>, ends: ReadonlySet<ColumnRole>): boolean => receipts.has("received") && (hasEnd(ends) || ends.has("status"));
  return isRegister(named, all) || isRegister(all, named);
}

/** The user's words on this header's columns, by place in the rows. */
function fixedBy(corrections: Corrections | undefined, trial: Trial): ColumnChoices {
  if (!corrections || corrections.layouts.length === 0) return new Map();
  const first = trial.headers[0]?.at ?? 0;
  return new Map(correctionFor(corrections, trialFingerprint(trial)).columns.map(({ place, role }) => [first + place, role]));
}
