import type { FormulaCell } from "../../checks/workbookFormulas";
import { discardHandle, putHandle, takeHandlesAway, type HandleWanted, type MadeHandle } from "./handleCell";
import { rewriteFormulas, type RewriteOutcome, type Rewriting } from "./rewriteFormulas";
import { settledValues } from "./settledValues";

/** The cell of a handle; row and column from 1. */
type HandlePlace = Pick<FormulaCell, "sheet" | "row" | "column">;

/** Formulas that are to read a register once. */
export interface ShareRequest extends HandleWanted {
  /** A cell with its handle that stands already. */
  standing: FormulaCell | null;
  /** The formulas as they are with a handle in a cell. */
  formulasWith: (handle: HandlePlace) => readonly Rewriting[];
  isHandle: (value: unknown) => boolean;
}

export type ShareOutcome =
  /** The cell showed no handle but this: nothing is changed. */
  | { state: "refused"; shown: string }
  /** made: the handle that was put into the workbook; null where one stood, or nothing was rewritten. */
  | { state: "shared"; made: MadeHandle | null; rewritten: RewriteOutcome };

/**
 * Reads a register once in a cell of its own and has formulas take its handle in place of the range. A register that gives no handle
 * changes nothing, and every formula shows what it showed or stands as it stood.
 * @example (await shareRegister(request)).state // "shared"
 */
export async function shareRegister(request: ShareRequest): Promise<ShareOutcome> {
  return Excel.run(async (context): Promise<ShareOutcome> => {
    if (request.standing) return share(context, request, request.standing);
    const made = await putHandle(context, request);
    const outcome = await share(context, request, { sheet: made.sheet, row: made.row + 1, column: 1 }).catch(async (error: unknown) => {
      await discardHandle(context, made);
      throw error;
    });
    if (outcome.state === "shared" && outcome.rewritten.turned.length > 0) return { ...outcome, made };
    await discardHandle(context, made);
    return outcome;
  });
}

async function share(context: Excel.RequestContext, { isHandle, formulasWith }: ShareRequest, place: HandlePlace): Promise<ShareOutcome> {
  const range = context.workbook.worksheets.getItem(place.sheet).getRangeByIndexes(place.row - 1, place.column - 1, 1, 1);
  const [[[shown]]] = await settledValues(context, [range]);
  if (!isHandle(shown)) return { state: "refused", shown: String(shown) };
  return { state: "shared", made: null, rewritten: await rewriteFormulas(context, formulasWith(place)) };
}

/**
 * Takes handles away that nothing uses any more; returns those that stay.
 * @example await dropHandles([made]) // []
 */
export async function dropHandles(made: readonly MadeHandle[]): Promise<MadeHandle[]> {
  return made.length === 0 ? [] : Excel.run((context) => takeHandlesAway(context, made));
}
