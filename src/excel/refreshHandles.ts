import { findFormulasAtTop } from "./read/formulaCells";
import { supports } from "./host/support";

/** From this on a sheet is calculated anew, whether Excel takes its cells for changed or not. */
const CALCULATES = "1.6";

/** Which formulas are looked for. */
export interface HandleQuestion {
  /** A formula of ours. */
  isOurs: (content: unknown) => content is string;
  /** One that reads a register once and gives a handle. */
  givesHandle: (formula: string) => boolean;
}

/**
 * Has Excel calculate the sheets with our formulas anew where the workbook keeps handles: those that were saved with it mean nothing
 * to this runtime, which has read no register yet. Returns the sheets; none where no formula gives a handle, or Excel cannot.
 * @example await refreshHandles({ isOurs: mayCall, givesHandle: (formula) => /CASEBOOK/i.test(formula) }) // ["Theo dõi"]
 */
export async function refreshHandles({ isOurs, givesHandle }: HandleQuestion): Promise<string[]> {
  if (!supports(CALCULATES)) return [];
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const cells = await findFormulasAtTop(context, worksheets.items, isOurs);
    if (!cells.some(({ formula }) => givesHandle(formula))) return [];
    const names = [...new Set(cells.map(({ sheet }) => sheet))];
    for (const name of names) worksheets.getItem(name).calculate(true);
    await context.sync();
    return names;
  });
}
